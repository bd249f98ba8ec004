import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import type { Value } from '../api/types';
import { valueWords } from './values';

const value = (members: Partial<Value>): Value => ({
  kind: 'NUMBER',
  text: '',
  number: null,
  upper: null,
  unit: null,
  counted: null,
  bound: 'EXACT',
  approximate: false,
  resolved: null,
  ...members,
});

test.each([
  [{ number: 212000, counted: 'passengers' }, '212,000 passengers'],
  [{ number: '1234567.8901' }, '1,234,567.8901'],
  [{ number: 1974 }, '1974'],
  [{ number: -40000 }, '-40,000'],
  [{ number: 2, upper: 3, unit: 'hours', approximate: true }, 'about 2 to 3 hours'],
  [{ number: 2, unit: 'hour' }, '2 hours'],
  [{ number: 1, unit: 'hour' }, '1 hour'],
  [{ number: 0.5, unit: 'century' }, '0.5 centuries'],
  [{ number: 42.7, unit: 'metre', counted: 'rocket' }, '42.7-metre rocket'],
  [{ number: 300, unit: 'tonne', counted: 'grain' }, '300 tonnes of grain'],
  [{ number: 80, unit: 'kilometre per hour' }, '80 kilometres per hour'],
  [{ number: 30, unit: 'square foot' }, '30 square feet'],
  [{ number: 3200000, unit: 'crown' }, '3,200,000 crowns'],
  [{ number: 12, unit: 'percent' }, '12 percent'],
  [{ number: 60, unit: 'frame per second' }, '60 frames per second'],
  [{ number: 30000, unit: 'bushel' }, '30,000 bushels'],
  [{ number: 600, unit: 'dot per inch' }, '600 dots per inch'],
  [{ number: 4.5, unit: 'megajoule' }, '4.5 megajoules'],
  [{ number: 12, unit: 'year of age' }, '12 years of age'],
  [{ number: 120, unit: 'millimetre of mercury' }, '120 millimetres of mercury'],
  [{ number: 21, unit: 'degree celsius' }, '21 degrees celsius'],
  [{ number: 1, unit: 'pound sterling' }, '1 pound sterling'],
  [{ number: 90, unit: 'pound sterling per share' }, '90 pounds sterling per share'],
  [{ number: 400, unit: 'acre-foot' }, '400 acre-feet'],
  [{ number: 5, unit: 'penny' }, '5 pence'],
  [{ number: 66, unit: 'million years ago' }, '66 million years ago'],
  [{ number: 1e21 }, '1e+21'],
  [{ kind: 'DATE', text: 'on Monday', resolved: '2026-11-16' }, 'on Monday (2026-11-16)'],
])('%j is “%s”', (members, words) => {
  expect(valueWords(value(members))).toBe(words);
});

/** Units that one says of many as of one. */
const WITHOUT_PLURAL = new Set([
  'percent',
  'per mille',
  'horsepower',
  'stone',
  'hertz',
  'kilohertz',
  'megahertz',
  'gigahertz',
  'revolutions per minute',
  'parts per million',
  'parts per billion',
  'million years ago',
  'japanese yen',
  'chinese yuan',
  'korean won',
  'north korean won',
  'turkish lira',
  'thai baht',
  'vietnamese dong',
  'south african rand',
  'malaysian ringgit',
  'malaysian sen',
  'indonesian rupiah',
  'nigerian naira',
]);

const NAMED = readFileSync('../src/main/resources/org/touchstone/split/units.txt', 'utf8')
  .split('\n')
  .filter((line) => line.trim() !== '' && !line.startsWith('#'))
  .map((line) => line.split(';')[0]?.trim() ?? '');

test('every unit that the server names is said in the plural of many, unless it has none', () => {
  expect(NAMED.length).toBeGreaterThan(150);
  const unchanged = NAMED.filter((unit) => valueWords(value({ number: 2, unit })) === `2 ${unit}`);
  expect(unchanged.sort()).toEqual([...WITHOUT_PLURAL].sort());
});
