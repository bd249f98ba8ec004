import { expect, test } from 'vitest';
import type { Scale } from '../api/types';
import { verdictOf } from './VerdictMark';

const scale: Scale = {
  number: 2,
  verdicts: [
    {
      code: 'SUPPORTED',
      name: 'True',
      definition: 'It is so.',
      letter: 'T',
      colour: 'supported',
      normalised: 'TRUE',
      requires: 'EVIDENCE',
      published: true,
    },
  ],
};

test('a verdict shows as the scale of today calls it', () => {
  expect(verdictOf(scale, 'SUPPORTED').name).toBe('True');
});

test('a verdict that the scale has no more still shows, by its code', () => {
  const { name, letter, colour } = verdictOf(scale, 'HALF_TRUE');
  expect([name, letter, colour]).toEqual(['Half true', 'H', 'uncheckable']);
});
