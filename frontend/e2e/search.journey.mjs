import assert from 'node:assert/strict';
import { test } from 'node:test';
import { look } from './browser.mjs';
import { openWorld } from './world.mjs';

const world = openWorld();

test('claims are found by words and filters, all of which stand in the address', async () => {
  const room = await world.room('found');
  const article = await room.article();
  await room.accepted(article, '46.3 metres');
  const { page, context, errors } = await world.visit('/w/found', { as: world.admin });
  await page.getByRole('heading', { name: 'Desk found' }).waitFor();
  await page.keyboard.press('/');
  await page.getByRole('searchbox', { name: 'Words to find' }).waitFor();
  await page.keyboard.type('metres');
  await page.keyboard.press('Enter');
  await page.locator('.found mark').first().waitFor();
  await page.getByLabel('State').selectOption('OPEN');
  await page.waitForURL(/state=OPEN/);
  await page.waitForFunction(() => globalThis.document.querySelectorAll('.found > li').length === 1);
  await look(page, 'search');

  await page.reload();
  await page.locator('.found > li').waitFor();
  assert.equal(await page.getByRole('searchbox', { name: 'Words to find' }).inputValue(), 'metres');
  assert.equal(await page.getByLabel('State').inputValue(), 'OPEN');
  await page.locator('.found a').first().click();
  await page.getByRole('complementary').locator('.statement', { hasText: '46.3 metres' }).waitFor();
  await page.goBack();
  await page.waitForURL(/q=metres&state=OPEN/);
  await page.locator('.found > li').waitFor();

  await page.getByLabel('State').selectOption('DISPUTED');
  await page.getByText('No claim here has “metres” with these filters.').waitFor();
  await look(page, 'search-nothing');
  await page.getByRole('button', { name: 'Clear all' }).click();
  await page.locator('.found > li').nth(1).waitFor();
  assert.equal(new URL(page.url()).search, '');

  await page.getByRole('link', { name: 'Export' }).click();
  await page.getByRole('heading', { name: 'Export' }).first().waitFor();
  await look(page, 'export');
  assert.deepEqual(errors, []);
  await context.close();
});
