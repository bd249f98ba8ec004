import assert from 'node:assert/strict';
import { mkdir, readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import bundled from '@sparticuz/chromium';
import { chromium } from 'playwright-core';

const AXE = await readFile(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** Where pictures of the screens go, when somebody wants to look at them. */
const PICTURES = process.env.TOUCHSTONE_PICTURES;

/** Starts the browser that came with the packages, or the one that TOUCHSTONE_CHROMIUM names. */
export async function startBrowser() {
  const own = process.env.TOUCHSTONE_CHROMIUM;
  return chromium.launch({
    executablePath: own ?? (await bundled.executablePath()),
    args: own ? ['--no-sandbox', '--disable-gpu'] : bundled.args,
    headless: true,
  });
}

/**
 * A page whose errors fail the journey: whatever the console calls an error, and every exception.
 * A refused request is in the console too; a journey that wants one names its status.
 *
 * @param {number[]} expected statuses of refusals that belong to the journey
 */
export async function openPage(browser, url, { width = 1280, height = 900, expected = [] } = {}) {
  const context = await browser.newContext({ baseURL: url, viewport: { width, height }, locale: 'en-GB' });
  const page = await context.newPage();
  const errors = [];
  page.on('pageerror', (error) => errors.push(String(error)));
  page.on('console', (message) => {
    const expectedRefusal = expected.some((status) => message.text().includes(`status of ${status}`));
    if (message.type() === 'error' && !expectedRefusal) errors.push(message.text());
  });
  page.setDefaultTimeout(15_000);
  return { page, context, errors };
}

/** Looks at a screen in light and dark, wide and narrow, with axe: nothing may be found. */
export async function look(page, name) {
  const size = page.viewportSize();
  await page.getByRole('heading', { level: 1 }).first().waitFor();
  for (const colorScheme of ['light', 'dark']) {
    // Without motion: a colour that is still on its way has no contrast to speak of.
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    for (const width of [1280, 390]) {
      await page.setViewportSize({ width, height: width === 390 ? 844 : 900 });
      // What lies half under the bar would count as too small to hit.
      await page.evaluate(() => globalThis.scrollTo(0, 0));
      await picture(page, `${name}-${width}-${colorScheme}`);
      await nothingSticksOut(page, `${name} at ${width}`);
      await axeFindsNothing(page, `${name} at ${width}, ${colorScheme}`);
    }
  }
  await page.emulateMedia({ colorScheme: null, reducedMotion: null });
  await page.setViewportSize(size);
}

async function picture(page, name) {
  if (!PICTURES) return;
  await mkdir(PICTURES, { recursive: true });
  await page.screenshot({ path: `${PICTURES}/${name}.png`, fullPage: true });
}

async function nothingSticksOut(page, where) {
  const over = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
  assert.ok(over <= 0, `${where}: the page scrolls sideways by ${over} px`);
}

async function axeFindsNothing(page, where) {
  // By the debugger's door, which the content security policy does not close.
  await page.evaluate(AXE);
  const found = await page.evaluate(
    async (rules) => (await globalThis.axe.run(globalThis.document, { runOnly: rules })).violations,
    RULES,
  );
  const words = found.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(' ')).join(', ')}`);
  assert.deepEqual(words, [], where);
}
