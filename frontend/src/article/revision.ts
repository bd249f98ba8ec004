import type { Claim } from '../api/types';

/** `3 new candidates`. */
export const candidateWords = (n: number) => `${n.toLocaleString('en')} new candidate${n === 1 ? '' : 's'}`;

/** `Revision 2, 1 not found, 2 with other words, 3 new candidates`, or that all were found again. */
export function revisionWords(number: number, claims: readonly Claim[]): string {
  const isOld = (claim: Claim) => claim.occurrences.some(({ revision }) => revision < number);
  const isNew = (claim: Claim) => claim.occurrences.length > 0 && !isOld(claim);
  const here = (state: string) =>
    claims.filter((claim) => claim.occurrences.some((place) => place.revision === number && place.state === state));
  const old = claims.filter(isOld).length;
  const gone = here('ORPHANED').length;
  const changed = here('CHANGED').length;
  const fresh = claims.filter((claim) => isNew(claim) && claim.state === 'CANDIDATE').length;
  const lost = [gone > 0 ? `${gone} not found` : '', changed > 0 ? `${changed} with other words` : ''];
  const again = old === 1 ? 'its claim found again' : `all ${old} claims found again`;
  const all = gone + changed === 0 && old > 0 ? again : '';
  const parts = [all, ...lost, fresh > 0 ? candidateWords(fresh) : ''].filter(Boolean);
  return [`Revision ${number}`, ...parts].join(', ');
}
