import { describe, expect, it } from 'vitest';
import { blocksOf } from './blocks';
import { type Caret, type Move, caretAt, covered, moved, wordsOf } from './words';
import { CodePoints } from '../text/codepoints';

const TEXT = 'A 42.7-metre rocket, he said.\n\nIt flew.';
const BLOCKS = blocksOf(new CodePoints(TEXT), []);

function start(offset: number): Caret {
  const caret = caretAt(TEXT, BLOCKS, offset);
  if (!caret) throw new Error(`no word at ${offset}`);
  return caret;
}
const words = (caret: Caret) => TEXT.slice(covered(caret).start, covered(caret).end);
const go = (caret: Caret, ...moves: Move[]) => moves.reduce((at, move) => moved(TEXT, BLOCKS, at, move, false), caret);
const extend = (caret: Caret, ...moves: Move[]) =>
  moves.reduce((at, move) => moved(TEXT, BLOCKS, at, move, true), caret);

it('what is written with a hyphen or a point is one word', () => {
  expect(wordsOf(TEXT, { start: 0, end: 28 }).map((word) => TEXT.slice(word.start, word.end))).toEqual([
    'A',
    '42.7-metre',
    'rocket',
    'he',
    'said',
  ]);
});

describe('by keys', () => {
  it('the caret begins on the word at an offset, or on the next', () => {
    expect([start(0), start(4), start(19), start(29)].map(words)).toEqual(['A', '42.7-metre', 'he', 'It']);
  });

  it('moves word by word, over the end of a paragraph too', () => {
    expect(words(go(start(0), 'right', 'right'))).toBe('rocket');
    expect(words(go(start(0), 'right', 'right', 'right', 'right', 'right'))).toBe('It');
    expect(words(go(start(31), 'left'))).toBe('said');
  });

  it('stays where it is at both ends of the text', () => {
    expect(words(go(start(0), 'left'))).toBe('A');
    expect(words(go(start(34), 'right'))).toBe('flew');
  });

  it('extends forwards and backwards from where it began', () => {
    expect(words(extend(start(2), 'right'))).toBe('42.7-metre rocket');
    expect(words(extend(start(2), 'right', 'left', 'left'))).toBe('A 42.7-metre');
  });

  it('goes by paragraphs, and to the ends of one', () => {
    expect(words(go(start(2), 'down'))).toBe('It');
    expect(words(go(start(31), 'up'))).toBe('A');
    expect(words(extend(start(21), 'last'))).toBe('he said');
    expect(words(extend(start(2), 'first'))).toBe('A 42.7-metre');
  });
});
