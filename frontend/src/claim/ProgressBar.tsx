import type { Progress } from '../api/types';

type Part = 'decided' | 'disputed' | 'inReview' | 'open' | 'candidate';

const PARTS: readonly { part: Part; class: string; words: string }[] = [
  { part: 'decided', class: 'p-decided', words: 'decided' },
  { part: 'disputed', class: 'p-disputed', words: 'disputed' },
  { part: 'inReview', class: 'p-review', words: 'in review' },
  { part: 'open', class: 'p-open', words: 'open' },
  { part: 'candidate', class: 'p-candidate', words: 'candidates' },
];

/** How many claims count towards progress: all that are neither set aside nor discarded. */
export const counted = (progress: Progress) => PARTS.reduce((sum, { part }) => sum + progress[part], 0);

/** The claims of an article by state, as a bar. Its figures belong in words beside it. */
export function ProgressBar({ progress }: { progress: Progress }) {
  const parts = PARTS.filter(({ part }) => progress[part] > 0);
  const words = parts.map(({ part, words: name }) => `${progress[part]} ${name}`).join(', ') || 'no claims yet';
  return (
    <div class="pbar" role="img" aria-label={words}>
      {parts.map(({ part, class: shade }) => (
        <i key={part} class={shade} style={{ '--n': progress[part] }} />
      ))}
    </div>
  );
}

/** What the shades of the bar mean. */
export function ProgressKey() {
  return (
    <div class="key-line push">
      {PARTS.map(({ class: shade, words }) => (
        <span key={words}>
          <i class={shade} />
          {words}
        </span>
      ))}
    </div>
  );
}
