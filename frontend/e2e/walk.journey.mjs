import assert from 'node:assert/strict';
import { createServer } from 'node:http';
import { once } from 'node:events';
import { after, before, test } from 'node:test';
import { look, openPage, startBrowser } from './browser.mjs';
import { Client } from './client.mjs';
import { harbourText, importArticle, readingOf } from './harbour.mjs';
import { startServer } from './server.mjs';

const PAGE = `<!doctype html><html lang="en"><head><title>Landings of the week</title><meta name="author" content="P. Hale"></head>
<body><nav>Home</nav><article><h1>Landings of the week</h1>
<p>The harbour office counted 42 crates of herring on Monday, all of them before noon, and wrote them into the book of landings.</p>
<p>No other landing was written down on that day, says the office, which keeps the book since 1974 and shows it to whoever asks.</p>
</article></body></html>`;

let server;
let browser;
let client;
let site;
let siteUrl;

before(async () => {
  site = createServer((request, response) => {
    response.writeHead(200, { 'Content-Type': 'text/html; charset=utf-8' });
    response.end(PAGE);
  }).listen(0, '127.0.0.1');
  await once(site, 'listening');
  siteUrl = `http://127.0.0.1:${site.address().port}`;
  server = await startServer(['touchstone.fetch.allowed-hosts=127.0.0.1']);
  browser = await startBrowser();
  client = new Client(server.url);
  await client.setUp({ name: 'Ines Okafor', password: 'a lamp beside the harbour' });
});

after(async () => {
  await browser?.close();
  await server?.stop();
  site?.close();
});

async function visit(path, options = {}) {
  const opened = await openPage(browser, server.url, options);
  await client.lendTo(opened.context);
  await opened.page.goto(path);
  return opened;
}

test('from reading to a verdict by keys alone: words selected, a claim made, sourced, judged and decided', async () => {
  const article = await importArticle(client, 'By keys alone', harbourText(12));
  const { page, context, errors } = await visit(`/w/desk/articles/${article.id}`);
  const panel = page.getByRole('complementary');
  await page.locator('.hl').first().waitFor();
  await look(page, 'article');

  // The third and fourth words of the text.
  await page.keyboard.press('w');
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('Shift+ArrowRight');
  await page.keyboard.press('Shift+ArrowRight');
  assert.equal(await page.evaluate(() => globalThis.getSelection().toString()), 'left the harbour');
  await page.keyboard.press('a');
  await panel.locator('.statement', { hasText: /^left the harbour$/ }).waitFor();
  await panel.getByRole('heading', { name: 'My assessment' }).waitFor();

  await page.keyboard.press('s');
  await page.getByLabel('Address').waitFor();
  await page.keyboard.type(`${siteUrl}/landings`);
  await page.keyboard.press('Enter');
  const text = page.getByRole('region', { name: /The text of Landings of the week/ });
  await text.getByText('42 crates of herring').waitFor();
  await look(page, 'passage');
  await text.focus();
  await page.keyboard.press('w');
  for (let i = 0; i < 4; i++) await page.keyboard.press('Shift+ArrowRight');
  await page.waitForFunction(
    (words) => [...document.querySelectorAll('textarea')].some((field) => field.value === words),
    'The harbour office counted 42',
  );
  await page.getByRole('button', { name: 'Add this evidence' }).focus();
  await page.keyboard.press('Enter');
  await panel.getByText('Exact; fetched by the server').waitFor();

  await page.evaluate(() => globalThis.document.activeElement?.blur());
  await page.keyboard.press('1');
  assert.equal(await page.getByRole('radio', { name: 'Supported' }).getAttribute('aria-checked'), 'true');
  await page.getByRole('button', { name: '4', exact: true }).focus();
  await page.keyboard.press('Enter');
  await page.getByLabel('Why').focus();
  await page.keyboard.type('The book of landings says so.');
  await panel.getByText(/draft kept/).waitFor();
  await look(page, 'assessment');
  await page.keyboard.press('Control+Enter');
  await page.locator('.hl.v-S').first().waitFor();

  const { claims } = await readingOf(client, article);
  const claim = claims.find(({ gist }) => gist === 'left the harbour');
  assert.deepEqual([claim.state, claim.decision.verdict], ['DECIDED', 'SUPPORTED']);
  await page.goto(`/w/desk/articles/${article.id}?claim=${claim.id}`);
  await panel.getByText('by one reviewer').waitFor();
  await look(page, 'decided');
  assert.deepEqual(errors, []);
  await context.close();
});

