import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { CodePoints } from './codepoints';

// The Java tests read the same file. Not imported: the bundler's JSON reader refuses lone surrogates.
const json = readFileSync('../src/test/resources/codepoints-vectors.json', 'utf8');
const { vectors } = JSON.parse(json) as { vectors: { name: string; text: string; codePoints: number[] }[] };

describe.each(vectors)('$name', ({ text, codePoints }) => {
  const counted = new CodePoints(text);

  test('has as many code points as Java counts', () => {
    expect(counted.length).toBe(codePoints.length - 1);
  });

  test('every code point begins where Java says, and back', () => {
    expect(codePoints.map((_, i) => counted.toUtf16(i))).toEqual(codePoints);
    expect(codePoints.map((utf16) => counted.fromUtf16(utf16))).toEqual(codePoints.map((_, i) => i));
  });
});

test('an index inside a pair means the start of the pair', () => {
  expect(new CodePoints('a😀').fromUtf16(2)).toBe(1);
});

test('a long text with pairs across every stride converts like a walk from the start', () => {
  const text = 'a😀é\ud800b'.repeat(2000);
  const counted = new CodePoints(text);
  let utf16 = 0;
  let index = 0;
  for (const character of text) {
    if (index % 97 === 0) {
      expect(counted.toUtf16(index)).toBe(utf16);
      expect(counted.fromUtf16(utf16)).toBe(index);
    }
    utf16 += character.length;
    index++;
  }
  expect(counted.length).toBe(index);
});

test('an index outside of the text is refused', () => {
  expect(() => new CodePoints('abc').toUtf16(4)).toThrow(RangeError);
  expect(() => new CodePoints('abc').fromUtf16(-1)).toThrow(RangeError);
});
