import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { look, openPage, startBrowser } from './browser.mjs';
import { Client } from './client.mjs';
import { startServer } from './server.mjs';

const ADMIN = { name: 'Ines Okafor', password: 'a lamp beside the harbour' };

let server;
let browser;
let client;

before(async () => {
  server = await startServer();
  browser = await startBrowser();
  client = new Client(server.url);
  await client.setUp(ADMIN);
});

after(async () => {
  await browser?.close();
  await server?.stop();
});

/** A workspace of its own for a journey, and a page of its admin in it. */
async function room(slug, options = {}) {
  await client.post('/workspaces', { slug, name: `Desk ${slug}` });
  const opened = await openPage(browser, server.url, options);
  await client.lendTo(opened.context);
  return opened;
}

test('an empty workspace says what is missing and offers to add it', async () => {
  const { page, context, errors } = await room('empty');
  await page.goto('/w/empty');
  await page.getByText('No article here yet.').waitFor();
  await look(page, 'home-empty');
  await page.keyboard.press('i');
  await page.getByRole('heading', { name: 'Bring in an article' }).waitFor();
  assert.equal(new URL(page.url()).pathname, '/w/empty/import');
  assert.deepEqual(errors, []);
  await context.close();
});

test('two admins who save the settings at once both keep what they typed', async () => {
  const { page, context, errors } = await room('rules', { expected: [412] });
  await page.goto('/w/rules/settings');
  await page.getByLabel('Reviewers for each claim').fill('2');
  await page.getByLabel('Licence of exports').fill('CC BY 4.0');
  const { version } = await client.get('/workspaces/rules');
  await client.ask('PATCH', '/workspaces/rules', { licence: 'CC0 1.0' }, { 'If-Match': `"${version}"` });

  await page.getByRole('button', { name: 'Save the settings' }).click();
  await page.getByRole('heading', { name: /Somebody changed the settings/ }).waitFor();
  await look(page, 'compare-and-keep');
  await page.getByRole('radio', { name: /Keep theirs.*CC0/ }).check();
  await page.getByRole('button', { name: 'Save what is chosen' }).click();
  await page.getByText('All is saved.').waitFor();
  const now = await client.get('/workspaces/rules');
  assert.deepEqual([now.reviewersNeeded, now.licence], [2, 'CC0 1.0']);
  await look(page, 'settings');
  assert.deepEqual(errors, []);
  await context.close();
});

test('what was typed and not saved is there after the page was closed', async () => {
  const { page, context } = await room('kept');
  await page.goto('/w/kept/settings');
  await page.getByLabel('Note on rights').fill('Ask the archive first.');
  await page.goto('/w/kept');
  await page.goto('/w/kept/settings');
  assert.equal(await page.getByLabel('Note on rights').inputValue(), 'Ask the archive first.');
  await page.getByText('Kept from last time, not saved yet.').waitFor();
  await context.close();
});

test('somebody invited by a link joins with a new account and sees what the role allows', async () => {
  const { page, context, errors } = await room('team');
  await page.goto('/w/team/members');
  await page.getByLabel('For whom').fill('Jonas, night shift');
  await page.getByLabel('Role', { exact: true }).selectOption('REVIEWER');
  await page.getByRole('button', { name: 'Make a link' }).click();
  const link = await page.getByLabel('Invitation link').textContent();
  await look(page, 'members');
  assert.deepEqual(errors, []);
  await context.close();

  const guest = await openPage(browser, server.url, { expected: [401] });
  await guest.page.goto(new URL(link).pathname);
  await guest.page.getByRole('heading', { name: 'Join Desk team' }).waitFor();
  await look(guest.page, 'invitation');
  await guest.page.getByLabel('Your name').fill('Jonas Berg');
  await guest.page.getByLabel('Password').fill('nine herons on the pier');
  await guest.page.getByRole('button', { name: 'Join' }).click();
  await guest.page.getByRole('heading', { name: 'Desk team', exact: true }).waitFor();
  assert.equal(await guest.page.getByRole('button', { name: 'Bring in an article' }).count(), 0);
  await guest.page.goto('/w/team/settings');
  await guest.page.getByText('Only an admin can change what is set here.').waitFor();
  await look(guest.page, 'settings-reviewer');
  await guest.page.goto('/w/rules');
  await guest.page.getByRole('heading', { name: /There is no such/ }).waitFor();
  await guest.context.close();
});

