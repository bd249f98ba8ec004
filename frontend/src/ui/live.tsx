import { signal } from '@preact/signals';

const polite = signal('');
const assertive = signal('');

/** Says something to those who listen rather than look. A repeated sentence is said again. */
export function announce(words: string, how: 'polite' | 'assertive' = 'polite'): void {
  const region = how === 'polite' ? polite : assertive;
  region.value = region.value === words ? words + '\u00a0' : words;
}

/** The two live regions; they stand in the page once, from the start. */
export function LiveRegions() {
  return (
    <>
      <div class="sr" role="status" aria-live="polite">
        {polite}
      </div>
      <div class="sr" role="alert" aria-live="assertive">
        {assertive}
      </div>
    </>
  );
}
