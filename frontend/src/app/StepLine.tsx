import { CommandButton } from '../command/CommandButton';
import type { Command } from '../command/registry';
import { lastStep, shownStep } from '../command/undo';
import { Icon } from '../ui/Icon';

/** The last thing done and the way back from it. It stays until the next step, another screen, or until it is closed. */
export function StepLine({ undo }: { undo: Command }) {
  const shown = shownStep.value;
  if (shown === null) return null;
  return (
    <section class="stepline" aria-label="Last step">
      <span class="stepline-words">{shown.words}</span>
      {shown.undoable && lastStep.value && <CommandButton command={undo} small icon="undo" />}
      <button
        type="button"
        class="btn quiet small icon"
        aria-label="Close this line"
        onClick={() => (shownStep.value = null)}
      >
        <Icon name="x" />
      </button>
    </section>
  );
}
