import type { Claim, Segment } from '../api/types';
import { placesIn } from '../claim/place';

/** The candidates of one sentence: the main assertion first, then its parts as they stand. */
export interface Sentence {
  /** The index of the segment; null for claims whose place is not in the text. */
  segment: number | null;
  claims: Claim[];
}

/** Groups candidates by the sentence in which they begin. Sentences come as they stand in the text. */
export function bySentence(claims: readonly Claim[], segments: readonly Segment[], revision: number): Sentence[] {
  const groups = new Map<number | null, { claim: Claim; start: number }[]>();
  for (const claim of claims) {
    const start = placesIn(claim, revision)[0]?.start ?? null;
    const segment = start === null ? null : segmentAt(segments, start);
    const group = groups.get(segment) ?? [];
    group.push({ claim, start: start ?? 0 });
    groups.set(segment, group);
  }
  return [...groups]
    .sort(([a], [b]) => (a ?? Infinity) - (b ?? Infinity))
    .map(([segment, group]) => ({ segment, claims: mainFirst(group) }));
}

function mainFirst(group: { claim: Claim; start: number }[]): Claim[] {
  const main = (claim: Claim) => (claim.main ? 0 : 1);
  return group.sort((a, b) => main(a.claim) - main(b.claim) || a.start - b.start).map(({ claim }) => claim);
}

/** The index of the last segment that begins at or before an offset. */
function segmentAt(segments: readonly Segment[], offset: number): number | null {
  let low = 0;
  let high = segments.length - 1;
  if (high < 0 || offset < (segments[0]?.start ?? 0)) return high < 0 ? null : 0;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((segments[middle]?.start ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  return low;
}

/** The next candidate that nobody has looked at, after one in this order; round the end to the first left behind. */
export function nextLeft(order: readonly Claim[], from: string | null): Claim | null {
  const at = order.findIndex((claim) => claim.id === from);
  const left = (claim: Claim) => claim.state === 'CANDIDATE' && claim.id !== from;
  return order.slice(at + 1).find(left) ?? order.slice(0, Math.max(at, 0)).find(left) ?? null;
}

/** Where the words behind a claim begin in a statement: so that "merge with the next" knows its partner. */
export function following(order: readonly Claim[], from: string): Claim | null {
  const at = order.findIndex((claim) => claim.id === from);
  return order.slice(at + 1).find((claim) => claim.state === 'CANDIDATE' || claim.state === 'OPEN') ?? null;
}
