/** Articles, their text for reading, and how they come in. */

import type { Claim, ClaimType, DiscardReason } from './claim';
import type { TextOrigin } from './evidence';
import type { Contributor, Versioned } from './wire';
import type { Scale } from './workspace';

export type Medium = 'TEXT' | 'MARKDOWN' | 'HTML' | 'URL' | 'FILE';

export interface NewPreview {
  medium: Medium;
  /** Of TEXT, MARKDOWN and HTML. */
  text?: string;
  url?: string;
  fileName?: string;
  contentType?: string;
  contentBase64?: string;
}

/** A claim that an import would propose. */
export interface CandidatePreview {
  start: number;
  end: number;
  gist: string;
  /** The sentence's own assertion, not a part of one. */
  main: boolean;
  type: ClaimType;
  suggestedDiscard: DiscardReason | null;
}

export interface ArticlePreview {
  title: string | null;
  byline: string | null;
  publisher: string | null;
  publishedAt: string | null;
  /** A BCP 47 tag; `und` when it could not be told. */
  language: string;
  languageLevel: 'FULL' | 'PARTIAL' | 'BASIC';
  url: string | null;
  text: string;
  origin: TextOrigin;
  dropped: string[];
  segments: Segment[];
  candidates: CandidatePreview[];
  sameDay: { id: string; title: string }[];
  alreadyHere: { id: string; title: string } | null;
  fetched: { at: string; bytes: number } | null;
}

export interface Rights {
  fullTextShown: boolean;
  fullTextExported: boolean;
  licence?: string | null;
}

export interface NewArticle {
  title: string;
  byline?: string | null;
  publisher?: string | null;
  url?: string | null;
  publishedAt?: string | null;
  language?: string | null;
  text: string;
  origin: TextOrigin;
  obtainedAt?: string | null;
  rights: Rights;
  reviewersNeeded?: number | null;
  eventId?: string | null;
  grain: 'MAIN' | 'ALL';
}

export interface Progress {
  candidate: number;
  open: number;
  inReview: number;
  disputed: number;
  decided: number;
  setAside: number;
  discarded: number;
}

export interface Article extends Versioned {
  id: string;
  title: string;
  byline: string | null;
  publisher: string | null;
  url: string | null;
  publishedAt: string | null;
  language: string | null;
  rights: Rights;
  reviewersNeeded: number | null;
  event: { id: string; name: string } | null;
  revision: { number: number; sha256: string; codePoints: number; createdAt: string };
  progress: Progress;
  published: { id: string; number: number; publishedAt: string } | null;
  createdAt: string;
}

export interface Segment {
  start: number;
  end: number;
  kind: 'SENTENCE' | 'HEADING' | 'BOILERPLATE';
  paragraph: number;
}

export interface Reading {
  article: Article;
  /** The text is null when the article was imported without its words. */
  revision: { number: number; text: string | null; segments: Segment[] };
  claims: Claim[];
  scale: Scale;
}

export interface ArticleEvent extends Versioned {
  id: string;
  name: string;
  description: string | null;
  articles: { id: string; title: string; publisher: string | null; publishedAt: string | null }[];
}

/** Why a candidate from outside was not kept. */
export type Drop =
  'UNREADABLE' | 'TOO_LONG' | 'TOO_MANY' | 'NOT_IN_TEXT' | 'AMBIGUOUS' | 'BOILERPLATE' | 'ALREADY_THERE';

/** One time that the outside suggester was asked about an article. */
export interface SuggestionRound {
  suggester: string;
  state: 'WAITING' | 'ASKING' | 'ANSWERED' | 'FAILED';
  revision: number;
  askedBy: Contributor;
  askedAt: string;
  endedAt: string | null;
  proposed: number;
  dropped: Partial<Record<Drop, number>>;
  failure: string | null;
}

export interface Suggestions {
  /** Its name; null when the server has none. */
  suggester: string | null;
  latest: SuggestionRound | null;
}
