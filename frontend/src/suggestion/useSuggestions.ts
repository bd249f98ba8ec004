import { useEffect } from 'preact/hooks';
import { get, inWorkspace, post } from '../api/http';
import { type RemoteHandle, useRemote } from '../api/remote';
import type { Suggestions } from '../api/types';
import { type Work, useWork } from '../ui/useWork';
import { isOver } from './words';

/** How often one looks whether an answer has come, in milliseconds. */
const EVERY = 2_000;

interface SuggestionsHandle {
  remote: RemoteHandle<Suggestions>;
  /** Null until it is known. */
  value: Suggestions | null;
  asking: Work;
  ask: () => Promise<void>;
}

/** What the outside suggester was asked about an article; while an answer is on its way, looked at again and again. */
export function useSuggestions(slug: string, articleId: string): SuggestionsHandle {
  const path = inWorkspace(slug, 'articles', articleId, 'suggestions');
  const remote = useRemote((signal) => get<Suggestions>(path, { signal }), path);
  const asking = useWork();
  const value = remote.state.at === 'ready' ? remote.state.value : null;
  const latest = value?.latest ?? null;
  const underWay = latest !== null && !isOver(latest);
  const { reload } = remote;
  useEffect(() => {
    if (!underWay) return;
    const timer = setInterval(() => void reload(), EVERY);
    return () => clearInterval(timer);
  }, [underWay, reload]);
  const ask = async () => {
    const answer = await asking.attempt(() => post<Suggestions>(path));
    if (answer) remote.put(answer);
  };
  return { remote, value, asking, ask };
}
