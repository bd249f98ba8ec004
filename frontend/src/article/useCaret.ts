import type { RefObject } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import type { Command } from '../command/registry';
import { announce } from '../ui/live';
import { offsetOf, selectSpan } from './position';
import type { Span } from './blocks';
import { type Caret, type Move, caretAt, covered, moved } from './words';

const MOVES: readonly { key: string; move: Move; words: string }[] = [
  { key: 'ArrowLeft', move: 'left', words: 'word before' },
  { key: 'ArrowRight', move: 'right', words: 'word after' },
  { key: 'ArrowUp', move: 'up', words: 'paragraph before' },
  { key: 'ArrowDown', move: 'down', words: 'paragraph after' },
  { key: 'Home', move: 'first', words: 'first word of the paragraph' },
  { key: 'End', move: 'last', words: 'last word of the paragraph' },
];

const GROUP = 'Selecting words by keys';

export interface CaretMode {
  /** Words are being selected by keys. */
  active: boolean;
  start: () => void;
  stop: () => void;
  commands: readonly Command[];
}

/** What words are selected in. */
export interface CaretText {
  /** The whole stored text. */
  text: string;
  blocks: readonly Span[];
  /** Where selecting begins when nothing is selected, as a UTF-16 offset; null for what stands in sight. */
  begin: () => number | null;
}

/** Selects words of a text by keys alone: a word at a time, as the same selection that a pointer makes. */
export function useCaret({ text, blocks, begin }: CaretText, root: RefObject<HTMLElement | null>): CaretMode {
  const [active, setActive] = useState(false);
  const caret = useRef<Caret | null>(null);

  const show = (next: Caret | null) => {
    if (!next || !root.current) return;
    caret.current = next;
    const span = covered(next);
    const range = selectSpan(root.current, span);
    if (range) keepInSight(range);
    announce(text.slice(span.start, span.end));
  };
  const start = () => {
    if (!root.current) return;
    const place = selectionStart(root.current) ?? begin() ?? inSight(root.current);
    setActive(true);
    show(caretAt(text, blocks, place));
  };
  const stop = () => {
    caret.current = null;
    setActive(false);
    window.getSelection()?.removeAllRanges();
  };
  const go = (move: Move, extend: boolean) => {
    if (caret.current) show(moved(text, blocks, caret.current, move, extend));
  };

  // A pointer takes over: its selection is its own.
  useEffect(() => {
    if (!active) return undefined;
    const end = () => {
      caret.current = null;
      setActive(false);
    };
    document.addEventListener('pointerdown', end);
    return () => document.removeEventListener('pointerdown', end);
  }, [active]);

  const when = () => active;
  const commands: Command[] = MOVES.flatMap(({ key, move, words }) => [
    {
      id: `caret.${move}`,
      words: `To the ${words}`,
      keys: [key],
      group: GROUP,
      when,
      hidden: true,
      run: () => go(move, false),
    },
    {
      id: `caret.extend.${move}`,
      words: `Extend to the ${words}`,
      keys: [`Shift+${key}`],
      group: GROUP,
      when,
      hidden: true,
      run: () => go(move, true),
    },
  ]);
  commands.push({
    id: 'caret.stop',
    words: 'Stop selecting',
    keys: ['Escape'],
    group: GROUP,
    when,
    hidden: true,
    run: stop,
  });
  return { active, start, stop, commands };
}

/** Where words are selected already. */
function selectionStart(root: HTMLElement): number | null {
  const selection = window.getSelection();
  if (!selection?.anchorNode || !root.contains(selection.anchorNode)) return null;
  return offsetOf(root, selection.anchorNode, selection.anchorOffset);
}

/** The first block below the bar. */
function inSight(root: HTMLElement): number {
  const blocks = [...root.querySelectorAll('[data-start]')];
  const first = blocks.find((block) => block.getBoundingClientRect().bottom > 96);
  return first ? Number(first.getAttribute('data-start')) : 0;
}

function keepInSight(range: Range): void {
  const element = range.endContainer.parentElement;
  const box = range.getBoundingClientRect();
  const hidden = box.top < 96 || box.bottom > window.innerHeight - 96;
  if (hidden) element?.scrollIntoView({ block: 'center' });
}
