import type { Activity } from '../api/types';
import { isRecord } from '../api/problem';

/** What was done, for people. A verb that is not in the table is shown by its own words. */
const VERBS: Readonly<Record<string, string>> = {
  ADDED: 'added',
  REVISED: 'brought in a new text of',
  PLACED: 'put an article into',
  REMOVED: 'took an article out of',
  CREATED: 'added',
  CHANGED: 'changed',
  DELETED: 'removed',
  IMPORTED: 'brought in',
  ACCEPTED: 'accepted',
  DISCARDED: 'discarded',
  SET_ASIDE: 'set aside',
  RESTORED: 'fetched back',
  MERGED: 'merged',
  SPLIT: 'split',
  SUBMITTED: 'submitted an assessment of',
  CONFIRMED: 'confirmed an assessment of',
  DECIDED: 'decided',
  ADJUDICATED: 'adjudicated',
  REOPENED: 'reopened',
  PUBLISHED: 'published',
  CORRECTED: 'corrected',
  WITHDRAWN: 'withdrew',
  INVITED: 'invited',
  JOINED: 'joined as',
  BEGAN: 'began',
  FINISHED: 'finished',
  CANCELLED: 'cancelled',
  RESUMED: 'resumed',
  RETRIED: 'retried what failed in',
  STOPPED: 'could not go on with',
};

export function verbWords(verb: string): string {
  const known = VERBS[verb.toUpperCase()];
  return known ?? verb.toLowerCase().replace(/[._-]+/g, ' ');
}

/** The subject in words: its kind, and its name, or that of the claim or article that it belongs to. */
export function subjectWords(activity: Activity): string {
  const kind = activity.subject.kind.toLowerCase().replace(/_/g, ' ');
  const name = nameIn(activity.after) ?? nameIn(activity.before);
  const about = activity.claimGist ?? activity.articleTitle;
  if (name !== null) return `${kind} “${name}”`;
  if (about === null) return kind;
  if (['assessment', 'decision', 'publication'].includes(kind)) return `“${about}”`;
  return kind === 'claim' || kind === 'article' ? `${kind} “${about}”` : `${kind} on “${about}”`;
}

function nameIn(state: unknown): string | null {
  const value: unknown = typeof state === 'string' ? parsed(state) : state;
  if (!isRecord(value)) return null;
  for (const key of ['gist', 'title', 'name', 'lookedFor', 'quote', 'statement', 'label']) {
    const found = value[key];
    if (typeof found === 'string' && found !== '') return found.length > 80 ? `${found.slice(0, 79)}…` : found;
  }
  return null;
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
