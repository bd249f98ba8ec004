import { expect, test } from 'vitest';
import type { PublishedClaim } from '../api/types';
import { paragraphsOf } from './PublicText';

const claim = (number: number, start: number, end: number, more: Partial<PublishedClaim> = {}) =>
  ({ id: `c${number}`, number, start, end, withdrawn: null, ...more }) as PublishedClaim;

const shown = (text: string, claims: PublishedClaim[]) =>
  paragraphsOf(text, claims).map((paragraph) =>
    paragraph.map((piece) => `${piece.claim?.number ?? ''}:${piece.words}`),
  );

test('claims are cut out by code points, also after a pair', () => {
  expect(shown('🚢 left port', [claim(1, 2, 6)])).toEqual([[':🚢 ', '1:left', ': port']]);
});

test('where claims overlap the shortest shows', () => {
  expect(shown('one two three', [claim(1, 0, 13), claim(2, 4, 7)])).toEqual([['1:one ', '2:two', '1: three']]);
});

test('a claim across a line end goes on in the next paragraph, its number standing once', () => {
  const paragraphs = paragraphsOf('one\r\ntwo', [claim(1, 0, 8)]);
  expect(paragraphs.map((paragraph) => paragraph.map(({ words, first }) => [words, first]))).toEqual([
    [['one', true]],
    [['two', false]],
  ]);
});

test('a withdrawn claim is not underlined', () => {
  expect(shown('one', [claim(1, 0, 3, { withdrawn: { at: '', reason: '' } })])).toEqual([[':one']]);
});
