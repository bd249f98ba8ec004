import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import { inWorkspace, post, put } from '../api/http';
import { type Problem, isStale } from '../api/problem';
import type { Assessment } from '../api/types';
import type { PanelPart } from '../claim/ClaimPanel';
import { type Draft, useDraft } from '../conflict/draft';
import { type Body, type Judgement, bodyOf, judgementOf } from './judgement';

/** Where a draft is kept by now. */
export type Kept = 'nowhere' | 'here' | 'saving' | 'server';

/** After so long without a key the draft goes to the server, in milliseconds. */
const PAUSE = 1200;

export interface AssessmentWork {
  draft: Draft<Judgement>;
  round: number;
  kept: Kept;
  busy: boolean;
  problem: Problem | null;
  /** Another window's draft, when it was saved after the one that this window knows. */
  theirs: Assessment | null;
  /** Goes on with these words over the other window's draft. */
  keep: (judgement: Judgement, over: Assessment) => void;
  forgive: () => void;
  save: () => Promise<void>;
  /** Says whether it is in. */
  submit: () => Promise<boolean>;
}

/** My assessment while it is written: kept in this browser at once and on the server soon, submitted when it is done. */
export function useAssessment({ store, claim, panel }: PanelPart, ticked: ReadonlySet<string>): AssessmentWork {
  const mine = panel.assessment;
  const open = mine !== null && mine.submittedAt === null;
  const round = mine === null ? 1 : open ? mine.round : mine.round + 1;
  const path = inWorkspace(store.slug, 'claims', claim.id, 'assessments', 'mine');
  const initial = judgementOf(mine, claim.claimDate);
  const draft = useDraft<Judgement>(`${store.slug}/claim/${claim.id}/assessment`, `round ${round}`, initial);

  const version = useRef<number | null>(open ? mine.version : null);
  const saved = useRef<string | null>(open ? JSON.stringify(bodyOf(initial, new Set(mine.evidence))) : null);
  const turn = useRef<Promise<unknown>>(Promise.resolve());
  const [kept, setKept] = useState<Kept>(open ? 'server' : 'nowhere');
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<Problem | null>(null);
  /** Why it was not handed in. A draft that is kept meanwhile does not answer that. */
  const [refusal, setRefusal] = useState<Problem | null>(null);
  const body = bodyOf(draft.value, ticked);
  const latest = useRef<Body>(body);
  latest.current = body;

  /** Saves what is typed now, after earlier saves; answers false when it was refused. */
  const save = useCallback((): Promise<boolean> => {
    const run = turn.current.then(async () => {
      const sending = JSON.stringify(latest.current);
      if (sending === saved.current) return true;
      setKept('saving');
      const known = version.current;
      const answer = await put<Assessment>(path, latest.current, known === null ? { first: true } : { version: known });
      if (answer.at === 'refused') {
        setKept('here');
        setProblem(answer.problem);
        return false;
      }
      version.current = answer.value.version;
      saved.current = sending;
      setProblem(null);
      setKept(JSON.stringify(latest.current) === sending ? 'server' : 'here');
      return true;
    });
    turn.current = run.catch(() => undefined);
    return run;
  }, [path]);

  const typed = JSON.stringify(body);
  const first = useRef(typed);
  useEffect(() => {
    if (typed === first.current || typed === saved.current) return undefined;
    setKept('here');
    const timer = setTimeout(() => void save(), PAUSE);
    return () => clearTimeout(timer);
  }, [typed, save]);

  const submit = async (): Promise<boolean> => {
    if (busy) return false;
    setBusy(true);
    setRefusal(null);
    try {
      saved.current = saved.current === JSON.stringify(latest.current) ? saved.current : null;
      if (!(await save())) return false;
      const answer = await post(`${path}/submit`, {}, { version: version.current ?? 0 });
      if (answer.at === 'refused') {
        if (isStale(answer.problem)) setProblem(answer.problem);
        else setRefusal(answer.problem);
        return false;
      }
      draft.clear();
      setProblem(null);
      return true;
    } finally {
      setBusy(false);
    }
  };

  const stale = problem?.status === 412 ? (problem.current as Assessment | null) : null;
  return {
    draft,
    round,
    kept,
    busy,
    problem: stale ? null : (problem ?? refusal),
    theirs: stale,
    keep: (judgement, over) => {
      version.current = over.version;
      saved.current = null;
      draft.set(judgement);
      setProblem(null);
    },
    forgive: () => setProblem(null),
    save: async () => {
      await save();
    },
    submit,
  };
}
