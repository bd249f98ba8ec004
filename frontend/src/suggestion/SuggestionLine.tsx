import { useEffect, useRef, useState } from 'preact/hooks';
import type { Reading, SuggestionRound } from '../api/types';
import type { ReadingStore } from '../article/reading';
import { useCommands } from '../command/registry';
import { Icon } from '../ui/Icon';
import { ProblemNote } from '../ui/ProblemNote';
import { announce } from '../ui/live';
import { useSuggestions } from './useSuggestions';
import { isOver, roundWords } from './words';

interface SuggestionLineProps {
  store: ReadingStore;
  reading: Reading;
}

/**
 * What the outside suggester does while one looks on. Its candidates come on request only: nothing moves under the hand of somebody at
 * work. What it did before is told on the article's own page.
 */
export function SuggestionLine({ store, reading }: SuggestionLineProps) {
  const { value, asking, ask } = useSuggestions(store.slug, store.articleId);
  const mayAsk = reading.article.allowed.includes('EDIT_ARTICLE');
  const latest = value?.latest ?? null;
  const seen = useSeenUnderWay(latest);
  useCommands([
    {
      id: 'article.suggest',
      words: `Ask ${value?.suggester ?? 'the outside suggester'} for candidates`,
      when: () => mayAsk && Boolean(value?.suggester),
      run: ask,
    },
  ]);
  const [fetched, setFetched] = useState<string | null>(null);
  if (asking.problem) return <ProblemNote problem={asking.problem} />;
  if (!latest || !seen) return null;
  return (
    <p class="row meta suggestion">
      <Icon name="machine" />
      <span class="suggestion-words">{roundWords(latest)}</span>
      {latest.proposed > 0 && fetched !== latest.askedAt && (
        <button
          type="button"
          class="btn small"
          onClick={() => {
            setFetched(latest.askedAt);
            void store.load();
          }}
        >
          Show {latest.proposed === 1 ? 'it' : 'them'}
        </button>
      )}
    </p>
  );
}

/** Whether it was under way while one looked; what has ended by then is told to those who listen. */
function useSeenUnderWay(latest: SuggestionRound | null): boolean {
  const seen = useRef<string | null>(null);
  if (latest && !isOver(latest)) seen.current = latest.askedAt;
  const isSeen = latest !== null && seen.current === latest.askedAt;
  const over = isSeen && isOver(latest) ? roundWords(latest) : null;
  useEffect(() => {
    if (over) announce(over);
  }, [over]);
  return isSeen;
}
