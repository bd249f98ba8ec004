import { expect, test } from 'vitest';
import type { SuggestionRound } from '../api/types';
import { roundWords } from './words';

const round = (members: Partial<SuggestionRound>): SuggestionRound => ({
  suggester: 'Desk model',
  state: 'ANSWERED',
  revision: 1,
  askedBy: { id: 'ines', name: 'Ines' },
  askedAt: '2026-11-22T08:00:00.000000Z',
  endedAt: '2026-11-22T08:00:04.000000Z',
  proposed: 0,
  dropped: {},
  failure: null,
  ...members,
});

test('an answer says how many were kept, and why the others were not', () => {
  expect(roundWords(round({ proposed: 5, dropped: { NOT_IN_TEXT: 2, ALREADY_THERE: 1 } }))).toBe(
    'Desk model proposed 5 candidates. 3 more were left out: 1 on words that have a claim already and 2 not in the text.',
  );
});

test('an answer with nothing new says so', () => {
  expect(roundWords(round({ dropped: { ALREADY_THERE: 1 } }))).toBe(
    'Desk model proposed nothing new. 1 more was left out: 1 on words that have a claim already.',
  );
});

test('a failure says why', () => {
  expect(roundWords(round({ state: 'FAILED', failure: 'Its answer is not JSON.' }))).toBe(
    'Desk model proposed nothing. Its answer is not JSON.',
  );
});

test('while it is asked nobody has to wait', () => {
  expect(roundWords(round({ state: 'WAITING' }))).toBe('Desk model is being asked for candidates. You need not wait.');
});
