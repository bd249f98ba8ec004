import { expect, test } from 'vitest';
import type { Evidence, Panel, Reading } from '../api/types';
import type { ReadingStore } from '../article/reading';
import { aClaim } from '../claim/sample';
import { screen, show } from '../testing/screen';
import { EvidenceSection } from './EvidenceSection';
import { someEvidence } from './sample';
import type { Adding } from './useAdding';

const nothing: Adding = {
  now: { what: 'nothing' },
  begin: () => undefined,
  leave: () => undefined,
  add: { id: 'source.add', words: 'Add a source', group: 'The claim in hand', run: () => undefined },
};

async function showEvidence(...evidence: Evidence[]): Promise<void> {
  const claim = aClaim({ state: 'IN_REVIEW', allowed: ['ASSESS', 'ADD_EVIDENCE'] });
  const panel = { claim, evidence, inquiries: [] } as unknown as Panel;
  await show(
    <EvidenceSection
      store={{ slug: 'desk' } as unknown as ReadingStore}
      reading={{} as Reading}
      claim={claim}
      panel={panel}
      reload={() => Promise.resolve()}
      adding={nothing}
      ticked={new Set()}
      onTick={() => undefined}
    />,
  );
}

const text = () => document.body.textContent;

test('withdrawn evidence stands apart, says since when and why it is still here, and offers nothing to do with it', async () => {
  await showEvidence(someEvidence({ withdrawnAt: '2024-05-15T10:00:00Z' }));
  expect(screen.getByRole('heading', { name: 'Withdrawn 1' })).toBeTruthy();
  expect(screen.getByRole('heading', { name: 'Supports 0' })).toBeTruthy();
  expect(text()).toContain('Withdrawn by its author, 15 May 2024');
  expect(text()).toContain('It stays because an assessment rests on it.');
  expect(screen.queryByRole('checkbox')).toBeNull();
  expect(screen.queryByRole('button', { name: /Edit|Remove/ })).toBeNull();
});

test('withdrawn evidence counts no more as a source', async () => {
  await showEvidence(someEvidence(), someEvidence({ id: 'other', withdrawnAt: '2024-05-15T10:00:00Z' }));
  expect(screen.getByRole('heading', { name: 'Supports 1' })).toBeTruthy();
  expect(text()).toContain('1 source, 1 origin');
});

test('a passage that is gone from the newer text says so, and leads to that text', async () => {
  const later = { snapshotId: 'newer', quoteCheck: 'NOT_FOUND', checkedAt: '2024-06-01T10:00:00Z' } as const;
  await showEvidence(someEvidence({ later }));
  expect(text()).toContain('Exact; fetched by the server');
  expect(text()).toContain('No longer in the newer text');
  const link = screen.getByRole('link', { name: /of 1 June 2024/ });
  expect(link.getAttribute('href')).toBe('/w/desk/sources/source?snapshot=newer');
  expect(screen.queryByRole('button', { name: 'Quote it from there' })).toBeNull();
});

test('a passage that is still in the newer text can be quoted from there', async () => {
  const later = { snapshotId: 'newer', quoteCheck: 'EXACT', checkedAt: '2024-06-01T10:00:00Z' } as const;
  await showEvidence(someEvidence({ later }));
  expect(screen.getByRole('button', { name: 'Quote it from there' })).toBeTruthy();
});

test('a copy says that it came with a split', async () => {
  await showEvidence(someEvidence({ copiedFrom: 'another' }));
  expect(text()).toContain('copied when its claim was split');
});
