import type { Span } from '../article/blocks';
import { wordsOf } from '../article/words';

export type End = 'start' | 'end';

/**
 * A span with one end moved by a word, inside the block that it stands in. It keeps at least one word; what cannot be
 * moved comes back as it was. All offsets are UTF-16 units of the text.
 */
export function moveEnd(text: string, block: Span, span: Span, which: End, step: 1 | -1): Span {
  const words = wordsOf(text, block);
  if (which === 'start') {
    const starts = words.map((word) => word.start);
    const next =
      step < 0 ? starts.filter((start) => start < span.start).at(-1) : starts.find((start) => start > span.start);
    return next !== undefined && next < span.end && words.some((word) => word.start >= next && word.start < span.end)
      ? { start: next, end: span.end }
      : span;
  }
  const ends = words.map((word) => word.end);
  const next = step < 0 ? ends.filter((end) => end < span.end).at(-1) : ends.find((end) => end > span.end);
  return next !== undefined && next > span.start ? { start: span.start, end: next } : span;
}

/** The places at which a span can be split: before each of its words but the first. */
export function splitPlaces(text: string, span: Span): number[] {
  return wordsOf(text, span)
    .slice(1)
    .map((word) => word.start);
}
