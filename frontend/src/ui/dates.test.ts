import { expect, test } from 'vitest';
import { day, moment } from './dates';

test.each([
  ['2023-09-13', '13 September 2023'],
  ['2023-09', '2023-09'],
  ['2023', '2023'],
  [null, ''],
])('the day %s is written %s', (value, words) => {
  expect(day(value)).toBe(words);
});

test('a moment of today is its time, of yesterday says so, of earlier has its day', () => {
  const now = new Date(2026, 10, 22, 12, 0);
  const at = (date: number) => new Date(2026, 10, date, 9, 5).toISOString();
  expect([22, 21, 20].map((date) => moment(at(date), now))).toEqual([
    '09:05',
    'yesterday, 09:05',
    '20 November 2026, 09:05',
  ]);
});
