import type { Article } from '../api/types';
import { href } from '../route/route';
import { Icon } from '../ui/Icon';
import { ProblemNote } from '../ui/ProblemNote';
import { moment } from '../ui/dates';
import { useSuggestions } from './useSuggestions';
import { isOver, roundWords } from './words';

/** Asking the model outside about an article, and what came of it last. A server that has none says nothing of it. */
export function SuggesterSection({ slug, article }: { slug: string; article: Article }) {
  const { value, asking, ask } = useSuggestions(slug, article.id);
  if (!value?.suggester) return null;
  const { suggester, latest } = value;
  return (
    <section aria-labelledby="suggester">
      <header>
        <h2 class="h" id="suggester">
          {suggester}
        </h2>
        <p>
          A model outside of Touchstone that reads the text and proposes candidates of its own. They carry its name, and
          wait for triage as the others do.
        </p>
      </header>
      <div class="stack">
        {latest && (
          <p role="status">
            {roundWords(latest)}{' '}
            <span class="meta">
              Asked for {latest.askedBy.name}, <time dateTime={latest.askedAt}>{moment(latest.askedAt)}</time>.
            </span>{' '}
            {latest.proposed > 0 && <a href={href('triage', { slug, id: article.id })}>Look at them</a>}
          </p>
        )}
        {asking.problem && <ProblemNote problem={asking.problem} />}
        <div>
          <button
            type="button"
            class="btn"
            aria-disabled={asking.busy || (latest && !isOver(latest)) ? true : undefined}
            onClick={() => void ask()}
          >
            <Icon name="machine" /> Ask {suggester} for candidates
          </button>
        </div>
      </div>
    </section>
  );
}
