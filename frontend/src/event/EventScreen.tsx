import { get, getAll, inWorkspace, put, remove } from '../api/http';
import { useRemote } from '../api/remote';
import type { Article, ArticleEvent } from '../api/types';
import { did } from '../command/undo';
import { href } from '../route/route';
import { go, place } from '../route/router';
import { Icon } from '../ui/Icon';
import { Loaded } from '../ui/Loaded';
import { ProblemNote } from '../ui/ProblemNote';
import { day } from '../ui/dates';
import { useWork } from '../ui/useWork';
import { RoomPage, useRoom } from '../workspace/RoomPage';
import { EventForm } from './EventForm';

/** One event: its articles, and which others could be in it. */
export function EventScreen() {
  const { slug } = useRoom();
  const id = place.value.params.id ?? '';
  const path = inWorkspace(slug, 'events', id);
  const event = useRemote((signal) => get<ArticleEvent>(path, { signal }), path);
  const title = event.state.at === 'ready' ? event.state.value.name : 'Event';
  return (
    <RoomPage title={title} narrow>
      <Loaded of={event} what="the event">
        {(value, ready) => (
          <>
            <div class="row">
              <h1 class="title">{value.name}</h1>
              <a class="btn push" href={href('export', { slug }, { event: id })}>
                <Icon name="down" /> Export
              </a>
            </div>
            {value.description && <p class="lede">{value.description}</p>}
            <Articles slug={slug} event={value} onChanged={event.reload} />
            {value.allowed.includes('EDIT_EVENT') && (
              <EventForm
                slug={slug}
                event={value}
                onSaved={(saved, etag) => event.put({ ...ready, value: saved, etag })}
                onRemoved={() => go(href('events', { slug }))}
              />
            )}
          </>
        )}
      </Loaded>
    </RoomPage>
  );
}

interface ArticlesProps {
  slug: string;
  event: ArticleEvent;
  onChanged: () => Promise<void>;
}

function Articles({ slug, event, onChanged }: ArticlesProps) {
  const work = useWork();
  const may = event.allowed.includes('EDIT_EVENT');
  const all = useRemote((signal) => getAll<Article>(inWorkspace(slug, 'articles'), { signal }), slug);
  const path = (article: string) => inWorkspace(slug, 'events', event.id, 'articles', article);
  const put_ = (article: string) => put<unknown>(path(article));
  const takeOut_ = (article: string) => remove<unknown>(path(article));

  const add = async (article: string, title: string) => {
    if (!(await work.attempt(() => put_(article)))) return;
    did({ words: `Put “${title}” into ${event.name}`, undo: () => takeOut_(article).finally(() => void onChanged()) });
    await onChanged();
  };
  const takeOut = async (article: string, title: string) => {
    if (!(await work.attempt(() => takeOut_(article)))) return;
    did({ words: `Took “${title}” out of ${event.name}`, undo: () => put_(article).finally(() => void onChanged()) });
    await onChanged();
  };
  const others =
    all.state.at === 'ready'
      ? all.state.value.items.filter(({ id }) => !event.articles.some((one) => one.id === id))
      : [];

  return (
    <section class="section" aria-labelledby="event-articles">
      <h2 class="h" id="event-articles">
        Articles
      </h2>
      {work.problem && <ProblemNote problem={work.problem} />}
      {event.articles.length === 0 && (
        <div class="vacant">
          <p>No article in this event yet. {others.length > 0 ? 'Choose one below.' : 'Bring in the first one.'}</p>
          {others.length === 0 && (
            <a class="btn small" href={href('import', { slug })}>
              <Icon name="plus" /> Bring in an article
            </a>
          )}
        </div>
      )}
      <ul class="lines">
        {event.articles.map(({ id, title, publisher, publishedAt }) => (
          <li key={id}>
            <div class="who">
              <a href={href('article', { slug, id })}>{title}</a>
              <p class="meta">{[publisher, day(publishedAt)].filter(Boolean).join(', ')}</p>
            </div>
            {may && (
              <button type="button" class="btn quiet small" onClick={() => takeOut(id, title)}>
                <Icon name="x" /> Take out <span class="sr">“{title}”</span>
              </button>
            )}
          </li>
        ))}
      </ul>
      {may && others.length > 0 && (
        <details class="fold-in">
          <summary>Put another article in</summary>
          <ul class="lines">
            {others.map(({ id, title, publisher, publishedAt, event: other }) => (
              <li key={id}>
                <div class="who">
                  {title}
                  <p class="meta">
                    {[publisher, day(publishedAt)].filter(Boolean).join(', ')}
                    {other && `. Now in “${other.name}”`}
                  </p>
                </div>
                <button type="button" class="btn small" onClick={() => add(id, title)}>
                  <Icon name="plus" /> Put in <span class="sr">“{title}”</span>
                </button>
              </li>
            ))}
          </ul>
        </details>
      )}
    </section>
  );
}