test('a search in vain is recorded, a decided claim is reopened with a reason, a draft outlives the page', async () => {
  const article = await importArticle(client, 'In vain', harbourText(6));
  const { claims } = await readingOf(client, article);
  const [candidate] = claims;
  await client.ask(
    'POST',
    `/workspaces/desk/claims/${candidate.id}/accept`,
    {},
    { 'If-Match': `"${candidate.version}"` },
  );
  const { page, context, errors } = await visit(`/w/desk/articles/${article.id}?claim=${candidate.id}`);
  const panel = page.getByRole('complementary');

  await panel.getByRole('button', { name: 'I looked, found nothing' }).click();
  await page.getByLabel('What I looked for').fill('a list of boats for that Monday');
  await page.getByLabel('Where', { exact: true }).fill('the harbour office, the town archive');
  await page.getByRole('button', { name: 'Record the search' }).click();
  await panel.getByText('a list of boats for that Monday').waitFor();

  await page.evaluate(() => globalThis.document.activeElement?.blur());
  await page.keyboard.press('5');
  await page.getByLabel('Why').fill('Nobody keeps such a list.');
  await panel.getByText(/draft kept/).waitFor();
  await page.reload();
  await page.getByLabel('Why').waitFor();
  assert.equal(await page.getByLabel('Why').inputValue(), 'Nobody keeps such a list.');
  await page.getByRole('button', { name: '3', exact: true }).click();
  await page.keyboard.press('Control+Enter');
  await page.locator('.claims .v-N').first().waitFor();
  await page.goto(`/w/desk/articles/${article.id}?claim=${candidate.id}`);
  await panel.getByText('by one reviewer').waitFor();

  await panel.getByRole('button', { name: 'Reopen' }).click();
  await page.getByLabel('Why it is reopened').fill('A list was found after all.');
  await panel.getByRole('button', { name: 'Reopen' }).click();
  await panel.getByText('Earlier decisions 1').waitFor();
  assert.deepEqual(errors, []);
  await context.close();
});

test('an article of one megabyte with three thousand candidates opens, scrolls and highlights without a stall', async () => {
  const { page, context, errors } = await visit('/w/desk');
  await page.route('**/reading', (route) => route.fulfill({ json: longReading() }));
  await page.route('**/suggestions', (route) => route.fulfill({ json: { suggester: null, latest: null } }));
  await page.addInitScript(() => {
    globalThis.longest = 0;
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) globalThis.longest = Math.max(globalThis.longest, entry.duration);
    }).observe({ entryTypes: ['longtask'] });
  });
  const began = Date.now();
  await page.goto('/w/desk/articles/01hzzzzzzzzzzzzzzzzzzzzzzz');
  await page.locator('.hl').first().waitFor();
  const opened = Date.now() - began;
  await page.waitForFunction(() => document.querySelectorAll('.hl').length >= 3000);
  const whileOpening = await page.evaluate(() => globalThis.longest);
  const scrolled = await page.evaluate(async () => {
    globalThis.longest = 0;
    const reading = document.querySelector('.reading');
    for (let i = 0; i <= 100; i++) {
      reading.scrollTop = (reading.scrollHeight * i) / 100;
      await new Promise(requestAnimationFrame);
    }
    return globalThis.longest;
  });
  console.log(`opened in ${opened} ms, longest task ${whileOpening} ms; while scrolling over all of it ${scrolled} ms`);
  assert.ok(opened < 5000, `opened in ${opened} ms`);
  assert.ok(whileOpening < 1000, `a task of ${whileOpening} ms while opening`);
  assert.ok(scrolled < 1000, `a task of ${scrolled} ms while scrolling`);
  assert.deepEqual(errors, []);
  await context.close();

  function longReading() {
    const sentence = (i) =>
      `In ${1900 + (i % 120)} the keeper of quay ${i} counted ${i * 7} boats and ${i % 19} cranes, more than in any of the years before, and wrote it into the long book.`;
    const paragraphs = Array.from({ length: 2400 }, (_, p) => [0, 1, 2].map((k) => sentence(p * 3 + k)));
    const segments = [];
    const claims = [];
    let at = 0;
    paragraphs.forEach((sentences, paragraph) => {
      for (const words of sentences) {
        segments.push({ start: at, end: at + words.length, kind: 'SENTENCE', paragraph });
        if (claims.length < 3000) claims.push(claimAt(claims.length, at + 8, at + words.length - 1));
        at += words.length + 1;
      }
      at += 1;
    });
    return {
      article: ARTICLE,
      revision: { number: 1, text: paragraphs.map((s) => s.join(' ')).join('\n\n'), segments },
      claims,
      scale: { number: 1, verdicts: [] },
    };
  }
});

const ARTICLE = {
  id: '01hzzzzzzzzzzzzzzzzzzzzzzz',
  title: 'The long book',
  byline: null,
  publisher: null,
  url: null,
  publishedAt: null,
  language: 'en',
  rights: { fullTextShown: true, fullTextExported: false, licence: null },
  reviewersNeeded: null,
  event: null,
  published: null,
  version: 1,
  allowed: ['READ'],
};

function claimAt(i, start, end) {
  return {
    id: `claim${i}`,
    articleId: ARTICLE.id,
    state: 'CANDIDATE',
    gist: `boats of quay ${i}`,
    statement: { number: 1, text: `The keeper of quay ${i} counted boats.`, replacements: [] },
    type: 'QUANTITY',
    otherTypes: [],
    checking: 'CONTENT',
    checkable: true,
    claimant: null,
    claimDate: null,
    values: [],
    checkWorthiness: { score: 0.6, reasons: ['a number'] },
    suggestedDiscard: null,
    main: true,
    segment: i,
    occurrences: [{ id: `place${i}`, revision: 1, start, end, exact: '', prefix: '', suffix: '', state: 'ANCHORED' }],
    discard: null,
    mergedInto: null,
    splitFrom: null,
    proposedBy: 'splitter',
    reviewersNeeded: null,
    decision: null,
    mine: { submitted: false, draft: false },
    lacks: [],
    version: 1,
    allowed: ['READ'],
  };
}