test('a role is changed and a member taken out', async () => {
  const { page, context, errors } = await room('roles');
  const { code } = await client.post('/workspaces/roles/invitations', { role: 'READER' });
  const newcomer = new Client(server.url);
  await newcomer.post(`/invitations/${code}/accept`, { name: 'Amara Lind', password: 'quiet tides at noon' });
  await page.goto('/w/roles/members');
  await page.getByLabel('Role of Amara Lind').selectOption('EDITOR');
  await page.getByText('Amara Lind is editor now').waitFor({ state: 'attached' });
  const members = await client.get('/workspaces/roles/members');
  assert.equal(members.items.find(({ name }) => name === 'Amara Lind').role, 'EDITOR');
  await page.getByRole('button', { name: /Take out.*Amara Lind/ }).click();
  await page.getByText('Amara Lind is no longer a member').waitFor({ state: 'attached' });
  assert.deepEqual(errors, []);
  await context.close();
});

test('a token is shown once and works', async () => {
  const { page, context, errors } = await room('tokens');
  await page.goto('/account?part=tokens');
  await page.getByLabel('Name', { exact: true }).fill('Nightly export');
  await page.getByRole('button', { name: 'Make a token' }).click();
  const token = await page.getByLabel('Token', { exact: true }).textContent();
  await page.getByRole('button', { name: 'Remove the token “Nightly export”' }).waitFor();
  await look(page, 'account');
  const answer = await fetch(`${server.url}/api/v1/workspaces`, { headers: { Authorization: `Bearer ${token}` } });
  assert.equal(answer.status, 200);
  await page.reload();
  await page.getByText('Nightly export', { exact: true }).waitFor();
  assert.equal(await page.getByLabel('Token', { exact: true }).count(), 0);
  assert.deepEqual(errors, []);
  await context.close();
});

test('keys are shown, changed and switched off', async () => {
  const { page, context, errors } = await room('keys');
  await page.goto('/w/keys');
  await page.getByRole('heading', { name: 'Desk keys' }).waitFor();
  await page.keyboard.press('?');
  await page.getByRole('dialog').getByText('Bring in an article').waitFor();
  await look(page, 'keys');
  await page.keyboard.press('Escape');

  await page.goto('/account?part=keys');
  await page.getByRole('button', { name: /Change the key of “Bring in an article”/ }).click();
  await page.keyboard.press('n');
  await page.goto('/w/keys');
  await page.getByRole('button', { name: 'Bring in an article' }).first().waitFor();
  await page.keyboard.press('i');
  await page.keyboard.press('n');
  await page.getByRole('heading', { name: 'Bring in an article' }).waitFor();

  await page.goto('/account?part=keys');
  await page.getByLabel('Single-character keys are on').uncheck();
  await page.goto('/w/keys');
  await page.getByRole('button', { name: 'Bring in an article' }).first().waitFor();
  await page.keyboard.press('n');
  await page.keyboard.press('Control+k');
  await page.getByRole('combobox').fill('events');
  await look(page, 'palette');
  await page.keyboard.press('Enter');
  await page.getByRole('heading', { name: 'Events' }).waitFor();
  assert.deepEqual(errors, []);
  await context.close();
});

test('a chosen theme is there before the first paint of the next visit', async () => {
  const { page, context, errors } = await room('theme');
  await page.goto('/account');
  await page.getByRole('radio', { name: /^Dark/ }).check();
  await page.goto('/w/theme', { waitUntil: 'commit' });
  await page.waitForFunction(() => globalThis.document.documentElement.dataset.theme === 'dark');
  assert.deepEqual(errors, []);
  await context.close();
});

