import { CommandButton } from '../command/CommandButton';
import type { Command } from '../command/registry';

interface CaretLineProps {
  annotate: Command;
  stop: Command | undefined;
}

/** What the keys do while words are selected by keys. */
export function CaretLine({ annotate, stop }: CaretLineProps) {
  return (
    <div class="caretline" role="note" aria-label="Selecting words by keys">
      <span>
        <kbd>←</kbd> <kbd>→</kbd> by word
      </span>
      <span>
        <kbd>↑</kbd> <kbd>↓</kbd> by paragraph
      </span>
      <span>
        <kbd>Shift</kbd> extends
      </span>
      <CommandButton command={annotate} small look="primary">
        Make a claim
      </CommandButton>
      {stop && <CommandButton command={stop} small look="quiet" />}
    </div>
  );
}
