import { useEffect, useRef, useState } from 'preact/hooks';
import type { Panel } from '../api/types';
import { standing } from '../evidence/standing';

type Ids = ReadonlySet<string>;

/** The evidence that my assessment rests on: what my draft names, else all that I added, and what I add while I judge. */
export function useTicked(panel: Panel | null): [ticked: Ids, tick: (next: Ids) => void] {
  const [ticked, tick] = useState<Ids | null>(null);
  const seen = useRef<Ids | null>(null);
  const counting = standing(panel?.evidence ?? []);
  const mine = counting.filter((evidence) => evidence.mine).map(({ id }) => id);
  // What was withdrawn or removed meanwhile can carry nothing more.
  const there = new Set(counting.map(({ id }) => id));
  const now = new Set([...(ticked ?? panel?.assessment?.evidence ?? mine)].filter((id) => there.has(id)));
  useEffect(() => {
    if (!panel) return;
    const before = seen.current;
    seen.current = there;
    const fresh = mine.filter((id) => before !== null && !before.has(id));
    if (fresh.length > 0) tick(new Set([...now, ...fresh]));
    // Only what is new in the panel counts here.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [panel]);
  return [now, tick];
}
