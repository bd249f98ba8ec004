import { expect, test } from 'vitest';
import { href, placeOf } from './route';

const at = (path: string) => placeOf(new URL(path, 'http://localhost'));

test('an address names its place and its parameters', () => {
  const place = at('/w/desk/articles/01h/triage?claim=7');
  expect(place.name).toBe('triage');
  expect(place.params).toEqual({ slug: 'desk', id: '01h' });
  expect(place.query.get('claim')).toBe('7');
});

test('an address that fits nothing has no name', () => {
  expect(at('/w/desk/nowhere').name).toBeNull();
});

test('parameters survive the way into an address and back', () => {
  const address = href('search', { slug: 'a/b c' }, { q: 'seven & eight', state: null, verdict: '' });
  expect(address).toBe('/w/a%2Fb%20c/search?q=seven+%26+eight');
  expect(at(address).params).toEqual({ slug: 'a/b c' });
});

test('a broken escape in an address is taken as it stands', () => {
  expect(at('/w/%E0%A4%A').params).toEqual({ slug: '%E0%A4%A' });
});
