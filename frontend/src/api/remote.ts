import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import type { Problem } from './problem';

/** What came back: the value with its version and the addresses of its neighbours in a list, or a refusal. */
export type Answer<T> = Ready<T> | { at: 'refused'; problem: Problem };

export interface Ready<T> {
  at: 'ready';
  value: T;
  /** The version of the thing, for If-Match. */
  etag: string | null;
  /** Addresses of the next and the previous page of a list. */
  next: string | null;
  prev: string | null;
  /** Where a created thing is. */
  location: string | null;
}

/** Remote state is this one union, never three booleans. */
export type Remote<T> = { at: 'loading' } | Answer<T>;

export interface RemoteHandle<T> {
  state: Remote<T>;
  /** Asks again and keeps showing what is there until the answer comes. */
  reload: () => Promise<void>;
  /** Puts an answer of a write in place without asking again. */
  put: (answer: Answer<T>) => void;
}

/**
 * Loads something and follows what it depends on: when `key` changes, what is shown goes back to loading and the older
 * question is given up.
 */
export function useRemote<T>(load: (signal: AbortSignal) => Promise<Answer<T>>, key: string): RemoteHandle<T> {
  const [held, setHeld] = useState<{ key: string; state: Remote<T> }>({ key, state: { at: 'loading' } });
  const latest = useRef(load);
  latest.current = load;
  const asking = useRef<AbortController | null>(null);

  const ask = useCallback(async (): Promise<void> => {
    asking.current?.abort();
    const controller = new AbortController();
    asking.current = controller;
    const answer = await latest.current(controller.signal);
    if (!controller.signal.aborted) setHeld({ key, state: answer });
  }, [key]);

  useEffect(() => {
    void ask();
    return () => asking.current?.abort();
  }, [ask]);

  const put = useCallback((answer: Answer<T>) => setHeld({ key, state: answer }), [key]);
  return { state: held.key === key ? held.state : { at: 'loading' }, reload: ask, put };
}
