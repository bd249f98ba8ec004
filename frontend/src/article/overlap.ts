/** The last click in the text: which claims lay there, and which of them it took. */
export interface Click {
  claims: readonly string[];
  taken: string;
}

/**
 * Which claim a click takes: the shortest of those that lie there, and the next longer one when the same place is
 * clicked again.
 *
 * @param claims the claims at that place, the shortest first
 */
export function take(claims: readonly string[], before: Click | null): Click | null {
  const shortest = claims[0];
  if (shortest === undefined) return null;
  const again = before !== null && before.claims.join(' ') === claims.join(' ');
  const next = again ? claims[(claims.indexOf(before.taken) + 1) % claims.length] : shortest;
  return { claims, taken: next ?? shortest };
}
