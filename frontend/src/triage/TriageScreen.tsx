import { useEffect, useMemo } from 'preact/hooks';
import { NotFound } from '../app/NotFound';
import { Page } from '../app/Page';
import { useTitle } from '../app/frame';
import { readingOf } from '../article/reading';
import { href } from '../route/route';
import { place } from '../route/router';
import { ProblemNote } from '../ui/ProblemNote';
import { Waiting } from '../ui/Waiting';
import { useRoom, useRoomCommands } from '../workspace/RoomPage';
import { TriageTable } from './TriageTable';

/** Going through an article's candidates by keys: one key each, no dialog, everything undoable. */
export function TriageScreen() {
  const room = useRoom();
  const { slug } = room;
  const id = place.value.params.id ?? '';
  const store = useMemo(() => readingOf(slug, id), [slug, id]);
  useEffect(() => void store.load(), [store]);
  useRoomCommands(slug);
  const state = store.remote.value;
  const article = state.at === 'ready' ? state.value.article : null;
  useTitle(article ? 'Triage' : null, [
    { words: room.name, href: href('workspace', { slug }) },
    { words: article?.title ?? '', href: href('article', { slug, id }) },
  ]);
  if (state.at === 'refused' && state.problem.status === 404) return <NotFound what="article" />;
  return (
    <Page>
      {state.at === 'loading' && <Waiting what="the candidates" />}
      {state.at === 'refused' && <ProblemNote problem={state.problem} onRetry={() => void store.load()} />}
      {state.at === 'ready' && <TriageTable store={store} reading={state.value} />}
    </Page>
  );
}
