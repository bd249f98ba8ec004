import assert from 'node:assert/strict';
import { once } from 'node:events';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { look } from './browser.mjs';
import { openWorld } from './world.mjs';

const world = openWorld();

/** Pages of a site; one that a journey holds back is answered when it is let go. */
const held = new Map();
let missing = new Set();
/** What a page says beside what it always says. */
const added = new Map();
let site;
let folder;

before(async () => {
  site = createServer(async (request, response) => {
    const path = new URL(request.url, 'http://localhost').pathname;
    await held.get(path)?.promise;
    if (path === '/feed') {
      response.writeHead(200, { 'Content-Type': 'application/rss+xml' }).end(feed());
    } else if (missing.has(path)) {
      response.writeHead(404).end();
    } else {
      response.writeHead(200, { 'Content-Type': 'text/html; charset=utf-8' }).end(pageOf(path));
    }
  });
  site.listen(0, '127.0.0.1');
  await once(site, 'listening');
  folder = await mkdtemp(join(tmpdir(), 'touchstone-many-'));
});

after(async () => {
  site?.close();
  if (folder) await rm(folder, { recursive: true, force: true });
});

const siteUrl = (path) => `http://127.0.0.1:${site.address().port}${path}`;

const NUMBERS = ['one', 'two', 'three', 'four'];

const pageOf = (path) => `<!doctype html><html lang="en"><head><title>Boat ${path.slice(1)} leaves</title></head><body>
<article><h1>Boat ${path.slice(1)} leaves</h1>
<p>Boat ${path.slice(1)} left the harbour on Monday with 40 people and 12 tonnes of coal, the harbour office said.</p>
<p>It is to come back within nine days, as it did in 2019, and will then be laid up for the winter.</p>${added.get(path) ?? ''}</article></body></html>`;

const feed = () =>
  `<rss version="2.0"><channel><title>Harbour news</title>${NUMBERS.map(
    (name) => `<item><title>Boat ${name}</title><link>${siteUrl(`/${name}`)}</link></item>`,
  ).join('')}</channel></rss>`;

function hold(path) {
  let letGo;
  const promise = new Promise((resolve) => (letGo = resolve));
  held.set(path, { promise });
  return () => {
    held.delete(path);
    letGo();
  };
}

test('a folder comes in while one watches; what is bad in it says why, and nothing comes in twice', async () => {
  const desk = join(folder, 'desk');
  await mkdir(join(desk, 'old'), { recursive: true });
  await writeFile(join(desk, 'ferry.md'), '# Ferry fares rise\n\nThe ferry will cost 12 crowns from May.\n');
  await writeFile(
    join(desk, 'old', 'locks.txt'),
    'Locks reopen\n\nThe locks reopened on 3 March after eleven weeks.\n',
  );
  await writeFile(join(desk, 'empty.txt'), '');
  await writeFile(join(desk, 'photo.jpg'), 'not a text');
  const room = await world.room('many');
  const { page, context, errors } = await world.visit('/w/many/import', { as: world.admin });

  await page.getByRole('radio', { name: 'Many at once' }).check();
  await look(page, 'import-many');
  await page.getByLabel('Or a folder, with all in it').setInputFiles(desk);
  await page.getByText('3 files, 1 kB. 1 of a kind that is not read is left out.').waitFor();
  await page.getByRole('button', { name: 'Import 3 files' }).click();

  await page.getByRole('heading', { name: '3 files', level: 1 }).waitFor();
  await page.getByText('3 found: 2 imported, 1 failed').first().waitFor();
  await page.getByText('There is no text in it.').waitFor();
  await page.getByText('desk/old/locks.txt').waitFor();
  await look(page, 'import-done');
  await page.getByRole('link', { name: 'Failed 1' }).click();
  await page.getByText('desk/empty.txt').waitFor();
  assert.equal(await page.locator('.import-items > li').count(), 1);
  await page.getByRole('link', { name: 'All 3' }).click();
  await page.getByRole('link', { name: 'Ferry fares rise' }).click();
  await page.getByRole('heading', { name: 'Ferry fares rise' }).first().waitFor();

  await page.goto('/w/many/import?way=many');
  await page.getByLabel('Files', { exact: true }).setInputFiles(join(desk, 'ferry.md'));
  await page.getByRole('button', { name: 'Import 1 file' }).click();
  await page.getByText('1 found: 1 already here').first().waitFor();
  assert.equal((await room.get('/articles')).items.length, 2);
  assert.deepEqual(errors, []);
  await context.close();
});

