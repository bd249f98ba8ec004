import { expect, test } from 'vitest';
import type { Claim, PublicPage, Scale } from '../api/types';
import { planOf } from './plan';

const scale = {
  number: 1,
  verdicts: [
    { code: 'SUPPORTED', published: true },
    { code: 'REFUTED', published: true },
    { code: 'TOO_VAGUE', published: false },
  ],
} as Scale;

const decided = (id: string, verdict: string) => ({ id, state: 'DECIDED', decision: { verdict } }) as Claim;
const open = (id: string) => ({ id, state: 'OPEN', decision: null }) as Claim;
const page = (...claims: [id: string, verdict: string][]) =>
  ({ claims: claims.map(([id, code]) => ({ id, statement: id, verdict: { code }, withdrawn: null })) }) as PublicPage;

const ids = (claims: { id: string }[]) => claims.map(({ id }) => id);

test('decided claims go out, undecided ones stay', () => {
  expect(ids(planOf({ claims: [decided('a', 'SUPPORTED'), open('b')], scale }, null).going)).toEqual(['a']);
});

test('a verdict that is not published unless asked stays, and can be asked for', () => {
  const plan = planOf({ claims: [decided('a', 'TOO_VAGUE')], scale }, null);
  expect([ids(plan.going), ids(plan.kept)]).toEqual([[], ['a']]);
});

test('a changed verdict wants a reason, the same verdict none', () => {
  const claims = [decided('a', 'REFUTED'), decided('b', 'SUPPORTED')];
  const plan = planOf({ claims, scale }, page(['a', 'SUPPORTED'], ['b', 'SUPPORTED']));
  expect([...plan.changed]).toEqual([['a', 'SUPPORTED']]);
});

test('a published claim that was reopened is named as no longer decided', () => {
  const plan = planOf({ claims: [open('a')], scale }, page(['a', 'SUPPORTED']));
  expect(plan.standing).toEqual([{ id: 'a', statement: 'a', decided: false }]);
});
