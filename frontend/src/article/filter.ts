import type { Claim, ClaimState } from '../api/types';

/** Which claims the list shows; the name stands in the URL. */
export type Filter = 'all' | 'candidate' | 'open' | 'review' | 'disputed' | 'decided' | 'aside' | 'discarded';

interface FilterWords {
  words: string;
  states: readonly ClaimState[];
}

export const FILTERS: Record<Filter, FilterWords> = {
  all: { words: 'All', states: ['CANDIDATE', 'OPEN', 'IN_REVIEW', 'DISPUTED', 'DECIDED', 'SET_ASIDE'] },
  candidate: { words: 'To triage', states: ['CANDIDATE'] },
  open: { words: 'Open', states: ['OPEN'] },
  review: { words: 'In review', states: ['IN_REVIEW'] },
  disputed: { words: 'Disputed', states: ['DISPUTED'] },
  decided: { words: 'Decided', states: ['DECIDED'] },
  aside: { words: 'Set aside', states: ['SET_ASIDE'] },
  discarded: { words: 'Discarded', states: ['DISCARDED'] },
};

export const FILTER_NAMES = Object.keys(FILTERS) as Filter[];

export function filterOf(query: URLSearchParams): Filter {
  const name = query.get('state');
  return FILTER_NAMES.find((known) => known === name) ?? 'all';
}

export function filtered(claims: readonly Claim[], filter: Filter): readonly Claim[] {
  const { states } = FILTERS[filter];
  return claims.filter((claim) => states.includes(claim.state));
}

export function countOf(claims: readonly Claim[], filter: Filter): number {
  const { states } = FILTERS[filter];
  return claims.reduce((count, claim) => (states.includes(claim.state) ? count + 1 : count), 0);
}

/** The claims by state, as the progress bar counts them. */
export function progressOf(claims: readonly Claim[]) {
  const count = (state: ClaimState) => claims.reduce((sum, claim) => (claim.state === state ? sum + 1 : sum), 0);
  return {
    candidate: count('CANDIDATE'),
    open: count('OPEN'),
    inReview: count('IN_REVIEW'),
    disputed: count('DISPUTED'),
    decided: count('DECIDED'),
    setAside: count('SET_ASIDE'),
    discarded: count('DISCARDED'),
  };
}
