import type { Article } from '../api/types';
import { ProgressBar, counted } from '../claim/ProgressBar';
import { href } from '../route/route';
import { day } from '../ui/dates';

interface ArticleRowProps {
  slug: string;
  article: Article;
}

/** One article in the list of the workspace, with how far it is. */
export function ArticleRow({ slug, article }: ArticleRowProps) {
  const untouched = article.progress.candidate > 0 && article.progress.candidate === counted(article.progress);
  const place = untouched ? href('triage', { slug, id: article.id }) : href('article', { slug, id: article.id });
  return (
    <li>
      <div>
        <h3>
          <a href={place}>{article.title}</a>
        </h3>
        <p class="meta">
          {[article.publisher, day(article.publishedAt)].filter(Boolean).join(', ') || 'No publisher or date yet'}
          {article.event && (
            <>
              {'. Event: '}
              <a href={href('event', { slug, id: article.event.id })}>{article.event.name}</a>
            </>
          )}
          {article.published && (
            <>
              {'. '}
              <a href={href('publication', { slug, publicationId: article.published.id })}>
                Published {day(article.published.publishedAt)}
              </a>
              {article.published.number > 1 && `, version ${article.published.number}`}
            </>
          )}
        </p>
      </div>
      <div>
        <ProgressBar progress={article.progress} />
        <p class="meta arts-figures">{figures(article, untouched)}</p>
      </div>
    </li>
  );
}

function figures({ progress }: Article, untouched: boolean) {
  const all = counted(progress);
  if (all === 0) return 'No claims yet';
  if (untouched) {
    return (
      <>
        <b>
          {progress.candidate} {progress.candidate === 1 ? 'candidate' : 'candidates'}
        </b>
        , nobody has looked yet
      </>
    );
  }
  const more = [
    progress.disputed > 0 ? `${progress.disputed} disputed` : '',
    progress.candidate > 0 ? `${progress.candidate} to triage` : '',
  ].filter(Boolean);
  return (
    <>
      <b>
        {progress.decided} of {all}
      </b>{' '}
      decided{more.length > 0 && `, ${more.join(', ')}`}
    </>
  );
}
