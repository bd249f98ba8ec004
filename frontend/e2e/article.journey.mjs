import assert from 'node:assert/strict';
import { once } from 'node:events';
import { createServer } from 'node:http';
import { after, before, test } from 'node:test';
import { look, openPage, startBrowser } from './browser.mjs';
import { Client } from './client.mjs';
import { HEADLINE, PAGE, PARAGRAPHS, TEXT } from './sample.mjs';
import { startServer } from './server.mjs';

let server;
let browser;
let client;
let press;

before(async () => {
  // The guard of the fetcher lets this one private host through, because the setting names it.
  server = await startServer(['touchstone.fetch.allowed-hosts=127.0.0.1']);
  browser = await startBrowser();
  client = new Client(server.url);
  await client.setUp({ name: 'Ines Okafor', password: 'a lamp beside the harbour' });
  press = createServer((_, response) => response.writeHead(200, { 'Content-Type': 'text/html' }).end(PAGE));
  press.listen(0, '127.0.0.1');
  await once(press, 'listening');
});

after(async () => {
  press?.close();
  await browser?.close();
  await server?.stop();
});

async function room(slug, options = {}) {
  await client.post('/workspaces', { slug, name: `Desk ${slug}` });
  const opened = await openPage(browser, server.url, options);
  await client.lendTo(opened.context);
  return opened;
}

const bringIn = (slug, more = {}) =>
  client.post(`/workspaces/${slug}/articles`, {
    title: HEADLINE,
    publisher: 'Quayside Post',
    publishedAt: '2026-11-16',
    text: PARAGRAPHS.join('\n\n'),
    origin: 'PASTED',
    ...more,
  });

test('a pasted article is looked at, corrected and brought in', async () => {
  const { page, context, errors } = await room('paste');
  await page.goto('/w/paste/import');
  await look(page, 'import');
  await page.getByLabel('Text or HTML').fill(TEXT);
  await page.reload();
  assert.equal(await page.getByLabel('Text or HTML').inputValue(), TEXT, 'kept over a reload');
  await page.getByRole('button', { name: 'Show what is in it' }).click();
  await page.getByRole('heading', { name: 'What was found' }).waitFor();
  await page.getByText(/“on Monday” in the text needs it/).waitFor();
  await look(page, 'import-found');
  await page.getByLabel('Title').fill(HEADLINE);
  await page.getByLabel('Publisher').fill('Quayside Post');
  await page.getByLabel('Publication date').fill('2026-11-16');
  await page.getByRole('button', { name: 'Bring in and triage' }).click();
  await page.waitForURL(/\/triage$/);
  await page.goto('/w/paste');
  await page.getByRole('link', { name: HEADLINE, exact: true }).waitFor();
  await page.getByText('nobody has looked yet').waitFor();
  await look(page, 'home');
  assert.deepEqual(errors, []);
  await context.close();
});

const FILES = [
  { name: 'ferry.txt', mimeType: 'text/plain', buffer: Buffer.from(TEXT) },
  { name: 'ferry.md', mimeType: 'text/markdown', buffer: Buffer.from(`# ${HEADLINE}\n\n${PARAGRAPHS.join('\n\n')}`) },
  { name: 'ferry.html', mimeType: 'text/html', buffer: Buffer.from(PAGE) },
];

test('a file of text, Markdown or HTML is read by its name and brought in', async () => {
  const { page, context, errors } = await room('file');
  for (const file of FILES) {
    await page.goto('/w/file/import?way=file');
    await page.getByLabel('A file').setInputFiles(file);
    await page.getByRole('heading', { name: 'What was found' }).waitFor();
    assert.equal(await page.getByLabel('Title').inputValue(), HEADLINE, file.name);
    await page.getByLabel('Title').fill(`${HEADLINE}, ${file.name}`);
    await page.getByLabel('Publication date').fill('2026-11-16');
    await page.getByRole('button', { name: 'Bring in and triage' }).click();
    await page.waitForURL(/\/triage$/);
  }
  const { items } = await client.get('/workspaces/file/articles');
  assert.deepEqual(items.map(({ title }) => title.split(', ').at(-1)).sort(), ['ferry.html', 'ferry.md', 'ferry.txt']);
  for (const { id } of items) {
    const { revision } = await client.get(`/workspaces/file/articles/${id}/reading`);
    assert.ok(revision.text.includes(PARAGRAPHS[2]), revision.text);
  }
  assert.deepEqual(errors, []);
  await context.close();
});

