import { expect, test } from 'vitest';
import { waitWords } from './DecisionSection';

test('a dispute says whom it waits for, also where nobody is missing', () => {
  expect(waitWords(null, 'DISPUTED')).toContain('waits for an adjudicator');
});

test('a claim in review says how many are missing, and who has begun', () => {
  const reviewers = [{ id: 'amara', name: 'Amara Lind' }];
  expect(waitWords({ needed: 2, missing: 1, reviewers }, 'IN_REVIEW')).toBe(
    'It needs 2 reviewers and waits for one more reviewer: Amara Lind.',
  );
  expect(waitWords(null, 'OPEN')).toBeNull();
});

test('where nobody is left to assess, somebody has to be invited', () => {
  expect(waitWords({ needed: 2, missing: 1, reviewers: [] }, 'IN_REVIEW')).toBe(
    'It needs 2 reviewers and waits for one more reviewer, but nobody else here can assess it. Invite a reviewer, or ask for fewer.',
  );
});
