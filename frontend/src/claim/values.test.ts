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
  [{ number: 1e21 }, '1e+21'],
  [{ kind: 'DATE', text: 'on Monday', resolved: '2026-11-16' }, 'on Monday (2026-11-16)'],
])('%j is “%s”', (members, words) => {
  expect(valueWords(value(members))).toBe(words);
});
