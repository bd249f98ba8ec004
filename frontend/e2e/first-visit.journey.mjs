import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { look, openPage, startBrowser } from './browser.mjs';
import { startServer } from './server.mjs';

let server;
let browser;

before(async () => {
  server = await startServer();
  browser = await startBrowser();
});

after(async () => {
  await browser?.close();
  await server?.stop();
});

test('the first visit makes the first account, and the next asks for its password', async () => {
  const { page, context, errors } = await openPage(browser, server.url, { expected: [401] });
  await page.goto('/');
  await page.getByRole('heading', { name: 'Welcome to Touchstone' }).waitFor();
  await look(page, 'first-visit');

  await page.getByLabel('Your name').fill('Ines Okafor');
  await page.getByLabel('Password').fill('a lamp beside the harbour');
  await page.getByLabel(/Load a sample event/).uncheck();
  await page.getByRole('button', { name: 'Create the account' }).click();
  await page.getByRole('heading', { name: 'Workspaces' }).waitFor();
  await look(page, 'workspaces');

  await page.goto('/account');
  await page.getByRole('button', { name: 'Log out' }).click();
  await page.getByRole('heading', { name: 'Log in' }).waitFor();
  await look(page, 'log-in');

  await page.getByLabel('Name').fill('Ines Okafor');
  await page.getByLabel('Password').fill('not that one');
  await page.getByRole('button', { name: 'Log in' }).click();
  await page.getByRole('alert').filter({ hasText: /\w/ }).first().waitFor();
  await page.getByLabel('Password').fill('a lamp beside the harbour');
  await page.getByRole('button', { name: 'Log in' }).click();
  await page.getByRole('heading', { name: 'Workspaces' }).waitFor();
  assert.deepEqual(errors, []);
  await context.close();
});