test('an address that leads nowhere says so, and a move is announced with the focus on the content', async () => {
  const { page, context } = await room('places');
  await page.goto('/w/places/nothing-of-the-kind');
  await page.getByRole('heading', { name: 'There is no such page here' }).waitFor();
  await look(page, 'not-found');
  await page.goto('/w/places');
  await page.getByRole('link', { name: 'Activity' }).click();
  await page.getByRole('heading', { name: 'Activity' }).waitFor();
  await page.waitForFunction(() => globalThis.document.activeElement?.id === 'main');
  await page.getByRole('status').filter({ hasText: 'Activity' }).first().waitFor({ state: 'attached' });
  await look(page, 'activity');
  await page.goBack();
  await page.getByRole('heading', { name: 'Desk places' }).waitFor();
  await context.close();
});

test('the verdict scale is changed: a verdict renamed, one added, their order turned, and reviewers judge by it', async () => {
  const { page, context, errors } = await room('scale', { expected: [412] });
  const before_ = await client.get('/workspaces/scale');
  await page.goto('/w/scale/settings');
  await page.getByRole('button', { name: 'Change the scale' }).click();
  const verdict = (name) => page.getByRole('group', { name: new RegExp(`^Verdict \\d+: ${name}$`) });
  await verdict('Supported').getByLabel('Name').fill('True');
  await page.getByRole('button', { name: 'Add a verdict' }).click();
  const added = verdict('New verdict');
  await added.getByLabel('Name').fill('Half true');
  const half = verdict('Half true');
  await half.getByLabel('Letter').fill('S');
  await page.getByText('Another verdict has this letter.').first().waitFor();
  await half.getByLabel('Letter').fill('H');
  await half.getByLabel('What it means').fill('One part is right, another is not.');
  await half.getByLabel('Counts as').selectOption('MIXTURE');
  await half.getByLabel('Colour and underline').selectOption('misleading');
  for (let i = 0; i < 6; i++) await page.getByRole('button', { name: 'Up Half true' }).click();
  await look(page, 'scale');
  await page.reload();
  await page.getByRole('button', { name: 'Change the scale' }).click();
  await page.getByText('Kept from last time, not saved yet.').waitFor();

  // Somebody saves another setting in between: nothing of that stands in the way of the scale.
  await client.ask('PATCH', '/workspaces/scale', { licence: 'CC0 1.0' }, { 'If-Match': `"${before_.version}"` });
  await page.getByRole('button', { name: 'Save as version 2' }).click();
  await page.getByText('Version 2. A changed scale').waitFor();
  const now = await client.get('/workspaces/scale');
  assert.deepEqual(
    now.scale.verdicts.slice(0, 3).map(({ code, name, letter }) => [code, name, letter]),
    [
      ['SUPPORTED', 'True', 'S'],
      ['HALF_TRUE', 'Half true', 'H'],
      ['REFUTED', 'Refuted', 'R'],
    ],
  );
  assert.equal(now.licence, 'CC0 1.0');

  // Two change it at once: the second compares.
  await page.getByRole('button', { name: 'Change the scale' }).click();
  await verdict('Too vague').getByLabel('Name').fill('Vague');
  const verdicts = now.scale.verdicts.filter(({ code }) => code !== 'NOT_CHECKABLE');
  await client.ask('PUT', '/workspaces/scale/scale', { verdicts }, { 'If-Match': `"${now.version}"` });
  await page.getByRole('button', { name: 'Save as version 3' }).click();
  await page.getByRole('heading', { name: /Somebody changed the verdict scale/ }).waitFor();
  await page.getByRole('radio', { name: /Keep mine.*V Vague/ }).check();
  await page.getByRole('button', { name: 'Save what is chosen' }).click();
  await page.getByText('Version 4. A changed scale').waitFor();
  assert.deepEqual(errors, []);
  await context.close();
});
