import { expect, test } from 'vitest';
import type { Claim } from '../api/types';
import { aClaim } from '../claim/sample';
import { nextToAssess } from './next';

const claim = (id: string, state: Claim['state'], submitted = false) =>
  aClaim({ id, state, mine: { submitted, draft: false } });

test('the next to assess is one that wants my assessment, no candidate and none that has it', () => {
  const shown = [claim('a', 'IN_REVIEW', true), claim('b', 'CANDIDATE'), claim('c', 'DECIDED'), claim('d', 'OPEN')];
  expect(nextToAssess(shown, 'a')?.id).toBe('d');
});

test('after the last comes the first that was left behind', () => {
  expect(nextToAssess([claim('a', 'OPEN'), claim('b', 'IN_REVIEW', true)], 'b')?.id).toBe('a');
});

test('when none is left, none is next', () => {
  expect(nextToAssess([claim('a', 'CANDIDATE'), claim('b', 'IN_REVIEW', true)], 'b')).toBeNull();
});
