import { expect, test } from 'vitest';
import { LEVEL_WORDS, languageName, levelOf } from './language';

test.each([
  ['en', 'FULL'],
  ['en-GB', 'FULL'],
  ['pt-BR', 'PARTIAL'],
  ['de_AT', 'PARTIAL'],
  ['NL', 'PARTIAL'],
  ['pl', 'BASIC'],
  ['und', 'BASIC'],
  ['eng', 'BASIC'],
] as const)('%s is read at the level %s, as the server says', (tag, level) => {
  expect(levelOf(tag)).toBe(level);
});

test('a level says what was done', () => {
  expect(`${languageName('de')}: ${LEVEL_WORDS[levelOf('de')]}`).toBe('German: sentences, quotations and numbers only');
});
