import { useEffect, useRef } from 'preact/hooks';
import { get, inWorkspace } from '../api/http';
import { mayPass } from '../api/problem';
import { type RemoteHandle, useRemote } from '../api/remote';
import type { ImportItems, ManyImport } from '../api/types';
import { announce } from '../ui/live';
import { dealtWith, isLive, standing } from './words';

/** How long after an answer the next is asked for while an import goes on, in milliseconds. */
const SOON = 1_000;

/** The same for one that was called off: its article in hand may still come. */
const LATER = 3_000;

export interface Followed {
  one: RemoteHandle<ManyImport>;
  items: RemoteHandle<ImportItems>;
}

/** How an import stood when it last answered. */
interface Seen {
  path: string;
  figures: string;
  live: boolean;
}

/** An import and a page of its items, kept up to date for as long as it goes on. */
export function useManyImport(
  slug: string,
  id: string,
  query: { state: string | null; cursor: string | null },
): Followed {
  const path = inWorkspace(slug, 'imports', id);
  const one = useRemote((signal) => get<ManyImport>(path, { signal }), path);
  const items = useRemote(
    (signal) => get<ImportItems>(inWorkspace(slug, 'imports', id, 'items'), { signal, query }),
    JSON.stringify([path, query]),
  );
  const shown = one.state.at === 'ready' ? one.state.value : null;
  const live = shown !== null && isLive(shown);
  const figures = shown && `${shown.state} ${dealtWith(shown)} ${shown.counts.found}`;

  const { reload, state } = one;
  const last = useRef<Seen | null>(null);
  const before = last.current?.path === path ? last.current : null;
  const cutOff = state.at === 'refused' && mayPass(state.problem) && before?.live === true;
  const pause = live ? SOON : cutOff || (shown?.state === 'CANCELLED' && shown.counts.waiting > 0) ? LATER : null;
  useEffect(() => {
    if (pause === null) return undefined;
    const timer = setTimeout(() => void reload(), pause);
    return () => clearTimeout(timer);
  }, [pause, state, reload]);

  useEffect(() => {
    if (!shown || figures === null) return;
    if (before && before.figures !== figures) void items.reload();
    if (before?.live && !live) announce(`The import came to its end. ${standing(shown)}`);
    last.current = { path, figures, live };
  }, [path, before, figures, live, shown, items]);
  return { one, items };
}
