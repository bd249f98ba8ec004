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
  const range = value.upper === null ? figure(value.number) : `${figure(value.number)} to ${figure(value.upper)}`;
  const counted = [value.unit, value.counted].filter(Boolean).join(' of ');
  return `${value.approximate ? 'about ' : ''}${bound}${range}${counted ? ` ${counted}` : ''}`;
}

export function valuesWords(values: readonly Value[]): string {
  return values.map(valueWords).join('; ');
}

/** `212,000` for 212000: the figures as they were written, grouped once they are five or more. */
function figure(number: string | number): string {
  const [whole = '', ...rest] = String(number).split('.');
  const grouped = /^-?\d{5,}$/.test(whole) ? whole.replace(/\B(?=(\d{3})+$)/g, ',') : whole;
  return [grouped, ...rest].join('.');
}
