/** What the world sees. */

import type { Article } from './article';
import type { QuoteCheck, Stance } from './evidence';
import type { Contributor } from './wire';

export interface PublishedVerdict {
  code: string;
  name: string;
  definition: string;
  letter: string;
  colour: string;
}

export interface PublishedClaim {
  id: string;
  number: number;
  statement: string;
  sentence: string | null;
  exact: string | null;
  start: number | null;
  end: number | null;
  verdict: PublishedVerdict;
  justification: string | null;
  asOf: string | null;
  condition: string | null;
  correctedValue: string | null;
  sources: {
    stance: Stance;
    title: string | null;
    site: string | null;
    author: string | null;
    publishedAt: string | null;
    url: string | null;
    quote: string | null;
    translation: string | null;
    quoteCheck: QuoteCheck | null;
  }[];
  inquiries: { lookedFor: string; lookedIn: string; lookedAt: string }[];
  corrections: { at: string; was: PublishedVerdict; now: PublishedVerdict; reason: string }[];
  withdrawn: { at: string; reason: string } | null;
}

export interface PublicPage {
  id: string;
  number: number;
  firstPublishedAt: string;
  publishedAt: string;
  workspace: { name: string };
  article: Pick<Article, 'title' | 'byline' | 'publisher' | 'url' | 'publishedAt' | 'language'>;
  text: string | null;
  claims: PublishedClaim[];
  summary: string | null;
  licence: string | null;
}

export interface PublicList {
  workspace: { name: string };
  publications: Pick<PublicPage, 'id' | 'number' | 'publishedAt' | 'article'>[];
}

/** A version of an article's publication, as its editors see it. */
export interface Publication {
  id: string;
  number: number;
  publishedAt: string;
  note: string | null;
  contributor: Contributor;
  claims: number;
  corrections: number;
  withdrawn: number;
}
