import type { Value } from '../api/types';

const BOUND_WORDS: Readonly<Record<string, string>> = {
  EXACT: '',
  MORE_THAN: 'more than ',
  LESS_THAN: 'less than ',
  AT_LEAST: 'at least ',
  AT_MOST: 'at most ',
  RANGE: '',
};

/** `about 7 trips`, `2 to 3 hours`, `13 September 2023`: a value as one says it. */
export function valueWords(value: Value): string {
  if (value.number === null) return value.resolved ? `${value.text} (${value.resolved})` : value.text;
  const bound = BOUND_WORDS[value.bound ?? 'EXACT'] ?? '';
  const range = value.upper === null ? String(value.number) : `${value.number} to ${value.upper}`;
  const counted = [value.unit, value.counted].filter(Boolean).join(' of ');
  return `${value.approximate ? 'about ' : ''}${bound}${range}${counted ? ` ${counted}` : ''}`;
}

export function valuesWords(values: readonly Value[]): string {
  return values.map(valueWords).join('; ');
}
