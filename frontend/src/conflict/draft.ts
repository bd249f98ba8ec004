import { useCallback, useRef, useState } from 'preact/hooks';
import { forget, remember, remembered, rememberedNames } from '../ui/memory';
import { isRecord } from '../api/problem';

/**
 * What somebody typed and has not sent yet, kept in this browser by thing and version until it is cleared.
 * Closing the page, losing the network or a refused write loses none of it.
 */
export interface Draft<T> {
  value: T;
  set: (next: T) => void;
  /** Forgets the draft: it was sent, or the person threw it away. */
  clear: () => void;
  /** True when `value` was typed earlier and fetched back. */
  restored: boolean;
  /** The version for which the draft was typed, when the thing has changed since. */
  typedFor: string | null;
}

interface Kept<T> {
  value: T;
  at: number;
}

interface Found {
  name: string;
  value: unknown;
}

const nameOf = (thing: string, version: string) => `draft:${thing}@${version}`;

/**
 * @param thing what is being typed into, unique in this browser: `desk/claim/01h…/assessment`
 * @param version the version of the thing; `new` for one that is not there yet
 * @param initial what the field holds before anybody types
 */
export function useDraft<T>(thing: string, version: string | number, initial: T): Draft<T> {
  const name = nameOf(thing, String(version));
  const found = useFound(thing, name);
  const [typed, setTyped] = useState<{ name: string; value: T } | null>(null);
  const mine = typed?.name === name ? typed : null;

  const set = useCallback(
    (next: T) => {
      setTyped({ name, value: next });
      remember(name, { value: next, at: Date.now() } satisfies Kept<T>);
    },
    [name],
  );
  const clear = useCallback(() => {
    setTyped(null);
    clearDrafts(thing);
    found.current = null;
  }, [thing, found]);

  const kept = found.current;
  return {
    value: mine ? mine.value : kept ? (kept.value as T) : initial,
    set,
    clear,
    restored: kept !== null,
    typedFor: kept !== null && kept.name !== name ? kept.name.slice(`draft:${thing}@`.length) : null,
  };
}

/** Forgets all drafts of a thing. */
export function clearDrafts(thing: string): void {
  for (const name of rememberedNames(`draft:${thing}@`)) forget(name);
}

/** The draft to go on with: the one for this version, else the latest for another. Looked up once per version. */
function useFound(thing: string, name: string) {
  const lookedUp = useRef<string | null>(null);
  const found = useRef<Found | null>(null);
  if (lookedUp.current !== name) {
    lookedUp.current = name;
    found.current = latestDraft(thing, name);
  }
  return found;
}

function latestDraft(thing: string, preferred: string): Found | null {
  const all = rememberedNames(`draft:${thing}@`).flatMap((name) => {
    const kept = remembered(name);
    return isRecord(kept) && 'value' in kept ? [{ name, value: kept.value, at: Number(kept.at ?? 0) }] : [];
  });
  return all.find(({ name }) => name === preferred) ?? all.sort((a, b) => b.at - a.at)[0] ?? null;
}
