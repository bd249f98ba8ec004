import { expect, it } from 'vitest';
import { take } from './overlap';

it('a click takes the shortest claim', () => {
  expect(take(['short', 'long'], null)?.taken).toBe('short');
});

it('a second click on the same place takes the next longer one, and after the last the first again', () => {
  const first = take(['short', 'long'], null);
  const second = take(['short', 'long'], first);
  expect([second?.taken, take(['short', 'long'], second)?.taken]).toEqual(['long', 'short']);
});

it('a click elsewhere begins anew', () => {
  expect(take(['other', 'long'], take(['short', 'long'], null))?.taken).toBe('other');
});

it('a click beside all claims takes none', () => {
  expect(take([], { claims: ['a'], taken: 'a' })).toBeNull();
});
