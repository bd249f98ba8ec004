import assert from 'node:assert/strict';
import { once } from 'node:events';
import { createServer } from 'node:http';
import { after, before, test } from 'node:test';
import { look } from './browser.mjs';
import { openWorld } from './world.mjs';

const world = openWorld();

const pageOf = (words) =>
  `<!doctype html><html lang="en"><head><title>Fares and figures</title></head><body><article><h1>Fares and figures</h1>
<p>${words} The harbour office counts every ticket at the gate, and keeps the book of them since 1974.</p>
<p>Whoever wants to see the book may ask for it at the office, on any weekday before noon.</p></article></body></html>`;

const FIRST = 'The Halcyon carried 212,000 passengers in her last season.';

let site;
let words = FIRST;

before(async () => {
  site = createServer((_, response) => response.writeHead(200, { 'Content-Type': 'text/html' }).end(pageOf(words)));
  site.listen(0, '127.0.0.1');
  await once(site, 'listening');
});

after(() => site?.close());

const siteUrl = (path) => `http://127.0.0.1:${site.address().port}${path}`;
const panelOf = (page) => page.getByRole('complementary');

test('a script is no address, and an article is not its own source', async () => {
  const room = await world.room('sources');
  const article = await room.article({ url: siteUrl('/ferry') });
  const claim = await room.accepted(article, '212,000');
  const { page, context, errors } = await world.visit(`/w/sources/articles/${article.id}?claim=${claim.id}`, {
    as: world.admin,
    expected: [400, 422],
  });
  const panel = panelOf(page);
  await panel.getByRole('button', { name: 'Add a source' }).click();
  await panel.getByLabel('Address').fill('javascript:alert(1)');
  await panel.getByRole('button', { name: 'Fetch' }).click();
  await panel.locator('.problem').waitFor();
  await look(page, 'source-refused');
  assert.equal((await room.get('/sources')).items.length, 0);

  await panel.getByLabel('Address').fill(siteUrl('/ferry'));
  await panel.getByRole('button', { name: 'Fetch' }).click();
  await panel.getByLabel('Passage').fill('212,000 passengers');
  await panel.getByRole('button', { name: 'Add this evidence' }).click();
  await panel.getByText('an article cannot be its own source').waitFor();
  assert.equal(await panel.getByLabel('Passage').inputValue(), '212,000 passengers', 'what was typed is kept');
  assert.equal((await room.get(`/claims/${claim.id}/evidence`)).items.length, 0);
  assert.deepEqual(errors, []);
  await context.close();
});

test('a page that changed is fetched again: the passage is no longer in the newer text, and what was judged stays', async () => {
  const room = await world.room('later');
  const article = await room.article();
  const claim = await room.accepted(article, '212,000');
  words = FIRST;
  const place = `/w/later/articles/${article.id}?claim=${claim.id}`;
  const { page, context, errors } = await world.visit(place, { as: world.admin });
  const panel = panelOf(page);
  await panel.getByRole('button', { name: 'Add a source' }).click();
  await panel.getByLabel('Address').fill(siteUrl('/fares'));
  await panel.getByRole('button', { name: 'Fetch' }).click();
  await panel.getByLabel('Passage').fill('212,000 passengers');
  await panel.getByRole('button', { name: 'Add this evidence' }).click();
  await panel.getByText('Exact; fetched by the server').waitFor();

  words = 'The Halcyon carried 187,000 passengers in her last season.';
  await panel.getByRole('link', { name: 'Fares and figures' }).click();
  await page.getByRole('button', { name: 'Fetch it again' }).click();
  await page.getByRole('group', { name: 'Which snapshot' }).waitFor();
  await page.getByRole('heading', { name: 'Claims that rest on it 1' }).waitFor();
  assert.equal(await page.locator('.found-sources > li').count(), 1, 'only the claim that cites it');
  await look(page, 'source');
  await page.goto(place);
  await panel.getByText(/Only in part in the newer text|No longer in the newer text/).waitFor();
  await panel.getByText('Exact; fetched by the server').waitFor();
  await look(page, 'evidence-later');
  await panel.getByRole('link', { name: /^of \d/ }).click();
  await page.getByText('187,000 passengers').waitFor();

  words = `${FIRST} She sails again in March.`;
  await page.getByRole('button', { name: 'Fetch it again' }).click();
  await page.getByText('She sails again in March.').waitFor();
  await page.goto(place);
  await panel.getByText('Still in the newer text').waitFor();
  await panel.getByRole('button', { name: 'Quote it from there' }).click();
  await panel.getByText('Still in the newer text').waitFor({ state: 'detached' });
  assert.deepEqual(errors, []);
  await context.close();
});

test('evidence on which another rests is withdrawn: gone for its author, marked for whoever judged by it', async () => {
  const room = await world.room('taken-back', { reviewersNeeded: 2, blind: true });
  const jonas = await room.member('REVIEWER', 'Jonas Berg');
  const amara = await room.member('REVIEWER', 'Amara Lind');
  const article = await room.article();
  const claim = await room.accepted(article, '212,000');
  const report = await jonas.room.source('Annual report', 'She carried 212,000 passengers.');
  const evidence = await jonas.room.cite(claim, report, 'SUPPORTS', '212,000 passengers', 'From the line itself.');
  await amara.room.assess(claim, 'SUPPORTED', [evidence], 'The report says so.');

  const place = `/w/taken-back/articles/${article.id}?claim=${claim.id}`;
  const author = await world.visit(place, { as: jonas.client });
  await panelOf(author.page)
    .getByRole('button', { name: /^Remove/ })
    .click();
  await panelOf(author.page).getByRole('button', { name: 'Remove it for good' }).click();
  await panelOf(author.page).getByText('No source supports this claim yet.').waitFor();

  const judge = await world.visit(place, { as: amara.client });
  await panelOf(judge.page).getByRole('heading', { name: 'Withdrawn 1' }).waitFor();
  await panelOf(judge.page).getByText('It stays because an assessment rests on it.').waitFor();
  await panelOf(judge.page).getByText('Rests on Annual report (withdrawn since).').waitFor();
  await look(judge.page, 'evidence-withdrawn');
  assert.deepEqual([...author.errors, ...judge.errors], []);
  await author.context.close();
  await judge.context.close();
});
