import { describe, expect, it } from 'vitest';
import type { Claim, Segment } from '../api/types';
import { aClaim } from '../claim/sample';
import { moveEnd, splitPlaces } from './ends';
import { bySentence, following, nextLeft } from './order';

const SEGMENTS: Segment[] = [0, 50, 100].map((start, i) => ({
  start,
  end: start + 40,
  kind: 'SENTENCE',
  paragraph: i,
}));

function at(id: string, start: number, members: Partial<Claim> = {}): Claim {
  const place = {
    id: `${id}-place`,
    revision: 2,
    start,
    end: start + 5,
    exact: '',
    prefix: '',
    suffix: '',
    state: 'ANCHORED',
  };
  return aClaim({ id, main: false, occurrences: [place as Claim['occurrences'][number]], ...members });
}

const ids = (claims: readonly Claim[]) => claims.map((claim) => claim.id);

describe('the order of triage', () => {
  it('is by sentence, with the main assertion before its parts', () => {
    const claims = [
      at('late part', 70),
      at('second', 110, { main: true }),
      at('early part', 52),
      at('main', 60, { main: true }),
    ];
    expect(bySentence(claims, SEGMENTS, 2).map((sentence) => [sentence.segment, ids(sentence.claims)])).toEqual([
      [1, ['main', 'early part', 'late part']],
      [2, ['second']],
    ]);
  });

  it('claims without a place in this revision come last', () => {
    const claims = [at('nowhere', 3, { occurrences: [] }), at('here', 3)];
    expect(bySentence(claims, SEGMENTS, 2).map((sentence) => ids(sentence.claims))).toEqual([['here'], ['nowhere']]);
  });

  it('goes on to the next that nobody has looked at', () => {
    const order = [at('a', 1), at('b', 2, { state: 'OPEN' }), at('c', 3)];
    expect(nextLeft(order, 'a')?.id).toBe('c');
  });

  it('comes round to what was left behind, and ends when nothing is left', () => {
    const order = [at('a', 1), at('b', 2, { state: 'OPEN' })];
    expect(nextLeft(order, 'b')?.id).toBe('a');
    expect(nextLeft(order, 'a')).toBeNull();
  });

  it('a claim is merged with the next that is still there', () => {
    const order = [at('a', 1), at('b', 2, { state: 'DISCARDED' }), at('c', 3)];
    expect(following(order, 'a')?.id).toBe('c');
    expect(following(order, 'c')).toBeNull();
  });
});

describe('the ends of a span', () => {
  const text = 'He flew a 42.7-metre rocket, twice.';
  const block = { start: 0, end: text.length };
  const move = (words: string, which: 'start' | 'end', step: 1 | -1) => {
    const start = text.indexOf(words);
    const next = moveEnd(text, block, { start, end: start + words.length }, which, step);
    return text.slice(next.start, next.end);
  };

  it.each([
    ['a 42.7-metre', 'start', -1, 'flew a 42.7-metre'],
    ['a 42.7-metre', 'start', 1, '42.7-metre'],
    ['a 42.7-metre', 'end', 1, 'a 42.7-metre rocket'],
    ['a 42.7-metre', 'end', -1, 'a'],
  ] as const)('%s, its %s by %d is %s', (words, which, step, after) => {
    expect(move(words, which, step)).toBe(after);
  });

  it('stop at the ends of the paragraph, and before the last word goes', () => {
    expect(move('He flew', 'start', -1)).toBe('He flew');
    expect(move('twice', 'end', 1)).toBe('twice');
    expect(move('twice', 'start', 1)).toBe('twice');
    expect(move('twice', 'end', -1)).toBe('twice');
  });

  it('a span can be split before each word but the first', () => {
    expect(splitPlaces(text, { start: 8, end: 27 }).map((place) => text.slice(place, 27))).toEqual([
      '42.7-metre rocket',
      'rocket',
    ]);
  });
});