test('a page is fetched by its address, and says what was left out', async () => {
  const { page, context, errors } = await room('address');
  await page.goto('/w/address/import?way=url');
  await page.getByLabel('URL of the article').fill(`http://127.0.0.1:${press.address().port}/ferry`);
  await page.getByRole('button', { name: 'Fetch and look' }).click();
  await page.getByRole('heading', { name: 'What was found' }).waitFor();
  await page.getByText(/^Fetched, /).waitFor();
  await look(page, 'import-url');
  assert.equal(await page.getByLabel('Title').inputValue(), HEADLINE);
  assert.equal(await page.getByLabel('Byline').inputValue(), 'Ana Brook');
  assert.equal(await page.getByLabel('Publisher').inputValue(), 'Quayside Post');
  assert.equal((await page.getByLabel('Publication date').inputValue()).slice(0, 10), '2026-11-16');
  await page.getByRole('button', { name: 'Bring in and triage' }).click();
  await page.waitForURL(/\/triage$/);
  assert.deepEqual(errors, []);
  await context.close();
});

test('an address inside the network is refused with a reason', async () => {
  const { page, context } = await room('guard', { expected: [400, 422, 502] });
  await page.goto('/w/guard/import?way=url');
  await page.getByLabel('URL of the article').fill('http://10.0.0.1/secret');
  await page.getByRole('button', { name: 'Fetch and look' }).click();
  await page.locator('.problem').waitFor();
  await look(page, 'import-refused');
  await context.close();
});

test('what is said of an article is corrected; another correction in between is compared', async () => {
  const { page, context, errors } = await room('about', { expected: [412] });
  const { id, version } = await bringIn('about');
  await page.goto(`/w/about/articles/${id}/about`);
  await page.getByLabel('Title').fill('The islands lose their ferry');
  await client.ask('PATCH', `/workspaces/about/articles/${id}`, { title: 'No ferry' }, { 'If-Match': `"${version}"` });
  await page.getByRole('button', { name: 'Save', exact: true }).click();
  await page.getByRole('radio', { name: /Keep mine.*The islands lose their ferry/ }).check();
  await page.getByRole('button', { name: 'Save what is chosen' }).click();
  await page.getByRole('heading', { name: 'The islands lose their ferry' }).waitFor();
  await look(page, 'about');

  await page
    .getByLabel('The whole text as it is now')
    .fill(`${PARAGRAPHS.join('\n\n')}\n\nThe harbour office counted 31 delays in March.`);
  await page.getByRole('button', { name: 'Keep as a new revision' }).click();
  await page.getByText(/Revision 2 is here\. Claims: \d+ in their place; 1 new candidate\./).waitFor();
  await look(page, 'revised');
  await page.getByRole('link', { name: 'triage what is new' }).click();
  await page.waitForURL(/\/triage$/);
  assert.deepEqual(errors, []);
  await context.close();
});

test('articles are put under an event, and Ctrl+Z takes one out again', async () => {
  const { page, context, errors } = await room('event');
  await bringIn('event');
  await page.goto('/w/event/events');
  await page.getByLabel('A new event').fill('Ferry winter');
  await page.getByRole('button', { name: 'Make the event' }).click();
  await page.getByRole('heading', { name: 'Ferry winter' }).waitFor();
  await page.getByText('Put another article in').click();
  await page.getByRole('button', { name: /Put in.*Ferry to the islands/ }).click();
  await page.getByRole('button', { name: /Take out.*Ferry to the islands/ }).waitFor();
  await look(page, 'event');
  await page.keyboard.press('Control+z');
  await page.getByText('No article in this event yet.').waitFor();
  await page.goto('/w/event/events');
  await page.getByRole('link', { name: 'Ferry winter' }).waitFor();
  await look(page, 'events');
  assert.deepEqual(errors, []);
  await context.close();
});

test('an article is removed after one has been asked', async () => {
  const { page, context, errors } = await room('removal');
  const { id } = await bringIn('removal');
  await page.goto(`/w/removal/articles/${id}/about`);
  await page.getByRole('button', { name: 'Remove the article' }).click();
  await page.getByRole('button', { name: /^Yes, remove/ }).click();
  await page.getByText('No article here yet.').waitFor();
  assert.deepEqual(errors, []);
  await context.close();
});
