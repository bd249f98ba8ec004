import { computed, signal } from '@preact/signals';

/** How long something may take before progress shows, in milliseconds. */
const PATIENCE = 300;

const slow = signal(0);

/** True while something has been under way for longer than a moment. */
export const working = computed(() => slow.value > 0);

/** Counts a piece of work towards the progress line while it is slow. */
export async function withProgress<T>(work: Promise<T>): Promise<T> {
  const state = { counted: false };
  const timer = setTimeout(() => {
    state.counted = true;
    slow.value++;
  }, PATIENCE);
  try {
    return await work;
  } finally {
    clearTimeout(timer);
    if (state.counted) slow.value--;
  }
}
