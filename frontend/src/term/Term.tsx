import { signal } from '@preact/signals';
import type { ComponentChildren } from 'preact';
import { useEffect, useId, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { TERMS, type TermWord } from './terms';

/** Which instance of a word came first on the screen: only that one explains itself. */
const first = signal<ReadonlyMap<TermWord, string>>(new Map());

interface TermProps {
  word: TermWord;
  /** The word as it stands in the sentence, such as a plural. */
  children?: ComponentChildren;
}

/** A word of the product that tells what it means, with an example, where it first appears. */
export function Term({ word, children }: TermProps) {
  const id = useId();
  const [open, setOpen] = useState(false);
  const element = useRef<HTMLSpanElement>(null);
  const note = useRef<HTMLSpanElement>(null);

  useEffect(() => {
    if (!first.peek().has(word)) first.value = new Map(first.peek()).set(word, id);
    return () => {
      if (first.peek().get(word) !== id) return;
      const rest = new Map(first.peek());
      rest.delete(word);
      first.value = rest;
    };
  }, [word, id]);

  useEffect(() => {
    if (!open) return undefined;
    const close = (event: Event) => {
      const outside = event.target instanceof Node && !element.current?.contains(event.target);
      const escape = event instanceof KeyboardEvent && event.key === 'Escape';
      if (escape) event.preventDefault();
      if (outside || escape) setOpen(false);
    };
    document.addEventListener('pointerdown', close);
    document.addEventListener('keydown', close);
    document.addEventListener('focusin', close);
    return () => {
      document.removeEventListener('pointerdown', close);
      document.removeEventListener('keydown', close);
      document.removeEventListener('focusin', close);
    };
  }, [open]);

  useLayoutEffect(() => {
    if (open && note.current) keepInside(note.current);
  }, [open]);

  const text = children ?? word;
  if (first.value.get(word) !== id) return <>{text}</>;
  return (
    <span class="term" ref={element}>
      <button
        type="button"
        class="term-word"
        aria-expanded={open}
        aria-controls={`${id}-is`}
        onClick={() => setOpen(!open)}
      >
        {text}
      </button>
      <span ref={note} class="term-is" id={`${id}-is`} role="note" hidden={!open}>
        {TERMS[word].is} <span class="meta">For example: {TERMS[word].example}</span>
      </span>
    </span>
  );
}

/** Moves the explanation to the left when it would stick out on the right. */
function keepInside(note: HTMLElement): void {
  note.style.marginInlineStart = '';
  const over = note.getBoundingClientRect().right + 16 - document.documentElement.clientWidth;
  if (over > 0) note.style.marginInlineStart = `${-over}px`;
}
