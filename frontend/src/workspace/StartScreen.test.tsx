import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { enter } from '../account/session';
import { go } from '../route/router';
import { doing, press, screen, show } from '../testing/screen';
import { StartScreen } from './StartScreen';

/** The cursors that were asked for, the first page's as null. */
const asked: (string | null)[] = [];

const room = (name: string) => ({ slug: name.toLowerCase(), name, role: 'READER' });

const link = (cursor: string, rel: string) => `</api/v1/workspaces?limit=200&cursor=${cursor}>; rel="${rel}"`;

beforeEach(() => {
  vi.stubGlobal('fetch', (address: string) => {
    const cursor = new URL(address, 'http://127.0.0.1').searchParams.get('cursor');
    asked.push(cursor);
    const [items, Link] =
      cursor === null ? [[room('Anchor')], link('later', 'next')] : [[room('Quay')], link('earlier', 'prev')];
    return Promise.resolve(Response.json({ items }, { headers: { Link } }));
  });
});

afterEach(() => {
  vi.unstubAllGlobals();
  asked.length = 0;
});

test('whoever has more workspaces than a page holds gets to the others', async () => {
  await doing(() => go('/'));
  enter({ account: { name: 'Ines', serverAdmin: false }, csrfToken: '', workspaces: [] });
  await show(<StartScreen />);
  expect(await screen.findByRole('link', { name: 'Anchor' })).toBeTruthy();

  await press('Next page');

  expect(await screen.findByRole('link', { name: 'Quay' })).toBeTruthy();
  expect(screen.queryByRole('link', { name: 'Anchor' })).toBeNull();
  expect(screen.getByRole('button', { name: 'Previous page' })).toBeTruthy();
  expect(asked).toEqual([null, 'later']);
});
