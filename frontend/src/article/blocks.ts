import type { Segment } from '../api/types';
import type { CodePoints } from '../text/codepoints';

/** A stretch of a text. Which unit its offsets have stands where it is used. */
export interface Span {
  start: number;
  end: number;
}

export type BlockKind = 'TEXT' | 'HEADING' | 'BOILERPLATE';

/** What is drawn as one paragraph: a stretch of the stored text in UTF-16 units, without the white space around it. */
export interface Block extends Span {
  kind: BlockKind;
  /** Goes on with the paragraph before it, which was too long to be drawn in one piece. */
  continues: boolean;
}

/** A paragraph longer than this, in UTF-16 units, is drawn in several pieces, so that no single layout takes long. */
const LONGEST = 6000;

/**
 * Cuts a stored text into what is drawn as paragraphs. All words of the text are in exactly one block, also those that
 * belong to no segment; only the white space between blocks is in none.
 */
export function blocksOf(text: CodePoints, segments: readonly Segment[]): Block[] {
  if (segments.length === 0) return linesOf(text.text);
  const inUtf16 = segments.map((segment) => ({
    ...segment,
    start: text.toUtf16(segment.start),
    end: text.toUtf16(segment.end),
  }));
  const blocks: Block[] = [];
  let from = 0;
  for (let i = 0; i < inUtf16.length;) {
    const first = inUtf16[i];
    if (!first) break;
    let after = i + 1;
    while (inUtf16[after]?.paragraph === first.paragraph) after++;
    const members = inUtf16.slice(i, after);
    const end = inUtf16[after]?.start ?? text.text.length;
    blocks.push(...pieces(text.text, { start: from, end }, members, kindOf(members)));
    from = end;
    i = after;
  }
  return blocks;
}

function kindOf(segments: readonly Segment[]): BlockKind {
  const all = (kind: Segment['kind']) => segments.every((segment) => segment.kind === kind);
  return all('HEADING') ? 'HEADING' : all('BOILERPLATE') ? 'BOILERPLATE' : 'TEXT';
}

/** One paragraph, cut where a segment begins on a new line, and where it grows too long. */
function pieces(text: string, whole: Span, segments: readonly Span[], kind: BlockKind): Block[] {
  const cuts: { at: number; continues: boolean }[] = [];
  let last = whole.start;
  segments.forEach(({ start }, i) => {
    const onNewLine = i > 0 && text.slice(segments[i - 1]?.end, start).includes('\n');
    if (!onNewLine && start - last <= LONGEST) return;
    cuts.push({ at: start, continues: !onNewLine });
    last = start;
  });
  const begins = [{ at: whole.start, continues: false }, ...cuts];
  return begins.flatMap(({ at, continues }, i) => {
    const trimmed = trim(text, { start: at, end: begins[i + 1]?.at ?? whole.end });
    return trimmed ? [{ ...trimmed, kind, continues }] : [];
  });
}

/** A text without segments is drawn line by line. */
function linesOf(text: string): Block[] {
  const blocks: Block[] = [];
  for (const found of text.matchAll(/[^\n]+/g)) {
    const trimmed = trim(text, { start: found.index, end: found.index + found[0].length });
    if (trimmed) blocks.push({ ...trimmed, kind: 'TEXT', continues: false });
  }
  return blocks;
}

/** A span without white space at its ends; null when nothing is left. */
export function trim(text: string, span: Span): Span | null {
  let { start, end } = span;
  while (start < end && isSpace(text.charCodeAt(start))) start++;
  while (end > start && isSpace(text.charCodeAt(end - 1))) end--;
  return start < end ? { start, end } : null;
}

const isSpace = (unit: number) =>
  unit <= 0x20 || unit === 0xa0 || unit === 0x2028 || unit === 0x2029 || unit === 0xfeff;

/** The index of the block at or after an offset; the last one for an offset after all of them. */
export function blockAt(blocks: readonly Span[], offset: number): number {
  let low = 0;
  let high = blocks.length - 1;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((blocks[middle]?.end ?? 0) >= offset) high = middle;
    else low = middle + 1;
  }
  return low;
}
