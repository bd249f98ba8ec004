import { useEffect, useState } from 'preact/hooks';

/** How long one slice of drawing may take, in milliseconds. */
const SLICE = 50;

/**
 * How many of many rows are drawn by now. The first come at once; the others follow while nobody is waiting, so that
 * three thousand rows never hold up a key or the wheel.
 *
 * @param key when it changes, it begins anew
 */
export function useGradually(total: number, first: number, step: number, key = ''): number {
  const [drawn, setDrawn] = useState({ key, count: first });
  const count = drawn.key === key ? drawn.count : first;
  useEffect(() => {
    if (count >= total) return undefined;
    return whenIdle(() => setDrawn({ key, count: count + step }));
  }, [count, total, step, key]);
  return Math.min(count, total);
}

/** Calls when the browser has nothing better to do. Returns the way to stop. */
function whenIdle(work: () => void): () => void {
  if (typeof requestIdleCallback === 'function') {
    const handle = requestIdleCallback(work, { timeout: 20 * SLICE });
    return () => cancelIdleCallback(handle);
  }
  const timer = setTimeout(work, SLICE);
  return () => clearTimeout(timer);
}
