import type { Claim } from '../api/types';

/** After one's assessment: the next claim that still wants it, round the end to the first left behind; null when none does. */
export function nextToAssess(shown: readonly Claim[], from: string | null): Claim | null {
  const at = shown.findIndex((claim) => claim.id === from);
  const wanting = ({ id, state, mine }: Claim) =>
    id !== from && (state === 'OPEN' || state === 'IN_REVIEW') && !mine.submitted;
  return shown.slice(at + 1).find(wanting) ?? shown.slice(0, Math.max(at, 0)).find(wanting) ?? null;
}
