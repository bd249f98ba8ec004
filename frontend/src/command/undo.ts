import { computed, signal } from '@preact/signals';
import type { Answer } from '../api/remote';
import { announce } from '../ui/live';

/** Something done that can be taken back by its inverse command. */
export interface Step {
  /** What was done, in the past tense: `Discarded “seven trips abroad”`. */
  words: string;
  /** Does the inverse. A refused answer leaves the step in place. */
  undo: () => Promise<Answer<unknown> | undefined>;
}

/** How many steps are kept. */
const DEPTH = 200;

const stack = signal<readonly Step[]>([]);
const undoing = signal(false);

export const steps = stack as { readonly value: readonly Step[] };
export const lastStep = computed<Step | null>(() => stack.value.at(-1) ?? null);
/** What the step line at the foot of the window shows, and whether Ctrl Z takes it back; it goes when another screen comes. */
export const shownStep = signal<{ words: string; undoable: boolean } | null>(null);

/**
 * Tells that something was done, and how it is undone.
 *
 * @param outcome what becomes of it, where it shows before the server has heard of it: what is refused was never done
 */
export function did(step: Step, outcome?: Promise<Answer<unknown> | undefined>): void {
  stack.value = [...stack.value.slice(-DEPTH + 1), step];
  shownStep.value = { words: step.words, undoable: true };
  announce(`${step.words}. Ctrl Z takes it back.`);
  void outcome?.then((answer) => {
    if (answer?.at !== 'ready') notDone(step);
  });
}

function notDone(step: Step): void {
  stack.value = stack.value.filter((other) => other !== step);
  if (shownStep.value?.words === step.words) shownStep.value = null;
}

/** Tells that something was done for good. */
export function told(words: string): void {
  shownStep.value = { words, undoable: false };
  announce(words);
}

/** Takes the last step back. */
export async function undo(): Promise<void> {
  const step = lastStep.value;
  if (!step || undoing.value) return;
  undoing.value = true;
  try {
    const answer = await step.undo();
    if (answer?.at === 'refused') {
      const words = `Could not undo “${step.words}”: ${answer.problem.detail}`;
      shownStep.value = { words, undoable: true };
      announce(words, 'assertive');
      return;
    }
    stack.value = stack.value.filter((other) => other !== step);
    const words = `Taken back: ${step.words}`;
    shownStep.value = { words, undoable: true };
    announce(words);
  } finally {
    undoing.value = false;
  }
}

/** Forgets all steps: they belong to one workspace and one person. */
export function forgetSteps(): void {
  stack.value = [];
  shownStep.value = null;
}
