import assert from 'node:assert/strict';
import { test } from 'node:test';
import { look } from './browser.mjs';
import { openWorld } from './world.mjs';

const world = openWorld();

const panelOf = (page) => page.getByRole('complementary');

/** Adds a text as a source and quotes it, through the panel's own form. */
async function cite(page, { title, text, quote, stance, note = '' }) {
  const panel = panelOf(page);
  await panel.getByRole('button', { name: 'Add a source' }).click();
  await panel.getByRole('button', { name: 'Text I have' }).click();
  await panel.getByLabel('Text', { exact: true }).fill(text);
  await panel.getByLabel('Title').fill(title);
  await panel.getByRole('button', { name: 'Keep this text' }).click();
  await panel.getByRole('region', { name: `The text of ${title}` }).waitFor();
  await panel.getByRole('group').getByRole('button', { name: stance, exact: true }).click();
  await panel.getByLabel('Passage').fill(quote);
  if (note) {
    await panel.getByText('Translation, question, note').click();
    await panel.getByLabel('Note').fill(note);
  }
  await panel.getByRole('button', { name: 'Add this evidence' }).click();
  await panel.getByLabel('Passage').waitFor({ state: 'detached' });
}

/** Gives a verdict in the panel and hands it in. */
async function judge(page, { verdict, confidence, why }) {
  const panel = panelOf(page);
  await panel.getByRole('radio', { name: verdict }).click();
  await panel.getByRole('button', { name: new RegExp(`^${confidence}( |$)`) }).click();
  await panel.getByLabel('Why', { exact: true }).fill(why);
  await panel.getByRole('button', { name: 'Submit and go on' }).click();
  await page.getByRole('region', { name: 'Last step' }).getByText(`”: ${verdict}`).waitFor();
}

test('reviewers judge blind, disagree, an adjudicator decides, and an editor reopens with a reason', async () => {
  const room = await world.room('blind', { reviewersNeeded: 2, blind: true });
  const [jonas, amara, sana] = [
    await room.member('REVIEWER', 'Jonas Berg'),
    await room.member('REVIEWER', 'Amara Lind'),
    await room.member('ADJUDICATOR', 'Sana Iqbal'),
  ];
  const article = await room.article();
  const claim = await room.accepted(article, '212,000');
  const place = `/w/blind/articles/${article.id}?claim=${claim.id}`;

  const first = await world.visit(place, { as: jonas.client });
  await panelOf(first.page).getByText('No source supports this claim yet.').waitFor();
  await cite(first.page, {
    title: 'Annual report of the line',
    text: 'The Halcyon carried 212,000 passengers between April and October.',
    quote: '212,000 passengers',
    stance: 'Supports',
    note: 'The line counts its own passengers.',
  });
  await judge(first.page, { verdict: 'Supported', confidence: 5, why: 'The line itself reports the figure.' });
  assert.deepEqual(first.errors, []);

  // Whatever would tell the second reviewer of the first is sealed: on the claim, in the search, in the log.
  const second = await world.visit(place, { as: amara.client });
  const panel = panelOf(second.page);
  await panel.getByText('Whether anyone has assessed this claim').waitFor();
  await panel.getByRole('heading', { name: 'Stance sealed 1' }).waitFor();
  await panel.getByRole('blockquote').getByText('212,000 passengers', { exact: true }).waitFor();
  const told = await panel.innerText();
  for (const secret of ['Jonas', 'The line itself reports', 'counts its own passengers', 'In review', 'Supports 1']) {
    assert.ok(!told.includes(secret), `the panel gives away “${secret}”`);
  }
  await look(second.page, 'blind');
  await second.page.goto('/w/blind/activity');
  await second.page.getByRole('heading', { name: 'Activity' }).waitFor();
  await second.page.locator('.log li').first().waitFor();
  assert.ok(!(await second.page.getByRole('main').innerText()).includes('Jonas Berg'));
  for (const filter of ['state=IN_REVIEW', 'verdict=SUPPORTED', 'q=counts+its+own']) {
    await second.page.goto(`/w/blind/search?${filter}`);
    await second.page.getByText(/^No claim/).waitFor();
  }

  await second.page.goto(place);
  await cite(second.page, {
    title: 'Letter of the harbour office',
    text: 'Tickets show 187,000 passengers from April to October.',
    quote: '187,000 passengers',
    stance: 'Refutes',
  });
  await judge(second.page, { verdict: 'Refuted', confidence: 4, why: 'The tickets show fewer.' });
  await second.page.goto(place);
  await panel.getByText('Reviewers came to different verdicts.').waitFor();
  await panel.getByText('The line itself reports the figure.').waitFor();
  await panel.getByText('added by Jonas Berg').waitFor();
  assert.deepEqual(second.errors, []);

  const third = await world.visit(place, { as: sana.client });
  await panelOf(third.page).getByRole('button', { name: 'Adjudicate' }).click();
  assert.equal(
    await panelOf(third.page)
      .getByRole('heading', { name: /My assessment/ })
      .count(),
    0,
  );
  await panelOf(third.page).getByRole('radio', { name: 'Refuted' }).click();
  await panelOf(third.page).getByLabel('Why').fill('Tickets are counted, the report is an estimate.');
  await look(third.page, 'adjudicate');
  await panelOf(third.page).getByRole('button', { name: 'Decide' }).click();
  await panelOf(third.page).getByText('adjudicated by Sana Iqbal').waitFor();
  assert.deepEqual(third.errors, []);

  const fourth = await world.visit(place, { as: world.admin });
  await panelOf(fourth.page).getByRole('button', { name: 'Reopen' }).click();
  await panelOf(fourth.page).getByLabel('Why it is reopened').fill('The line sent its tickets.');
  await panelOf(fourth.page).getByRole('button', { name: 'Reopen' }).click();
  await panelOf(fourth.page).getByText('Earlier decisions 1').waitFor();
  assert.deepEqual(fourth.errors, []);

  await second.page.reload();
  await panel.getByText('It counts again once you confirm it.').waitFor();
  await panel.getByRole('button', { name: 'Confirm for the new wording' }).click();
  await panel.getByText('It counts again once you confirm it.').waitFor({ state: 'detached' });
  for (const { context } of [first, second, third, fourth]) await context.close();
});

