import { expect, test } from 'vitest';
import type { Assessment, Evidence, Panel } from '../api/types';
import { someEvidence } from '../evidence/sample';
import { screen, show } from '../testing/screen';
import { useTicked } from './useTicked';

const panelOf = (evidence: Evidence[], draft: string[] | null = null): Panel =>
  ({ evidence, assessment: draft && ({ evidence: draft } as unknown as Assessment) }) as unknown as Panel;

function Ticked({ panel }: { panel: Panel | null }) {
  const [ticked] = useTicked(panel);
  return <p role="status">{[...ticked].sort().join(' ')}</p>;
}

const ticked = () => screen.getByRole('status').textContent;
const a = someEvidence({ id: 'a' });
const b = someEvidence({ id: 'b' });
const theirs = someEvidence({ id: 'theirs', mine: false });

test('before there is a draft, it rests on all that I added', async () => {
  await show(<Ticked panel={panelOf([a, theirs])} />);
  expect(ticked()).toBe('a');
});

test('a draft rests on what it names', async () => {
  await show(<Ticked panel={panelOf([a, theirs], ['theirs'])} />);
  expect(ticked()).toBe('theirs');
});

test('what I add while I judge is rested on, also when the draft was kept before it', async () => {
  await show(<Ticked panel={panelOf([theirs])} />);
  await show(<Ticked panel={panelOf([theirs, a], [])} />);
  expect(ticked()).toBe('a');
  await show(<Ticked panel={panelOf([theirs, a, b], [])} />);
  expect(ticked()).toBe('a b');
});

test('the first evidence of all is rested on too', async () => {
  await show(<Ticked panel={panelOf([], [])} />);
  await show(<Ticked panel={panelOf([a], [])} />);
  expect(ticked()).toBe('a');
});

test('what was withdrawn carries nothing more', async () => {
  await show(<Ticked panel={panelOf([{ ...a, withdrawnAt: '2024-05-15T10:00:00Z' }, b], ['a', 'b'])} />);
  expect(ticked()).toBe('b');
});
