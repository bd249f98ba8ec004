import type { Source } from '../api/types';

/** What can be corrected in a source, as its fields are called. */
export const SOURCE_LABELS = {
  title: 'Title',
  site: 'Site or publisher',
  author: 'Author',
  publishedAt: 'Published',
  language: 'Language',
  originGroup: 'Origin group',
  reliabilityNote: 'Reliability',
} as const;

export type SourceField = keyof typeof SOURCE_LABELS;
export type SourceFields = Record<SourceField, string>;

export const NAMES = Object.keys(SOURCE_LABELS) as SourceField[];

export const fieldsOf = (source: Source): SourceFields =>
  Object.fromEntries(NAMES.map((name) => [name, source[name] ?? ''])) as SourceFields;
