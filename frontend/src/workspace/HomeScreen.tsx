import { useMemo } from 'preact/hooks';
import { ActivityLine } from '../activity/ActivityLine';
import { get, inWorkspace } from '../api/http';
import { useRemote } from '../api/remote';
import type { Activity, Article, Items, Overview, Workspace } from '../api/types';
import { ArticleRow } from '../article/ArticleRow';
import { ProgressKey, counted } from '../claim/ProgressBar';
import { CommandButton } from '../command/CommandButton';
import { type Command, useCommands } from '../command/registry';
import { href } from '../route/route';
import { go, place } from '../route/router';
import { Term } from '../term/Term';
import { Loaded } from '../ui/Loaded';
import { Pages } from '../ui/Pages';
import { NextForYou } from './NextForYou';
import { RoomPage, useRoom } from './RoomPage';

/** The first page of a workspace: its articles with how far they are, and what is next for this person. */
export function HomeScreen() {
  const room = useRoom();
  const { slug } = room;
  const cursor = place.value.query.get('cursor');
  const articles = useRemote(
    (signal) => get<Items<Article>>(inWorkspace(slug, 'articles'), { signal, query: { cursor } }),
    `${slug} ${cursor ?? ''}`,
  );
  const overview = useRemote((signal) => get<Overview>(inWorkspace(slug, 'overview'), { signal }), slug);
  const bringIn = useMemo<Command>(
    () => ({
      id: 'article.import',
      words: 'Bring in an article',
      keys: ['i'],
      group: 'Articles',
      when: () => room.allowed.includes('IMPORT'),
      run: () => go(href('import', { slug })),
    }),
    [room, slug],
  );
  useCommands([bringIn]);

  return (
    <RoomPage title={null}>
      <div class="row">
        <h1 class="title">{room.name}</h1>
        <CommandButton command={bringIn} look="primary" icon="plus" class="push" />
      </div>
      <p class="lede">
        <RoomRules room={room} />
        {overview.state.at === 'ready' && ` ${figures(overview.state.value)}`}
      </p>
      <div class="homegrid">
        <section aria-labelledby="articles">
          <div class="row home-head">
            <h2 class="h" id="articles">
              Articles
            </h2>
            <ProgressKey />
          </div>
          <Loaded of={articles} what="the articles">
            {({ items }, { next, prev }) => (
              <>
                {items.length === 0 ? <NoArticle bringIn={bringIn} /> : null}
                <ol class="arts">
                  {items.map((article) => (
                    <ArticleRow key={article.id} slug={slug} article={article} />
                  ))}
                </ol>
                <Pages next={next} prev={prev} />
              </>
            )}
          </Loaded>
        </section>
        <aside>
          <section class="upnext" aria-labelledby="up-next">
            <h2 class="h home-head" id="up-next">
              Next for you
            </h2>
            <Loaded of={overview} what="what is next">
              {(value) => <NextForYou slug={slug} overview={value} bringIn={bringIn} />}
            </Loaded>
          </section>
          <section class="section" aria-labelledby="what-changed">
            <h2 class="h home-head" id="what-changed">
              What changed
            </h2>
            <Changes slug={slug} />
          </section>
        </aside>
      </div>
    </RoomPage>
  );
}

function RoomRules({ room }: { room: Workspace }) {
  const reviewers = room.reviewersNeeded === 1 ? 'One reviewer' : `${numberWord(room.reviewersNeeded)} reviewers`;
  return (
    <>
      {reviewers} for each <Term word="claim" />
      {room.blind && (
        <>
          , <Term word="blind first pass" />
        </>
      )}
      .
    </>
  );
}

function numberWord(n: number): string {
  return ['No', 'One', 'Two', 'Three', 'Four', 'Five', 'Six', 'Seven', 'Eight', 'Nine'][n] ?? String(n);
}

function figures({ articles, claims }: Overview): string {
  const count = (n: number, word: string) => `${n.toLocaleString('en')} ${word}${n === 1 ? '' : 's'}`;
  return `${count(articles.total, 'article')}, ${count(counted(claims), 'claim')}, ${claims.decided.toLocaleString('en')} decided.`;
}

function NoArticle({ bringIn }: { bringIn: Command }) {
  return (
    <div class="vacant">
      <p>
        No article here yet. Bring in the first one: paste it, choose a file, or name its URL. It is split into{' '}
        <Term word="candidate">candidates</Term>, and you say which of them are claims.
      </p>
      <CommandButton command={bringIn} icon="plus" />
    </div>
  );
}

function Changes({ slug }: { slug: string }) {
  const changes = useRemote(
    (signal) => get<Items<Activity>>(inWorkspace(slug, 'activities'), { signal, query: { limit: 6 } }),
    slug,
  );
  return (
    <Loaded of={changes} what="what changed">
      {({ items }) =>
        items.length === 0 ? (
          <p class="meta">Nothing yet. Whatever anybody does here is kept in the activity log.</p>
        ) : (
          <>
            <ul class="changes">
              {items.map((activity) => (
                <li key={activity.id}>
                  <ActivityLine slug={slug} activity={activity} />
                </li>
              ))}
            </ul>
            <p class="changes-more">
              <a href={href('activity', { slug })}>All activity</a>
            </p>
          </>
        )
      }
    </Loaded>
  );
}
