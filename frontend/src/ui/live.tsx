import { signal } from '@preact/signals';

const polite = signal('');
const assertive = signal('');

/** What is said within so many milliseconds is said together: the second must not swallow the first. */
const ONE_BREATH = 150;

let breath: { region: typeof polite; words: string; at: number } | null = null;

/** Says something to those who listen rather than look. A repeated sentence is said again. */
export function announce(words: string, how: 'polite' | 'assertive' = 'polite'): void {
  const region = how === 'polite' ? polite : assertive;
  const now = Date.now();
  const together = breath?.region === region && now - breath.at < ONE_BREATH && breath.words !== words;
  const said = together && breath ? `${breath.words}. ${words}` : words;
  breath = { region, words, at: now };
  region.value = region.value === said ? said + '\u00a0' : said;
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
