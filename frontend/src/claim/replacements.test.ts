import { expect, it } from 'vitest';
import { marksExplained } from './replacements';

const they = { start: 0, end: 4, original: 'they', certain: false };
const lund = { start: 10, end: 14, original: 'her', certain: true };

it('says of words that the machine put in that they are not in the article', () => {
  const statement = { number: 1, text: 'They told Lund.', replacements: [lund] };
  expect(marksExplained(statement)).toBe('Underlined words are not in the article; the machine put them in.');
});

it('says of words that stay as they were that whom they mean is open', () => {
  const statement = { number: 1, text: 'They told Lund.', replacements: [they] };
  expect(marksExplained(statement)).toBe('Who or what is meant by “They”, this sentence does not say.');
});

it('says both where there are both, and nothing where there is neither', () => {
  const text = 'They told Lund.';
  expect(marksExplained({ number: 1, text, replacements: [they, lund] })).toMatch(/^Underlined .* Who or what /);
  expect(marksExplained({ number: 1, text, replacements: [] })).toBe('');
});
