import type { ArticlePreview, NewArticle } from '../api/types';

/** What a person may correct before an article comes in. Empty means not known. */
export interface FoundFields {
  title: string;
  byline: string;
  publisher: string;
  url: string;
  publishedAt: string;
  language: string;
  fullTextShown: boolean;
  fullTextExported: boolean;
  licence: string;
  eventId: string;
  grain: NewArticle['grain'];
}

/** How many sentences the text has, headings and boilerplate apart. */
export const sentencesIn = ({ segments }: ArticlePreview) => segments.filter(({ kind }) => kind === 'SENTENCE').length;

/** The candidates that an import with this grain would propose. */
export const candidatesIn = ({ candidates }: ArticlePreview, grain: NewArticle['grain']) =>
  grain === 'ALL' ? candidates : candidates.filter(({ main }) => main);

/** What the server takes of one article. */
const MOST_CLAIMS = 10_000;

/** What to do about an article that would not be taken for its many candidates; null for any other. */
export function tooMany(candidates: number): string | null {
  return candidates > MOST_CLAIMS
    ? 'An article holds 10,000 claims at most, and this one would have more. Bring it in in several parts, or with main assertions only.'
    : null;
}

/** Fields as the preview found them. */
export function fieldsOf(preview: ArticlePreview): FoundFields {
  return {
    title: preview.title ?? '',
    byline: preview.byline ?? '',
    publisher: preview.publisher ?? '',
    url: preview.url ?? '',
    publishedAt: preview.publishedAt ?? '',
    language: preview.language,
    fullTextShown: false,
    fullTextExported: false,
    licence: '',
    eventId: '',
    grain: 'ALL',
  };
}

/** What is sent to bring the article in. */
export function newArticle(fields: FoundFields, preview: ArticlePreview): NewArticle {
  return {
    title: fields.title.trim(),
    byline: orNull(fields.byline),
    publisher: orNull(fields.publisher),
    url: orNull(fields.url),
    publishedAt: orNull(fields.publishedAt),
    language: orNull(fields.language),
    text: preview.text,
    origin: preview.origin,
    obtainedAt: preview.fetched?.at ?? null,
    rights: {
      fullTextShown: fields.fullTextShown,
      fullTextExported: fields.fullTextExported,
      licence: orNull(fields.licence),
    },
    eventId: orNull(fields.eventId),
    grain: fields.grain,
  };
}

const orNull = (text: string) => (text.trim() === '' ? null : text.trim());

const RELATIVE =
  /\b(?:(?:on|last|next|this)\s+)?(?:mon|tues|wednes|thurs|fri|satur|sun)day\b|\b(?:yesterday|today|tomorrow|(?:last|this|next)\s+(?:week|month|year))\b/i;

/** Words of the text that mean a day only to those who know when it appeared, such as “on Wednesday”. */
export function relativeDate(text: string): string | null {
  return RELATIVE.exec(text)?.[0] ?? null;
}

/** Whether pasted text is markup, judged by its tags. */
export function looksLikeHtml(text: string): boolean {
  return /<(?:!doctype|html|body|article|p|div|h[1-6]|span|br)\b[^>]*>/i.test(text);
}

/** Whether a file is one of our own bundles, judged by its name. */
export const isBundle = (name: string) => /\.(?:json|ndjson|jsonl)$/i.test(name);