test('two people save the details of one claim at once: the second compares, and keeps of each what is right', async () => {
  const room = await world.room('both');
  const other = await room.member('REVIEWER', 'Lena Voss');
  const article = await room.article();
  const claim = await room.accepted(article, '212,000');
  const place = `/w/both/articles/${article.id}?claim=${claim.id}`;
  const mine = await world.visit(place, { as: world.admin, expected: [412] });
  const theirs = await world.visit(place, { as: other.client });
  for (const { page } of [mine, theirs]) await page.getByRole('button', { name: 'Values and details' }).click();
  await mine.page.getByLabel('Claimant').fill('Marta Quill');
  await mine.page.reload();
  await mine.page.getByRole('button', { name: 'Values and details' }).click();
  assert.equal(await mine.page.getByLabel('Claimant').inputValue(), 'Marta Quill', 'kept over a reload');

  await theirs.page.getByLabel('Claimant').fill('The Halcyon line');
  await theirs.page.getByLabel('Gist').fill('212,000 passengers by the line’s count');
  await theirs.page.getByRole('button', { name: 'Save', exact: true }).click();
  await theirs.page.getByRole('complementary').getByText('The Halcyon line').waitFor();
  const until = Date.now() + 10_000;
  while ((await room.claim(claim)).claimant !== 'The Halcyon line') assert.ok(Date.now() < until, 'not saved');

  await mine.page.getByLabel('Gist').fill('212,000 passengers since April');
  await mine.page.getByRole('button', { name: 'Save', exact: true }).click();
  await mine.page.getByRole('heading', { name: /Somebody changed/ }).waitFor();
  await look(mine.page, 'claim-conflict');
  await mine.page.getByRole('radio', { name: /Keep theirs.*The Halcyon line/ }).check();
  await mine.page.getByRole('radio', { name: /Keep mine.*since April/ }).check();
  await mine.page.getByRole('button', { name: 'Save what is chosen' }).click();
  await mine.page.getByRole('heading', { name: /Somebody changed/ }).waitFor({ state: 'detached' });
  const limit = Date.now() + 10_000;
  for (;;) {
    const { claimant, gist } = await room.claim(claim);
    if (claimant === 'The Halcyon line' && gist === '212,000 passengers since April') break;
    assert.ok(Date.now() < limit, `kept ${claimant}, ${gist}`);
  }
  assert.deepEqual([...mine.errors, ...theirs.errors], []);
  await mine.context.close();
  await theirs.context.close();
});
