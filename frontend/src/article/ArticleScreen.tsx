import { useEffect, useMemo } from 'preact/hooks';
import type { Reading } from '../api/types';
import { NotFound } from '../app/NotFound';
import { Page } from '../app/Page';
import { useTitle } from '../app/frame';
import { href } from '../route/route';
import { place } from '../route/router';
import { ProblemNote } from '../ui/ProblemNote';
import { Waiting } from '../ui/Waiting';
import { useRoom, useRoomCommands } from '../workspace/RoomPage';
import { ArticleColumns } from './ArticleColumns';
import { readingOf } from './reading';

/** An article with its claims and the panel of one: the screen on which claims are read, sourced and judged. */
export function ArticleScreen() {
  const room = useRoom();
  const { slug } = room;
  const id = place.value.params.id ?? '';
  const store = useMemo(() => readingOf(slug, id), [slug, id]);
  useEffect(() => void store.load(), [store]);
  useRoomCommands(slug);
  const state = store.remote.value;
  const reading: Reading | null = state.at === 'ready' ? state.value : null;
  useTitle(reading?.article.title ?? null, wayTo(room.name, slug, reading));
  if (reading) return <ArticleColumns store={store} reading={reading} />;
  if (state.at === 'refused' && state.problem.status === 404) return <NotFound what="article" />;
  return (
    <Page narrow>
      {state.at === 'refused' ? (
        <ProblemNote problem={state.problem} onRetry={() => void store.load()} />
      ) : (
        <Waiting what="the article" />
      )}
    </Page>
  );
}

function wayTo(name: string, slug: string, reading: Reading | null) {
  const event = reading?.article.event;
  return [
    { words: name, href: href('workspace', { slug }) },
    ...(event ? [{ words: event.name, href: href('event', { slug, id: event.id }) }] : []),
  ];
}
