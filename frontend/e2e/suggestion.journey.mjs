import assert from 'node:assert/strict';
import { once } from 'node:events';
import { createServer } from 'node:http';
import { after, before, test } from 'node:test';
import { look, openPage, startBrowser } from './browser.mjs';
import { Client } from './client.mjs';
import { Room } from './room.mjs';
import { startServer } from './server.mjs';

const NAME = 'Harbour model';

let outside;
let server;
let browser;
let client;
/** What the model outside answers; null: it never does. */
let says;
let waiting = [];

before(async () => {
  outside = createServer(async (request, response) => {
    const asked = [];
    for await (const chunk of request) asked.push(chunk);
    const { text } = JSON.parse(Buffer.concat(asked).toString());
    const answer = () => response.writeHead(says.status).end(JSON.stringify(says.body(text)));
    if (says === null) waiting.push(answer);
    else answer();
  });
  outside.listen(0, '127.0.0.1');
  await once(outside, 'listening');
  server = await startServer([
    `touchstone.suggester.url=http://127.0.0.1:${outside.address().port}/`,
    `touchstone.suggester.name=${NAME}`,
    'touchstone.suggester.at-import=false',
  ]);
  browser = await startBrowser();
  client = new Client(server.url);
  await client.setUp({ name: 'Ines Okafor', password: 'a lamp beside the harbour' });
});

after(async () => {
  await browser?.close();
  await server?.stop();
  outside?.closeAllConnections();
  outside?.close();
});

/** It proposes the first words of every paragraph, and some that nobody wrote. */
const proposal = (text) => ({
  name: 'harbour-1',
  candidates: [
    ...text.split('\n\n').map((paragraph) => ({
      exact: paragraph.split(' ').slice(1, 5).join(' '),
      statement: `It is said: <b>${paragraph.split(' ').slice(1, 5).join(' ')}</b>`,
      type: 'EVENT_OR_PROPERTY',
      score: 0.81,
      reasons: ['seen by the model'],
    })),
    { exact: 'words that nobody wrote' },
  ],
});

async function answerNow(next) {
  says = next;
  for (const answer of waiting) answer();
  waiting = [];
}

test('a model outside is asked by the palette, and its candidates carry its name', async () => {
  says = null;
  await client.post('/workspaces', { slug: 'ask', name: 'Desk ask' });
  const article = await new Room(client, 'ask').article();
  const { page, context, errors } = await openPage(browser, server.url);
  await client.lendTo(context);
  await page.goto(`/w/ask/articles/${article.id}`);
  await page.getByText(/^English: claims found by measured rules$/).waitFor();

  await page.keyboard.press('Control+k');
  await page.keyboard.type('Ask Harbour');
  await page.keyboard.press('Enter');
  await page.getByText(`${NAME} is being asked for candidates. You need not wait.`).waitFor();
  await look(page, 'suggestion-asked');
  await answerNow({ status: 200, body: proposal });
  await page
    .locator('.suggestion')
    .getByText(/^Harbour model proposed \d candidates. 1 more was left out: 1 not in the text.$/)
    .waitFor();
  assert.equal(await page.getByText(`by ${NAME}`, { exact: true }).count(), 0, 'nothing moves by itself');
  await page.getByRole('button', { name: 'Show them' }).click();
  await page.getByText(`by ${NAME}`, { exact: true }).first().waitFor();
  await look(page, 'suggestion-article');

  await page.goto(`/w/ask/articles/${article.id}/triage`);
  await page.getByText(`proposed by the splitter and ${NAME}`).waitFor();
  await page.getByText('It is said: <b>').first().waitFor();
  await look(page, 'suggestion-triage');

  await page.goto(`/w/ask/articles/${article.id}/about`);
  await page.getByRole('heading', { name: NAME }).waitFor();
  await look(page, 'suggestion-about');
  await page.goto(`/w/ask/activity?article=${article.id}`);
  await page.getByText(/took candidates from outside for article/).waitFor();
  assert.deepEqual(errors, []);
  await context.close();
});

test('a model that fails is told of and stands in nobody’s way', async () => {
  says = null;
  await client.post('/workspaces', { slug: 'fail', name: 'Desk fail' });
  const article = await new Room(client, 'fail').article();
  const { page, context, errors } = await openPage(browser, server.url);
  await client.lendTo(context);
  await page.goto(`/w/fail/articles/${article.id}/about`);
  await page.getByRole('button', { name: `Ask ${NAME} for candidates` }).click();
  await page.getByText(`${NAME} is being asked for candidates. You need not wait.`).waitFor();
  await answerNow({ status: 500, body: () => ({}) });
  await page
    .getByText(/^Harbour model proposed nothing. It answered 500, a fault of its own. Ask again later./)
    .waitFor();
  await look(page, 'suggestion-failed');
  assert.deepEqual(errors, []);
  await context.close();
});
