import { useCallback, useRef, useState } from 'preact/hooks';
import type { Problem } from '../api/problem';
import type { Answer, Ready } from '../api/remote';

export interface Work {
  /** Something is under way: the button that started it says so. */
  busy: boolean;
  /** Why the last attempt was refused; null after one that was not. */
  problem: Problem | null;
  /** Does it, once at a time. Gives what came back, or null when it was refused. */
  attempt: <T>(work: () => Promise<Answer<T>>) => Promise<Ready<T> | null>;
  forgive: () => void;
}

/** One piece of work that a form or a button does: never twice at once, its refusal kept to be shown. */
export function useWork(): Work {
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<Problem | null>(null);
  const running = useRef(false);
  const attempt = useCallback(async <T>(work: () => Promise<Answer<T>>): Promise<Ready<T> | null> => {
    if (running.current) return null;
    running.current = true;
    setBusy(true);
    setProblem(null);
    try {
      const answer = await work();
      if (answer.at === 'ready') return answer;
      setProblem(answer.problem);
      return null;
    } finally {
      running.current = false;
      setBusy(false);
    }
  }, []);
  const forgive = useCallback(() => setProblem(null), []);
  return { busy, problem, attempt, forgive };
}
