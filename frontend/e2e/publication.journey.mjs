import assert from 'node:assert/strict';
import { test } from 'node:test';
import { look } from './browser.mjs';
import { openWorld } from './world.mjs';

const world = openWorld();

const today = new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'long', year: 'numeric' });

test('an article is published, a visitor reads it without an account, and later sees a dated correction and a withdrawal', async () => {
  const room = await world.room('press', { licence: 'CC BY 4.0' });
  const article = await room.article({ url: 'https://quayside.example/ferry' });
  const carried = await room.accepted(article, '212,000');
  const hull = await room.accepted(article, '46.3 metres');
  const report = await room.source(
    'Annual report of the line',
    'She carried 212,000 passengers. She is 46.3 metres long.',
    {
      url: 'https://line.example/report',
    },
  );
  const [supports, measured] = [
    await room.cite(carried, report, 'SUPPORTS', '212,000 passengers'),
    await room.cite(hull, report, 'SUPPORTS', '46.3 metres long'),
  ];
  await room.assess(carried, 'SUPPORTED', [supports], 'The line reports the figure.');
  await room.assess(hull, 'SUPPORTED', [measured], 'The register says so.');

  const editor = await world.visit(`/w/press/articles/${article.id}`, { as: world.admin });
  await editor.page.getByRole('link', { name: 'Publish' }).click();
  await editor.page.getByRole('heading', { name: '2 claims go out' }).waitFor();
  await editor.page.getByLabel('A word to readers, above the claims').fill('Two claims of this report were checked.');
  await look(editor.page, 'publish');
  await editor.page.getByRole('button', { name: 'Publish version 1' }).click();
  await editor.page.waitForURL(/\/p\/press\//);
  const address = new URL(editor.page.url()).pathname;

  const visitor = await world.visit(address);
  const { page } = visitor;
  await page.getByText('Two claims of this report were checked.').waitFor();
  await page.getByText('The line reports the figure.').waitFor();
  await page.getByRole('link', { name: 'Annual report of the line' }).first().waitFor();
  assert.equal(await page.getByText('Correction,').count(), 0);
  await look(page, 'public');
  await page.getByRole('link', { name: 'Desk press' }).click();
  await page.getByRole('link', { name: 'Ferry to the islands stops for the winter' }).waitFor();
  await look(page, 'public-list');

  await room.reopen(carried, 'The line sent its tickets.');
  const refutes = await room.cite(carried, report, 'REFUTES', 'She carried 212,000 passengers.');
  await room.assess(carried, 'REFUTED', [refutes], 'The tickets show 187,000.');
  await room.reopen(hull, 'The register was read wrongly.');

  await editor.page.goto(`/w/press/articles/${article.id}/publish`);
  await editor.page.getByText('no longer decided').waitFor();
  await editor.page.getByLabel('What changed, for readers').fill('The line sent us its tickets.');
  await editor.page.getByRole('checkbox', { name: /46.3 metres/ }).check();
  await editor.page.getByLabel('Why it is withdrawn, for readers').fill('We read the register wrongly.');
  await look(editor.page, 'publish-again');
  await editor.page.getByRole('button', { name: 'Publish version 2' }).click();
  await editor.page.waitForURL(/\/p\/press\//);
  await editor.page.goto(`/w/press/articles/${article.id}/publish`);
  await editor.page.getByText(/1 corrected, 1 withdrawn/).waitFor();

  // The old link leads to what stands now; browsers keep a public page for a minute, so this is another visitor.
  const day = today.format(new Date());
  const later = await world.visit(address);
  await later.page.getByText(`Correction, ${day}.`).waitFor();
  await later.page.getByText('The line sent us its tickets.').waitFor();
  await later.page.getByText(`Withdrawn, ${day}.`).waitFor();
  assert.match(
    await later.page.locator('.correction', { hasText: 'Correction' }).innerText(),
    /Was\s+S\s*Supported\s+now\s+R\s*Refuted/,
  );
  await look(later.page, 'public-corrected');
  assert.deepEqual([...editor.errors, ...visitor.errors, ...later.errors], []);
  await editor.context.close();
  await visitor.context.close();
  await later.context.close();
});
