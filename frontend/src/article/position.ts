import { type Span, trim } from './blocks';

/**
 * The way between the page and the stored text. A block element carries `data-start`, the UTF-16 offset of its first
 * unit; its words stand in it unchanged, and whatever is not of the text lies inside an element with `data-aside`.
 */
const BLOCK = '[data-start]';
const ASIDE = '[data-aside]';

/** The UTF-16 offset of a place in the page; null outside the text. Between two blocks it is the start of the next. */
export function offsetOf(root: Element, node: Node, offset: number): number | null {
  if (!root.contains(node)) return null;
  const block = elementOf(node).closest(BLOCK);
  if (block && root.contains(block) && block !== root) return startOf(block) + unitsBefore(block, node, offset);
  const place = document.createRange();
  place.setStart(node, offset);
  const blocks = [...root.querySelectorAll(BLOCK)];
  const next = blocks.find((candidate) => place.comparePoint(candidate, 0) >= 0);
  if (next) return startOf(next);
  const last = blocks.at(-1);
  return last ? startOf(last) + unitsBefore(last, last, last.childNodes.length) : null;
}

const elementOf = (node: Node) => (node instanceof Element ? node : (node.parentElement ?? document.body));
const startOf = (block: Element) => Number(block.getAttribute('data-start'));

/** How many units of the text stand in a block before a place in it. */
function unitsBefore(block: Element, node: Node, offset: number): number {
  const place = document.createRange();
  place.setStart(node, offset);
  let count = 0;
  for (const words of wordsIn(block)) {
    if (words === node) return count + offset;
    if (place.comparePoint(words, 0) > 0 || (place.comparePoint(words, 0) === 0 && words.length > 0)) return count;
    count += words.length;
  }
  return count;
}

/** The text nodes of a block that hold words of the stored text, in order. */
function* wordsIn(block: Element): Generator<Text> {
  const walker = document.createTreeWalker(block, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    if (!node.parentElement?.closest(ASIDE)) yield node as Text;
  }
}

/** The selected words as a span of the text in UTF-16 units, without white space at the ends; null without any. */
export function selectedSpan(root: Element, text: string, selection = window.getSelection()): Span | null {
  if (!selection || selection.rangeCount === 0 || selection.isCollapsed) return null;
  const range = selection.getRangeAt(0);
  const start = offsetOf(root, range.startContainer, range.startOffset);
  const end = offsetOf(root, range.endContainer, range.endOffset);
  return start === null || end === null || start >= end ? null : trim(text, { start, end });
}

/** Where an offset stands in the page. The end of a span looks backwards, so that it stays with its own words. */
export function placeOf(root: Element, offset: number, end = false): { node: Text; offset: number } | null {
  let best: { node: Text; offset: number } | null = null;
  const blocks = [...root.querySelectorAll(BLOCK)];
  const block = blocks.filter((candidate) => (end ? startOf(candidate) < offset : startOf(candidate) <= offset)).at(-1);
  if (!block) return null;
  let at = startOf(block);
  for (const node of wordsIn(block)) {
    const within = offset - at;
    if (within < 0 || (end && within === 0)) break;
    best = { node, offset: Math.min(within, node.length) };
    at += node.length;
    if (end ? offset <= at : offset < at) break;
  }
  return best;
}

/** Selects a span of the text in the page, as a pointer would. */
export function selectSpan(root: Element, span: Span): Range | null {
  const from = placeOf(root, span.start);
  const to = placeOf(root, span.end, true);
  const selection = window.getSelection();
  if (!from || !to || !selection) return null;
  selection.setBaseAndExtent(from.node, from.offset, to.node, to.offset);
  return selection.getRangeAt(0);
}
