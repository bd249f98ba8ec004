import type { Claim } from '../api/types';

export interface Tally {
  total: number;
  left: number;
  accepted: number;
  discarded: number;
  setAside: number;
}

export function tallyOf(claims: readonly Claim[]): Tally {
  const tally: Tally = { total: claims.length, left: 0, accepted: 0, discarded: 0, setAside: 0 };
  for (const { state } of claims) {
    if (state === 'CANDIDATE') tally.left++;
    else if (state === 'DISCARDED') tally.discarded++;
    else if (state === 'SET_ASIDE') tally.setAside++;
    else tally.accepted++;
  }
  return tally;
}

export function tallyWords({ accepted, discarded, setAside }: Tally): string {
  return `${accepted} accepted, ${discarded} discarded, ${setAside} set aside.`;
}

/** After so many, there is a pace to speak of. */
const ENOUGH = 3;

/** How long the rest will take at the pace so far; nothing while there is none. */
export function paceWords(tally: Tally, began: { at: number; left: number }, now = Date.now()): string {
  const done = began.left - tally.left;
  if (done < ENOUGH || tally.left === 0) return '';
  const seconds = ((now - began.at) / 1000 / done) * tally.left;
  if (seconds < 60) return 'At this pace, less than a minute to go.';
  const minutes = Math.round(seconds / 60);
  return `At this pace, about ${minutes === 1 ? 'a minute' : `${minutes} minutes`} to go.`;
}
