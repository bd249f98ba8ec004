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
  return `${value.approximate ? 'about ' : ''}${bound}${range}${what(value)}`;
}

/** What a figure counts or measures: ` hours`, ` trips`, `-metre rocket`, ` tonnes of grain`. */
function what({ number, upper, unit, counted }: Value): string {
  if (unit !== null && counted !== null && LENGTHS.has(unit)) return `-${unit} ${counted}`;
  const units = upper === null && Number(number) === 1 ? unit : several(unit);
  const words = [units, counted].filter(Boolean).join(' of ');
  return words && ` ${words}`;
}

/** Units that are said in the plural of more than one; others, such as percent or yen, stay as they are. */
const REGULAR = new Set(
  (
    'year quarter month week fortnight weekend day night hour minute second millisecond decade ' +
    'metre kilometre centimetre millimetre micrometre nanometre mile yard acre hectare ' +
    'litre millilitre centilitre gallon barrel ounce bushel pint quart cup tablespoon teaspoon ' +
    'gram kilogram milligram microgram tonne megatonne carat mole millimole knot degree kelvin ' +
    'watt kilowatt megawatt gigawatt terawatt volt kilovolt ampere newton joule kilojoule megajoule calorie ' +
    'electronvolt gigaelectronvolt teraelectronvolt pascal hectopascal kilopascal megapascal millibar ' +
    'byte kilobyte megabyte gigabyte terabyte bit megabit gigabit pixel megapixel dot frame ' +
    'decibel lumen beat pound point rebound assist ' +
    'dollar cent euro rupee crown franc dinar peso rouble hryvnia shekel shilling zloty koruna forint guilder ' +
    'peseta dirham riyal bitcoin'
  ).split(' '),
);
const LENGTHS = new Set('metre kilometre centimetre millimetre mile yard foot inch'.split(' '));
const IRREGULAR: Readonly<Record<string, string>> = {
  foot: 'feet',
  inch: 'inches',
  century: 'centuries',
  penny: 'pence',
  real: 'reais',
  krona: 'kronor',
  krone: 'kroner',
};

/** Up to the word of a unit that takes the plural: its last, but for what it is of, per, or named after. */
const HEAD = /^(.*?)([a-z]+)(?= per | of |-mass$| sterling| celsius| fahrenheit|$)/;

/** `kilometres per hour` for `kilometre per hour`, `years of age` for `year of age`. */
function several(unit: string | null): string | null {
  return (
    unit?.replace(HEAD, (_, before: string, head: string) => {
      return before + (IRREGULAR[head] ?? (REGULAR.has(head) ? `${head}s` : head));
    }) ?? null
  );
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
