import { expect, it } from 'vitest';
import type { Segment } from '../api/types';
import { CodePoints } from '../text/codepoints';
import { blockAt, blocksOf } from './blocks';

const segment = (start: number, end: number, paragraph: number, kind: Segment['kind'] = 'SENTENCE'): Segment => ({
  start,
  end,
  kind,
  paragraph,
});
const words = (text: string, segments: Segment[]) =>
  blocksOf(new CodePoints(text), segments).map((block) => text.slice(block.start, block.end));

it('sentences of one paragraph stand in one block', () => {
  expect(words('One. Two.\n\nThree.', [segment(0, 4, 0), segment(5, 9, 0), segment(11, 17, 1)])).toEqual([
    'One. Two.',
    'Three.',
  ]);
});

it('sentences on lines of their own stand in blocks of their own, also within one paragraph', () => {
  expect(words('One. Two.\nThree.', [segment(0, 4, 0), segment(5, 9, 0), segment(10, 16, 0)])).toEqual([
    'One. Two.',
    'Three.',
  ]);
});

it('words that no segment covers are drawn all the same', () => {
  expect(words('* One. (x)\nTwo. end', [segment(2, 6, 0), segment(11, 15, 1)])).toEqual(['* One. (x)', 'Two. end']);
});

it('offsets of segments are code points, those of blocks UTF-16 units', () => {
  expect(words('😀 One.\nTwo.', [segment(0, 6, 0), segment(7, 11, 1)])).toEqual(['😀 One.', 'Two.']);
});

it('a text without segments is drawn by lines', () => {
  expect(words('One\n\n  \n Two ', [])).toEqual(['One', 'Two']);
});

it('headings and boilerplate are known as such', () => {
  const text = 'Head\nBack to top';
  const blocks = blocksOf(new CodePoints(text), [segment(0, 4, 0, 'HEADING'), segment(5, 16, 1, 'BOILERPLATE')]);
  expect(blocks.map((block) => block.kind)).toEqual(['HEADING', 'BOILERPLATE']);
});

it('one endless paragraph is drawn in pieces that begin with a sentence', () => {
  const sentence = 'Nobody pressed return in this text. ';
  const text = sentence.repeat(1000);
  const segments = Array.from({ length: 1000 }, (_, i) => segment(i * 36, i * 36 + 35, 0));
  const blocks = blocksOf(new CodePoints(text), segments);
  expect(blocks.length).toBe(6);
  expect(blocks.every((block) => text.startsWith('Nobody', block.start))).toBe(true);
  expect(blocks.map((block) => block.continues)).toEqual([false, true, true, true, true, true]);
});

it('finds the block of an offset, and the next one for white space between', () => {
  const blocks = [
    { start: 0, end: 4 },
    { start: 6, end: 9 },
  ];
  expect([0, 4, 5, 6, 9, 99].map((offset) => blockAt(blocks, offset))).toEqual([0, 0, 1, 1, 1, 1]);
});
