import { expect, test } from 'vitest';
import type { Claim, Occurrence } from '../api/types';
import { aClaim } from '../claim/sample';
import { found } from './ReviseForm';
import { revisionWords } from './revision';

const at = (revision: number, state: Occurrence['state'] = 'ANCHORED'): Occurrence => ({
  id: `place${revision}`,
  revision,
  start: 0,
  end: 5,
  exact: 'words',
  prefix: '',
  suffix: '',
  state,
});

const claim = (state: Claim['state'], ...occurrences: Occurrence[]) => aClaim({ state, occurrences });

test('a revision tells how many claims are new in it, beside those that were found again', () => {
  const claims = [claim('OPEN', at(1), at(2, 'SHIFTED')), claim('CANDIDATE', at(1), at(2)), claim('CANDIDATE', at(2))];

  expect(revisionWords(2, claims)).toBe('Revision 2, all 2 claims found again, 1 new candidate');
});

test('a revision tells what was not found or got other words, beside what is new', () => {
  const lost = [claim('OPEN', at(1), at(2, 'ORPHANED')), claim('OPEN', at(1), at(2, 'CHANGED'))];
  const fresh = [claim('CANDIDATE', at(2)), claim('CANDIDATE', at(2))];

  expect(revisionWords(2, [...lost, ...fresh])).toBe('Revision 2, 1 not found, 1 with other words, 2 new candidates');
});

test('what a person has accepted or marked since is no new candidate, nor was it found again', () => {
  expect(revisionWords(2, [claim('OPEN', at(1), at(2)), claim('OPEN', at(2))])).toBe(
    'Revision 2, its claim found again',
  );
});

test('a new revision answers with what became of the claims and what is new', () => {
  const occurrences = { ANCHORED: 18, SHIFTED: 0, CHANGED: 1, ORPHANED: 0 };

  expect(found({ occurrences, newCandidates: 3, repeated: 1 })).toBe(
    '18 in their place, 1 found with other words; 1 repeated in a new place; 3 new candidates',
  );
  expect(found({ occurrences: {}, newCandidates: 0, repeated: 0 })).toBe('none to look for; nothing new to check');
});
