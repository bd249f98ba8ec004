import assert from 'node:assert/strict';
import { test } from 'node:test';
import { look } from './browser.mjs';
import { openWorld } from './world.mjs';

const world = openWorld();

test('on a phone, in the dark: an article is read, a claim taken in hand, judged and decided', async () => {
  const room = await world.room('phone');
  const article = await room.article();
  const claim = await room.accepted(article, '46.3 metres');
  const register = await room.source('Ship register', 'Halcyon, built 1979, length 46.3 metres.');
  await room.cite(claim, register, 'SUPPORTS', 'length 46.3 metres');

  const { page, context, errors } = await world.visit('/w/phone', { as: world.admin, width: 390, height: 844 });
  await page.emulateMedia({ colorScheme: 'dark' });
  await page.getByRole('link', { name: article.title, exact: true }).click();
  if (/triage$/.test(new URL(page.url()).pathname)) await page.goto(`/w/phone/articles/${article.id}`);
  await page.getByRole('navigation', { name: 'Parts of the screen' }).waitFor();
  await page.getByRole('heading', { name: article.title }).waitFor();
  const paper = await page.evaluate(
    () => globalThis.getComputedStyle(document.querySelector('.reading')).backgroundColor,
  );
  assert.ok(Math.max(...paper.match(/\d+/g).map(Number)) < 64, `the paper is ${paper} in the dark`);

  await page.getByRole('link', { name: /^Claims/ }).click();
  await look(page, 'phone-claims');
  const [head, first] = await Promise.all(
    ['.list-head', '.claims .hit'].map((part) => page.locator(part).first().boundingBox()),
  );
  assert.ok(first.y >= head.y + head.height - 1, 'the head of the list covers its first claim');
  await page.locator('.claims .hit', { hasText: '46.3 metres' }).first().click();
  await page.getByRole('main', { name: /46.3 metres/ }).waitFor();
  await look(page, 'phone-claim');
  const panel = page.getByRole('main');
  await panel.getByRole('radio', { name: 'Supported' }).click();
  await panel.getByRole('button', { name: '4', exact: true }).click();
  await panel.getByLabel('Why', { exact: true }).fill('The register has it.');
  await panel.getByRole('button', { name: 'Submit and go on' }).click();
  await page.getByRole('region', { name: 'Last step' }).getByText('”: Supported').waitFor();
  assert.equal((await room.claim(claim)).state, 'DECIDED');
  assert.deepEqual(errors, []);
  await context.close();
});
