import { expect, test } from 'vitest';
import { isBundle, looksLikeHtml, relativeDate, tooMany } from './found';

test.each([
  ['They met on Wednesday at the port.', 'on Wednesday'],
  ['Last week the council voted.', 'Last week'],
  ['The ship left yesterday.', 'yesterday'],
  ['The ship left on 3 May 2023.', null],
  ['He sold Mondayish goods.', null],
])('in “%s” the day depends on %s', (text, words) => {
  expect(relativeDate(text)).toBe(words);
});

test.each([
  ['<p>Two ferries</p>', true],
  ['<!DOCTYPE html><title>x</title>', true],
  ['a < b and c > d', false],
  ['Write to <desk@quayside.example>', false],
])('%s is markup: %s', (text, markup) => {
  expect(looksLikeHtml(text)).toBe(markup);
});

test('an article with more claims than are taken is told so before it is brought in', () => {
  expect(tooMany(10_000)).toBeNull();
  expect(tooMany(10_001)).toContain('in several parts');
});

test('bundles are known by their names', () => {
  expect(['desk.json', 'desk.NDJSON', 'article.html'].map(isBundle)).toEqual([true, true, false]);
});
