import { expect, test } from 'vitest';
import { fieldDifferences, fieldsOf, keptFields } from './fields';
import { aClaim } from './sample';

test('only the fields that are written and that somebody else left otherwise are compared', () => {
  const mine = { gist: 'mine', claimant: 'Marta Quill', type: 'QUOTATION' } as const;
  const theirs = aClaim({ gist: 'mine', claimant: 'The line', type: 'QUANTITY', claimDate: '2026-11-16' });
  expect(fieldDifferences(mine, theirs)).toEqual([
    { name: 'claimant', label: 'Claimant', mine: 'Marta Quill', theirs: 'The line' },
    { name: 'type', label: 'Type', mine: 'Quotation', theirs: 'Quantity' },
  ]);
});

test('what is chosen of theirs is not written again, what both wrote alike is', () => {
  const mine = { gist: 'mine', claimant: 'Marta Quill', statement: 'A sentence.' };
  expect(keptFields(mine, { claimant: 'theirs', statement: 'mine' })).toEqual({
    gist: 'mine',
    statement: 'A sentence.',
  });
});

test('the fields of a claim are those of a merge patch', () => {
  const claim = aClaim({ claimant: null });
  expect(fieldsOf(claim, ['statement', 'claimant'])).toEqual({
    statement: 'Nine boats left the harbour on Monday.',
    claimant: null,
  });
});
