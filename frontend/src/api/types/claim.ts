/** Claims, and all that the panel of one shows. */

import type { Evidence, Inquiry } from './evidence';
import type { Assessment, Decision, DecisionOrigin } from './review';
import type { Contributor, Versioned } from './wire';

export type ClaimState = 'CANDIDATE' | 'OPEN' | 'IN_REVIEW' | 'DISPUTED' | 'DECIDED' | 'SET_ASIDE' | 'DISCARDED';

export type ClaimType =
  'QUANTITY' | 'QUOTATION' | 'EVENT_OR_PROPERTY' | 'CAUSAL' | 'POSITION' | 'PREDICTION' | 'OPINION' | 'DEFINITION';

export type DiscardReason =
  | 'OPINION'
  | 'PREDICTION'
  | 'QUESTION'
  | 'NOT_A_CLAIM'
  | 'REPETITION'
  | 'BOILERPLATE'
  | 'NOT_CHECKABLE'
  | 'NOT_WORTH_CHECKING'
  | 'TOO_VAGUE'
  | 'MERGED'
  | 'SPLIT'
  | 'OTHER';

export interface Value {
  kind: string;
  text: string;
  number: string | number | null;
  upper: string | number | null;
  unit: string | null;
  counted: string | null;
  bound: string | null;
  approximate: boolean | null;
  resolved: string | null;
}

export interface Occurrence {
  id: string;
  revision: number;
  start: number;
  end: number;
  exact: string;
  prefix: string;
  suffix: string;
  state: 'ANCHORED' | 'SHIFTED' | 'CHANGED' | 'ORPHANED';
}

export interface Claim extends Versioned {
  id: string;
  /** Null for a claim that was imported without an article. */
  articleId: string | null;
  state: ClaimState;
  gist: string;
  statement: {
    number: number;
    text: string;
    replacements: { start: number; end: number; original: string; certain: boolean }[];
  };
  type: ClaimType;
  otherTypes: ClaimType[];
  checking: 'SAID' | 'CONTENT';
  checkable: boolean;
  claimant: string | null;
  claimDate: string | null;
  values: Value[];
  checkWorthiness: { score: number | null; reasons: string[] } | null;
  suggestedDiscard: DiscardReason | null;
  main: boolean | string | null;
  segment: number | null;
  occurrences: Occurrence[];
  discard: { reason: DiscardReason; note: string | null } | null;
  mergedInto: string | null;
  splitFrom: string | null;
  proposedBy: string | null;
  reviewersNeeded: number | null;
  decision: { verdict: string; origin: DecisionOrigin; correctedValue: string | null } | null;
  mine: { submitted: boolean; draft: boolean };
  lacks: { code: string; text: string }[];
}

/** A claim in the answer of a search. */
export interface FoundClaim extends Claim {
  /** Null for a claim that was imported without an article. */
  article: { id: string; title: string } | null;
  /** Where the words stand: statement, gist, text, quote, source. */
  matched: { field: string; text: string }[];
}

export interface Panel {
  claim: Claim;
  statements: { number: number; text: string; createdAt: string; contributor: Contributor | null }[];
  evidence: Evidence[];
  inquiries: Inquiry[];
  assessment: Assessment | null;
  others: Assessment[] | null;
  sealed: boolean;
  decision: Decision | null;
  decisions: Decision[];
  waitingFor: { needed: number; missing: number; reviewers: Contributor[] } | null;
  relations: unknown[];
}