test('a feed is cancelled, resumed, and what failed in it retried; the list keeps the place', async () => {
  await world.room('feeds');
  missing = new Set(['/four']);
  const letGo = hold('/two');
  const { page, context, errors } = await world.visit('/w/feeds/import?way=many&from=feed', { as: world.admin });

  await page.getByLabel('Address of the feed').fill(siteUrl('/feed'));
  await page.getByRole('button', { name: 'Import the feed' }).click();
  await page.getByText('1 of 4 dealt with: 1 imported').waitFor();
  await page.getByRole('heading', { name: 'Harbour news', level: 1 }).waitFor();
  await page.getByRole('button', { name: 'Cancel' }).click();
  await page.getByText(/^Cancelled: what was imported stays/).waitFor();
  letGo();
  // The page in hand still comes in.
  await page.getByText('2 of 4 dealt with: 2 imported').first().waitFor();
  await look(page, 'import-cancelled');

  await page.getByRole('button', { name: 'Resume' }).click();
  await page.getByText('4 found: 3 imported, 1 failed').first().waitFor();
  missing = new Set();
  await page.getByRole('button', { name: 'Retry the one that failed' }).click();
  await page.getByText('4 found: 4 imported').first().waitFor();

  await page.goto('/w/feeds/import?way=many');
  await page.getByRole('link', { name: 'Imports so far' }).click();
  await page.getByRole('link', { name: 'Harbour news' }).waitFor();
  await look(page, 'imports');
  await page.getByRole('link', { name: 'Harbour news' }).click();
  await page.getByRole('button', { name: 'Take off the list' }).click();
  await page.getByText(/^No import of many articles yet/).waitFor();
  await look(page, 'imports-none');
  assert.deepEqual(errors, []);
  await context.close();
});

test('addresses come in one by one, also on a phone; one inside the network is refused by itself', async () => {
  await world.room('pages');
  const { page, context, errors } = await world.visit('/w/pages/import?way=many&from=addresses', {
    as: world.admin,
    width: 390,
    height: 844,
  });

  // Of one site a page a second: there is time to look.
  const many = Array.from({ length: 60 }, (_, i) => siteUrl(`/${i}`));
  await page.getByLabel('Addresses, one a line').fill(['http://10.0.0.7/inside', ...many].join('\n'));
  await page.getByRole('button', { name: 'Import 61 pages' }).click();
  await page.getByText(/of 61 dealt with: 1 imported, 1 failed/).waitFor();
  await look(page, 'import-running');
  await page.getByRole('button', { name: 'Cancel' }).click();
  await page.getByText(/^Cancelled: what was imported stays/).waitFor();

  await page.goto('/w/pages/import?way=many&from=addresses');
  await page.getByLabel('Addresses, one a line').fill(`${siteUrl('/one')}\nhttp://10.0.0.7/inside\n`);
  await look(page, 'import-addresses');
  await page.getByRole('button', { name: 'Import 2 pages' }).click();
  await page.getByText('2 found: 1 imported, 1 failed').first().waitFor();
  await page.getByRole('link', { name: 'Boat one leaves' }).waitFor();
  await look(page, 'import-addresses-done');
  assert.deepEqual(errors, []);
  await context.close();
});

test('articles that are here get their changed text, and what is new in it waits for triage', async () => {
  await world.room('again');
  const { page, context, errors } = await world.visit('/w/again/import?way=many&from=addresses', { as: world.admin });
  await page.getByLabel('Addresses, one a line').fill(`${siteUrl('/one')}\n${siteUrl('/two')}`);
  await page.getByRole('button', { name: 'Import 2 pages' }).click();
  await page.getByText('2 found: 2 imported').first().waitFor();

  added.set('/one', '<p>The harbour office counted 31 delays in March, twice as many as in March 2025.</p>');
  await page.goto('/w/again/import?way=many&from=addresses');
  await page.getByRole('radio', { name: 'Update their text' }).check();
  await page.getByText(/they become its next revision/).waitFor();
  await page.getByLabel('Addresses, one a line').fill(['/one', '/two', '/three'].map(siteUrl).join('\n'));
  await look(page, 'import-known');
  await page.getByRole('button', { name: 'Import 3 pages' }).click();
  await page.getByText('3 found: 1 imported, 1 updated, 1 already here').first().waitFor();
  await look(page, 'import-updated');
  await page.getByRole('link', { name: 'Updated 1' }).click();
  await page.getByRole('link', { name: 'Boat one leaves' }).click();
  await page.getByText(/Revision 2, all \d+ claims found again, 1 new candidate/).waitFor();
  await look(page, 'article-revised');
  assert.deepEqual(errors, []);
  await context.close();
});
