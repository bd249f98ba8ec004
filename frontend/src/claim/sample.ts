import type { Claim } from '../api/types';

/** A claim for tests; what matters to a test is named in it. */
export function aClaim(members: Partial<Claim> = {}): Claim {
  return {
    id: 'claim',
    articleId: 'article',
    state: 'CANDIDATE',
    gist: 'nine boats left harbour',
    statement: { number: 1, text: 'Nine boats left the harbour on Monday.', replacements: [] },
    type: 'QUANTITY',
    otherTypes: [],
    checking: 'CONTENT',
    checkable: true,
    claimant: null,
    claimDate: null,
    values: [],
    checkWorthiness: { score: 0.7, reasons: ['a number'] },
    suggestedDiscard: null,
    main: true,
    segment: 0,
    occurrences: [],
    discard: null,
    mergedInto: null,
    splitFrom: null,
    proposedBy: 'splitter',
    reviewersNeeded: null,
    decision: null,
    mine: { submitted: false, draft: false },
    lacks: [],
    version: 0,
    allowed: [],
    ...members,
  };
}
