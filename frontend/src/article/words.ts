import { type Span, blockAt } from './blocks';

const segmenter = new Intl.Segmenter(undefined, { granularity: 'word' });

/** The words of a stretch of text, as a reader counts them. Offsets are UTF-16 units of the whole text. */
export function wordsOf(text: string, span: Span): Span[] {
  const words: Span[] = [];
  for (const { segment, index, isWordLike } of segmenter.segment(text.slice(span.start, span.end))) {
    if (isWordLike) words.push({ start: span.start + index, end: span.start + index + segment.length });
  }
  return joined(text, words);
}

/** "42.7-metre" and "cease-fire" are moved over as one, as they are read. */
function joined(text: string, words: Span[]): Span[] {
  const whole: Span[] = [];
  for (const word of words) {
    const last = whole.at(-1);
    if (last && word.start === last.end + 1 && /[-\u2010\u2011]/.test(text.charAt(last.end))) last.end = word.end;
    else whole.push({ ...word });
  }
  return whole;
}

export type Move = 'left' | 'right' | 'up' | 'down' | 'first' | 'last';

/** Words selected by keys: from the word where the selection began to the one that moves. Each is a span of one word. */
export interface Caret {
  anchor: Span;
  head: Span;
}

/** The stretch from the first selected word to the last. */
export function covered({ anchor, head }: Caret): Span {
  return { start: Math.min(anchor.start, head.start), end: Math.max(anchor.end, head.end) };
}

/** Puts the caret on the word at or after an offset. */
export function caretAt(text: string, blocks: readonly Span[], offset: number): Caret | null {
  for (let i = blockAt(blocks, offset); i < blocks.length; i++) {
    const block = blocks[i];
    const word = block && wordsOf(text, block).find((candidate) => candidate.end > offset);
    if (word) return { anchor: word, head: word };
  }
  return null;
}

/** Moves the caret by a word, a paragraph, or to the end of one; `extend` keeps what is selected. */
export function moved(text: string, blocks: readonly Span[], caret: Caret, move: Move, extend: boolean): Caret {
  const head = target(text, blocks, caret.head, move);
  return { anchor: extend ? caret.anchor : head, head };
}

function target(text: string, blocks: readonly Span[], head: Span, move: Move): Span {
  const index = blockAt(blocks, head.end);
  const here = blocks[index];
  const words = here ? wordsOf(text, here) : [];
  const at = words.findIndex((word) => word.end >= head.end);
  switch (move) {
    case 'left':
      return words[at - 1] ?? beyond(text, blocks, index, -1, -1) ?? head;
    case 'right':
      return words[at + 1] ?? beyond(text, blocks, index, 1, 0) ?? head;
    case 'up':
      return beyond(text, blocks, index, -1, 0) ?? words[0] ?? head;
    case 'down':
      return beyond(text, blocks, index, 1, 0) ?? words.at(-1) ?? head;
    case 'first':
      return words[0] ?? head;
    case 'last':
      return words.at(-1) ?? head;
  }
}

/** A word of the nearest block in a direction that has words. */
function beyond(text: string, blocks: readonly Span[], index: number, step: 1 | -1, which: 0 | -1): Span | undefined {
  for (let i = index + step; i >= 0 && i < blocks.length; i += step) {
    const block = blocks[i];
    const word = block && wordsOf(text, block).at(which);
    if (word) return word;
  }
  return undefined;
}
