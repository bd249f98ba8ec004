import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { type Problem, isRecord, isStale } from '../api/problem';
import type { Answer } from '../api/remote';
import { useWork } from '../ui/useWork';
import { CompareAndKeep, type Difference, differences } from './CompareAndKeep';

interface ChangeOptions<T> {
  /** What is being changed, in a sentence: `the settings`. */
  thing: string;
  /** The members that can be changed and their words. */
  labels: Readonly<Record<string, string>>;
  /** Sends some members, naming the version that they change. */
  save: (changes: Record<string, unknown>, version: number) => Promise<Answer<T>>;
  onSaved: (value: T, etag: string | null) => void;
  /** The current state by the same members as the changes, where the wire nests them otherwise. */
  flatten?: (current: T) => Record<string, unknown>;
}

export interface Change {
  busy: boolean;
  /** A refusal other than a stale version. */
  problem: Problem | null;
  submit: (changes: Record<string, unknown>, version: number) => Promise<void>;
  /** Compare-and-keep, while somebody else's save stands in the way; put it beside the form. */
  conflict: ComponentChildren;
}

interface Conflict {
  changes: Record<string, unknown>;
  version: number;
  differences: Difference[];
}

/** A change of a versioned thing. When somebody else was first, shows mine and theirs and saves what is chosen. */
export function useChange<T>({ thing, labels, save, onSaved, flatten }: ChangeOptions<T>): Change {
  const work = useWork();
  const [conflict, setConflict] = useState<Conflict | null>(null);

  const submit = async (changes: Record<string, unknown>, version: number) => {
    const stale: { problem?: Problem } = {};
    const answer = await work.attempt(async () => {
      const got = await save(changes, version);
      if (got.at === 'refused' && isStale(got.problem)) stale.problem = got.problem;
      return got;
    });
    if (answer) {
      setConflict(null);
      onSaved(answer.value, answer.etag);
    } else if (stale.problem && isRecord(stale.problem.current)) {
      const current = stale.problem.current;
      const now = typeof current.version === 'number' ? current.version : version;
      setConflict({
        changes,
        version: now,
        differences: differences(changes, flatten ? flatten(current as T) : current, labels),
      });
    }
  };
  const keep = (sides: Readonly<Record<string, 'mine' | 'theirs'>>) => {
    if (!conflict) return;
    // What both wrote alike needs no choice; what is theirs is not sent again.
    const kept = Object.entries(conflict.changes).filter(([name]) => sides[name] !== 'theirs');
    void submit(Object.fromEntries(kept), conflict.version);
  };

  return {
    busy: work.busy,
    problem: conflict === null ? work.problem : null,
    submit,
    conflict: conflict && (
      <CompareAndKeep
        thing={thing}
        differences={conflict.differences}
        onKeep={keep}
        onLater={() => setConflict(null)}
      />
    ),
  };
}
