import type { Reading } from '../api/types';
import { CommandButton } from '../command/CommandButton';
import type { Command } from '../command/registry';
import { href } from '../route/route';
import { Icon } from '../ui/Icon';
import { day } from '../ui/dates';
import { LEVEL_WORDS, languageName, levelOf } from './language';
import type { ReadingStore } from './reading';
import { revisionWords } from './revision';

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
        {reading.revision.number > 1 && <span>{revisionWords(reading.revision.number, store.live.value)}</span>}
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

function hostOf(url: string): string {
  try {
    return new URL(url).host.replace(/^www\./, '');
  } catch {
    return url;
  }
}
