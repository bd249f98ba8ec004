import type { Span } from './blocks';

/** One place of one claim in the text, in UTF-16 units of the stored text. */
export interface Mark extends Span {
  claim: string;
}

/** A mark with the line that its underline takes: 1 is the highest. It keeps it wherever the mark is cut. */
export interface Laid extends Mark {
  line: number;
}

/** What is drawn in a block: plain words, or a piece of a claim with what lies inside it. */
export type Node = Words | Piece;

export interface Words extends Span {
  kind: 'words';
}

export interface Piece extends Span {
  kind: 'piece';
  mark: Laid;
  /** The mark begins here: its marker stands before its first word. */
  first: boolean;
  inside: Node[];
}

/** So many lines can be told apart under one row of words; what overlaps more shares the last. */
export const LINES = 3;

/** So many claims are drawn inside one another. A deeper one keeps its place in the list and its words unmarked. */
const DEEPEST = 8;

const longestFirst = (a: Span, b: Span) => a.start - b.start || b.end - a.end;

/**
 * Gives every mark the highest line that is free along its whole length. Marks come back in the order in which they
 * are drawn: by start, the longer first.
 */
export function layOut(marks: readonly Mark[]): Laid[] {
  const taken: number[] = [];
  return [...marks].sort(longestFirst).map((mark) => {
    let line = taken.findIndex((end) => end <= mark.start);
    if (line < 0) line = taken.length;
    if (line < LINES) taken[line] = mark.end;
    return { ...mark, line: Math.min(line + 1, LINES) };
  });
}

/** For each block, the marks that reach into it. Both must be in order; a mark over several blocks is in each. */
export function perBlock(marks: readonly Laid[], blocks: readonly Span[]): Laid[][] {
  const lists: Laid[][] = blocks.map(() => []);
  let from = 0;
  for (const mark of marks) {
    while (from < blocks.length && (blocks[from]?.end ?? 0) <= mark.start) from++;
    for (let i = from; i < blocks.length && (blocks[i]?.start ?? 0) < mark.end; i++) lists[i]?.push(mark);
  }
  return lists;
}

/** Nests the marks of a block; one that crosses another is cut at the other's end into two pieces. */
export function nest(block: Span, marks: readonly Laid[]): Node[] {
  const cut = marks
    .map((mark) => ({ mark, start: Math.max(mark.start, block.start), end: Math.min(mark.end, block.end) }))
    .filter((part) => part.start < part.end)
    .sort(longestFirst);
  return fill(block, cut, 1);
}

interface Part extends Span {
  mark: Laid;
}

/** Fills a span with its parts, which are in order. What crosses a part goes on behind it. */
function fill(span: Span, parts: Part[], depth: number): Node[] {
  const nodes: Node[] = [];
  const waiting = [...parts];
  let at = span.start;
  while (waiting.length > 0) {
    const part = waiting.shift();
    if (!part) break;
    const inside: Part[] = [];
    const behind: Part[] = [];
    while (waiting[0] && waiting[0].start < part.end) {
      const next = waiting.shift();
      if (!next) break;
      inside.push({ ...next, end: Math.min(next.end, part.end) });
      if (next.end > part.end) behind.push({ ...next, start: part.end });
    }
    if (at < part.start) nodes.push({ kind: 'words', start: at, end: part.start });
    nodes.push(pieceOf(part, inside, depth));
    at = part.end;
    waiting.unshift(...behind.sort(longestFirst));
  }
  if (at < span.end) nodes.push({ kind: 'words', start: at, end: span.end });
  return nodes;
}

function pieceOf(part: Part, inside: Part[], depth: number): Piece {
  const { mark, start, end } = part;
  const drawn = depth < DEEPEST ? fill(part, inside, depth + 1) : [{ kind: 'words' as const, start, end }];
  return { kind: 'piece', start, end, mark, first: start === mark.start, inside: drawn };
}
