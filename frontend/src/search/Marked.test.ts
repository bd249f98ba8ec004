import { expect, test } from 'vitest';
import { pieces } from './Marked';

test('each of the words is marked, in any case', () => {
  expect(pieces('Seven trips abroad', 'abroad seven')).toEqual(['', 'Seven', ' trips ', 'abroad', '']);
});

test('signs of expressions mean themselves', () => {
  expect(pieces('42.7 or 4217', '42.7')).toEqual(['', '42.7', ' or 4217']);
});
