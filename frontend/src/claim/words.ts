import type { DecisionOrigin, DiscardReason, Occurrence, QuoteCheck, Stance, TextOrigin } from '../api/types';
import type { IconName } from '../ui/Icon';

/** How the server calls its own splitter; whoever else proposes a claim is named on it. */
export const SPLITTER = 'splitter';

export const DISCARD_WORDS: Record<DiscardReason, string> = {
  OPINION: 'An opinion',
  PREDICTION: 'A prediction',
  QUESTION: 'A question',
  NOT_A_CLAIM: 'Not a claim',
  REPETITION: 'Repeats another',
  BOILERPLATE: 'Boilerplate',
  NOT_CHECKABLE: 'Not checkable',
  NOT_WORTH_CHECKING: 'Not worth checking',
  TOO_VAGUE: 'Too vague',
  MERGED: 'Merged into another',
  SPLIT: 'Split into parts',
  OTHER: 'Another reason',
};

/** The reasons that a person may give, in the order of their digits; the tenth has 0. */
export const REASONS = [
  'OPINION',
  'NOT_A_CLAIM',
  'REPETITION',
  'BOILERPLATE',
  'NOT_CHECKABLE',
  'TOO_VAGUE',
  'NOT_WORTH_CHECKING',
  'PREDICTION',
  'QUESTION',
  'OTHER',
] as const satisfies readonly DiscardReason[];

export const CHECKING_WORDS: Record<'SAID' | 'CONTENT', string> = {
  SAID: 'that it was said',
  CONTENT: 'what was said',
};

export const OCCURRENCE_WORDS: Record<Occurrence['state'], string> = {
  ANCHORED: 'Found again',
  SHIFTED: 'Moved, same words',
  CHANGED: 'Its words changed',
  ORPHANED: 'Its words are gone',
};

export const STANCE_WORDS: Record<Stance, string> = {
  SUPPORTS: 'Supports',
  REFUTES: 'Refutes',
  CONTEXT: 'Context',
};

export const QUOTE_CHECK_WORDS: Record<QuoteCheck, { words: string; icon: IconName; good: boolean }> = {
  EXACT: { words: 'Exact', icon: 'check', good: true },
  NORMALISED: { words: 'Normalised', icon: 'check', good: true },
  PARTIAL: { words: 'In part', icon: 'flag', good: false },
  NOT_FOUND: { words: 'Not found', icon: 'x', good: false },
  UNREACHABLE: { words: 'Page out of reach', icon: 'x', good: false },
  UNCHECKED: { words: 'Not checked', icon: 'clock', good: true },
};

export const TEXT_ORIGIN_WORDS: Record<TextOrigin, string> = {
  FETCHED: 'fetched by the server',
  PASTED: 'pasted by a person',
  UPLOADED: 'uploaded by a person',
  WRITTEN: 'written down by a person',
};

export const ORIGIN_WORDS: Record<DecisionOrigin, string> = {
  SINGLE_REVIEWER: 'by one reviewer',
  UNANIMOUS: 'unanimous',
  MAJORITY: 'by majority',
  ADJUDICATED: 'adjudicated',
};

export const VALUE_KIND_WORDS: Readonly<Record<string, string>> = {
  NUMBER: 'Number',
  DATE: 'Date',
  DURATION: 'Duration',
  PERSON: 'Person',
  PLACE: 'Place',
  ORGANISATION: 'Organisation',
  OCCASION: 'Occasion',
  TERM: 'Term',
  QUOTATION: 'Quotation',
};

export const BOUND_WORDS: Readonly<Record<string, string>> = {
  EXACT: 'exactly',
  MORE_THAN: 'more than',
  LESS_THAN: 'less than',
  AT_LEAST: 'at least',
  AT_MOST: 'at most',
  RANGE: 'from … to',
};
