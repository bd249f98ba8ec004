import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { look, openPage, startBrowser } from './browser.mjs';
import { Client } from './client.mjs';
import { harbourText, importArticle, readingOf, statesOf } from './harbour.mjs';
import { startServer } from './server.mjs';

let server;
let browser;
let client;

before(async () => {
  server = await startServer();
  browser = await startBrowser();
  client = new Client(server.url);
  await client.setUp({ name: 'Ines Okafor', password: 'a lamp beside the harbour' });
});

after(async () => {
  await browser?.close();
  await server?.stop();
});

async function visit(article, place = '', options = {}) {
  const opened = await openPage(browser, server.url, options);
  await client.lendTo(opened.context);
  await opened.page.goto(`/w/desk/articles/${article.id}${place}`);
  return opened;
}

/** Everything done on the screen has reached the server when its progress line has gone and the states agree. */
async function settled(article, wanted) {
  const until = Date.now() + 20_000;
  for (;;) {
    const states = await statesOf(client, article);
    if (Object.entries(wanted).every(([state, count]) => (states[state] ?? 0) === count)) return;
    assert.ok(Date.now() < until, `wanted ${JSON.stringify(wanted)}, the server has ${JSON.stringify(states)}`);
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
}

test('forty candidates are triaged by keys alone, one key or two each, in under five minutes', async () => {
  const article = await importArticle(client, 'Nine boats', harbourText(52));
  const candidates = article.progress.candidate;
  assert.ok(candidates >= 40, `the splitter proposed ${candidates}`);
  const { page, context, errors } = await visit(article, '/triage');
  await page.getByRole('heading', { name: `0 of ${candidates} candidates looked at` }).waitFor();
  await look(page, 'triage');

  let keys = 0;
  const press = async (...strokes) => {
    for (const stroke of strokes) {
      await page.keyboard.press(stroke);
      keys++;
    }
  };
  const began = Date.now();
  for (let i = 0; i < candidates; i++) {
    if (i % 5 === 3) await press('x', 'Enter');
    else if (i % 5 === 4) await press('l');
    else await press('y');
  }
  await page.getByRole('heading', { name: `${candidates} of ${candidates} candidates looked at` }).waitFor();
  const seconds = (Date.now() - began) / 1000;
  console.log(`${candidates} candidates by ${keys} keys in ${seconds.toFixed(1)} s`);
  assert.ok(keys <= 2 * candidates);
  assert.ok(seconds < 300);
  const count = (rest) => Array.from({ length: candidates }, (_, i) => i % 5).filter((i) => rest.includes(i)).length;
  await settled(article, { OPEN: count([0, 1, 2]), DISCARDED: count([3]), SET_ASIDE: count([4]), CANDIDATE: 0 });
  assert.deepEqual(errors, []);
  await context.close();
});

test('statements, spans, splits and merges go by keys, and every step can be undone', async () => {
  const article = await importArticle(client, 'Every step', harbourText(12));
  const before_ = await readingOf(client, article);
  const candidates = before_.claims.length;
  const { page, context, errors } = await visit(article, '/triage');
  const looked = (count) => page.getByRole('heading', { name: new RegExp(`^${count} of`) });
  await looked(0).waitFor();

  await page.keyboard.press('e');
  const statement = page.getByRole('textbox', { name: /Statement/ });
  await statement.fill('Nine boats left Lindhaven before six in the morning of 13 May 2024.');
  await statement.press('Enter');
  await looked(1).waitFor();
  for (const key of ['o', 'i', 'p', 'u', 'y']) await page.keyboard.press(key);
  await looked(2).waitFor();
  await page.keyboard.press('m');
  await page.keyboard.press('b');
  await page.getByRole('group', { name: 'Where to split' }).waitFor();
  await page.keyboard.press('ArrowLeft');
  await page.keyboard.press('Enter');
  await page.keyboard.press('y');
  await page.keyboard.press('x');
  await page.keyboard.press('3');
  await settled(article, { OPEN: 3, DISCARDED: 3 });
  const now = await readingOf(client, article);
  assert.ok(now.claims.some((claim) => claim.statement.text.endsWith('13 May 2024.')));

  await page.keyboard.press('Shift+L');
  await settled(article, { CANDIDATE: 0 });
  const undo = page.getByRole('button', { name: 'Undo' });
  for (let i = 0; i < 40 && (await undo.count()) > 0; i++) await page.keyboard.press('Control+z');
  await looked(0).waitFor();
  await settled(article, { OPEN: 0, SET_ASIDE: 0, CANDIDATE: candidates });
  const told = ({ claims }) =>
    claims
      .filter((claim) => claim.state === 'CANDIDATE')
      .map((claim) => [
        claim.id,
        claim.statement.text,
        ...claim.occurrences.map(({ start, end }) => `${start}..${end}`),
      ]);
  // The last steps may still be on their way: the states are right before the spans are.
  let after_ = await readingOf(client, article);
  for (let i = 0; i < 100 && JSON.stringify(told(after_)) !== JSON.stringify(told(before_)); i++) {
    await new Promise((resolve) => setTimeout(resolve, 100));
    after_ = await readingOf(client, article);
  }
  assert.deepEqual(told(after_), told(before_));
  assert.deepEqual(errors, []);
  await context.close();
});

test('a key never waits for the network, and a refused step brings its candidate back with the reason', async () => {
  const article = await importArticle(client, 'Slow line', harbourText(8));
  const { page, context, errors } = await visit(article, '/triage', { expected: [503] });
  const looked = (count) => page.getByRole('heading', { name: new RegExp(`^${count} of`) });
  await looked(0).waitFor();
  let hold = [];
  await page.route('**/accept', (route) => void hold.push(route));
  for (let i = 0; i < 3; i++) await page.keyboard.press('y');
  await looked(3).waitFor();
  const refusal = {
    title: 'Unavailable',
    status: 503,
    detail: 'The server is being restarted. Try again.',
    errors: [],
  };
  const [first, ...others] = hold;
  await first.fulfill({ status: 503, contentType: 'application/problem+json', body: JSON.stringify(refusal) });
  for (const route of others) await route.continue();
  await page.getByText('The server is being restarted. Try again.').waitFor();
  await looked(2).waitFor();
  await page.unroute('**/accept');
  await page.getByRole('button', { name: 'Try again' }).click();
  await looked(3).waitFor();
  await settled(article, { OPEN: 3 });
  assert.deepEqual(errors, []);
  await context.close();
});

test('two people change one claim: the second compares and keeps', async () => {
  const article = await importArticle(client, 'Two people', harbourText(8));
  const { page, context, errors } = await visit(article, '/triage', { expected: [412] });
  await page.getByRole('heading', { name: /^0 of/ }).waitFor();
  const { claims } = await readingOf(client, article);
  const first = claims.find((claim) => claim.main) ?? claims[0];
  const path = `/workspaces/desk/claims/${first.id}`;
  await client.ask(
    'PATCH',
    path,
    { statement: 'Said by the other.' },
    { 'If-Match': `"${first.version}"`, 'Content-Type': 'application/merge-patch+json' },
  );

  await page.goto(`/w/desk/articles/${article.id}/triage?claim=${first.id}`);
  await page.getByText('Said by the other.').first().waitFor();
  const again = await client.get(path);
  await client.ask(
    'PATCH',
    path,
    { statement: 'Said by the other, twice.' },
    { 'If-Match': `"${again.version}"`, 'Content-Type': 'application/merge-patch+json' },
  );
  await page.keyboard.press('e');
  await page.getByRole('textbox', { name: /Statement/ }).fill('Said by me.');
  await page.keyboard.press('Alt+Enter');
  await page.getByRole('heading', { name: /Somebody changed/ }).waitFor();
  await page.getByText('Said by the other, twice.').first().waitFor();
  await page.getByText('Said by me.').first().waitFor();
  const saved = page.waitForResponse((answer) => answer.request().method() === 'PATCH' && answer.ok());
  await page.getByRole('button', { name: 'Save what is chosen' }).click();
  await saved;
  await page.getByRole('heading', { name: /Somebody changed/ }).waitFor({ state: 'detached' });
  const kept = await client.get(path);
  assert.equal(kept.statement.text, 'Said by me.');
  assert.deepEqual(errors, []);
  await context.close();
});
