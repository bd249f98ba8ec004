import { expect, test } from 'vitest';
import type { Verdict } from '../api/types';
import { type EditedVerdict, codeOf, faultsOf, moved, newVerdict, scaleWords, valuesOf } from './scale';

const verdict = (code: string, letter: string): Verdict => ({ ...newVerdict(), code, name: code, letter });

test.each([
  ['Half true', 'HALF_TRUE'],
  ['  Très douteux! ', 'TRES_DOUTEUX'],
  ['4 Pinocchios', 'PINOCCHIOS'],
  ['真', ''],
])('“%s” is %s in data', (name, code) => {
  expect(codeOf(name)).toBe(code);
});

test('a new verdict gets its code from its name, an old one keeps its code under another name', () => {
  const old: EditedVerdict = { ...newVerdict(), fresh: false, code: 'SUPPORTED', name: 'True', letter: 'T' };
  const made: EditedVerdict = { ...newVerdict(), name: ' Half true ', letter: 'H' };
  expect(valuesOf([old, made]).map(({ code, name }) => [code, name])).toEqual([
    ['SUPPORTED', 'True'],
    ['HALF_TRUE', 'Half true'],
  ]);
  expect(valuesOf([made])[0]).not.toHaveProperty('fresh');
});

test('a verdict moves up and down, and not over the ends', () => {
  expect(moved(['a', 'b', 'c'], 2, -1)).toEqual(['a', 'c', 'b']);
  expect(moved(['a', 'b', 'c'], 0, 1)).toEqual(['b', 'a', 'c']);
  expect(moved(['a', 'b', 'c'], 0, -1)).toEqual(['a', 'b', 'c']);
  expect(moved(['a', 'b', 'c'], 2, 1)).toEqual(['a', 'b', 'c']);
});

test('two verdicts of one letter, or of one name, are said before anything is sent', () => {
  const list = [
    { ...verdict('TRUE', 'T'), fresh: false },
    { ...newVerdict(), name: 'true', letter: 'T' },
  ];
  expect(faultsOf(list, 1)).toEqual({
    name: 'Another verdict is called so.',
    letter: 'Another verdict has this letter.',
  });
  expect(faultsOf([{ ...newVerdict(), name: '真', letter: 'Z' }], 0)).toHaveProperty('name');
  expect(faultsOf([{ ...newVerdict(), name: '', letter: '' }], 0)).toEqual({});
});

test('a scale in one line names the letter and the name of each verdict', () => {
  expect(scaleWords([verdict('TRUE', 'T'), verdict('FALSE', 'F')])).toBe('T TRUE, F FALSE');
});
