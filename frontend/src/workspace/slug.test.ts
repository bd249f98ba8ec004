import { expect, test } from 'vitest';
import { slugOf } from './StartScreen';

test.each([
  ['Harbour Street desk', 'harbour-street-desk'],
  ['  Café & Co. ', 'cafe-co'],
  ['***', ''],
])('%s stands in the address as “%s”', (name, slug) => {
  expect(slugOf(name)).toBe(slug);
});
