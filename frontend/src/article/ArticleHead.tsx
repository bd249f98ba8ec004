import type { Reading } from '../api/types';
import { CommandButton } from '../command/CommandButton';
import type { Command } from '../command/registry';
import { href } from '../route/route';
import { Icon } from '../ui/Icon';
import { day } from '../ui/dates';
import { LEVEL_WORDS, languageName, levelOf } from './language';
import type { ReadingStore } from './reading';

interface ArticleHeadProps {
  store: ReadingStore;
  reading: Reading;
  commands: Record<'annotate' | 'caret' | 'triage', Command>;
}

/** What the article is and where it comes from, and what can be done with it. */
export function ArticleHead({ store, reading, commands }: ArticleHeadProps) {
  const { article } = reading;
  const candidates = store.claims.value.filter((claim) => claim.state === 'CANDIDATE').length;
  return (
    <header>
      <div class="kicker">
        {article.publisher && <span>{article.publisher}</span>}
        {article.byline && <span>{article.byline}</span>}
        {article.publishedAt && <time dateTime={article.publishedAt}>{day(article.publishedAt)}</time>}
        {article.language && (
          <span>
            {languageName(article.language)}: {LEVEL_WORDS[levelOf(article.language)]}
          </span>
        )}
        {reading.revision.number === 1 && <span>Revision 1</span>}
        {article.url && (
          <a href={article.url} target="_blank" rel="noreferrer">
            {hostOf(article.url)} <Icon name="out" words="opens in a new tab" />
          </a>
        )}
      </div>
      <h1 class="headline">{article.title}</h1>
      <div class="toolline">
        {reading.revision.number > 1 && <span>{revisionWords(store, reading)}</span>}
        <span class="row">
          {candidates > 0 && (
            <CommandButton command={commands.triage} small look="primary">
              Triage {candidates}
            </CommandButton>
          )}
          {article.allowed.includes('PUBLISH') && article.progress.decided > 0 && (
            <a class="btn small" href={href('publish', { slug: store.slug, id: article.id })}>
              Publish
            </a>
          )}
          <a class="btn small" href={href('about', { slug: store.slug, id: article.id })}>
            About
          </a>
          <CommandButton command={commands.caret} small>
            Select words
          </CommandButton>
          <CommandButton command={commands.annotate} small />
        </span>
      </div>
    </header>
  );
}

/** `Revision 2, all 20 claims found again`, or how many were not. */
function revisionWords(store: ReadingStore, reading: Reading): string {
  const { number } = reading.revision;
  const here = (state: string) =>
    store.live.value.filter((claim) =>
      claim.occurrences.some((place) => place.revision === number && place.state === state),
    ).length;
  const gone = here('ORPHANED');
  const changed = here('CHANGED');
  const lost = [gone > 0 ? `${gone} not found` : '', changed > 0 ? `${changed} with other words` : ''].filter(Boolean);
  return `Revision ${number}, ${lost.length > 0 ? lost.join(', ') : `all ${store.live.value.length} claims found again`}`;
}

function hostOf(url: string): string {
  try {
    return new URL(url).host.replace(/^www\./, '');
  } catch {
    return url;
  }
}
