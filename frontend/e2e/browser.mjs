import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdir, readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { brotliDecompressSync } from 'node:zlib';
import bundled from '@sparticuz/chromium';
import { chromium } from 'playwright-core';

const AXE = await readFile(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** Where pictures of the screens go, when somebody wants to look at them. */
const PICTURES = process.env.TOUCHSTONE_PICTURES;

/**
 * Root has no sandbox. The flags that the packaged browser brings are for another place: its single process ends with the first
 * context that is closed, and its web security is off, so that a journey would see nothing of what that refuses.
 */
const FLAGS = ['--no-sandbox', '--disable-gpu', '--disable-dev-shm-usage', '--font-render-hinting=none'];

/** Starts the browser that came with the packages, or the one that TOUCHSTONE_CHROMIUM names. */
export async function startBrowser() {
  const executablePath = process.env.TOUCHSTONE_CHROMIUM ?? (await bundled.executablePath());
  return chromium.launch({ executablePath, args: FLAGS, env: await surroundings(executablePath), headless: true });
}

/** A bare machine lacks libraries and fonts that the browser needs; then it gets those that came with it. */
async function surroundings(executablePath) {
  const all = { ...process.env };
  if (!existsSync('/etc/fonts/fonts.conf')) all.FONTCONFIG_PATH = join(tmpdir(), 'fonts');
  if (spawnSync(executablePath, ['--version']).status === 0) return all;
  const entry = createRequire(import.meta.url).resolve('@sparticuz/chromium');
  const packed = join(dirname(entry), '../../bin/al2023.tar.br');
  const folder = join(tmpdir(), 'touchstone-chromium');
  await mkdir(folder, { recursive: true });
  spawnSync('tar', ['-x', '-C', folder], { input: brotliDecompressSync(await readFile(packed)) });
  return { ...all, LD_LIBRARY_PATH: join(folder, 'lib') };
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

/** What depends on the colours, and is looked at again when only they changed. */
const COLOURS = ['color-contrast', 'link-in-text-block'];

/** Held to although axe counts it as experimental: whoever speaks to the screen says what they read on the button. */
const SPOKEN = { 'label-content-name-mismatch': { enabled: true } };

const VIEWS = [
  { colorScheme: 'light', width: 1280, height: 900, rules: { runOnly: RULES, rules: SPOKEN } },
  { colorScheme: 'dark', width: 1280, height: 900, rules: { runOnly: { type: 'rule', values: COLOURS } } },
  { colorScheme: 'dark', width: 390, height: 844, rules: { runOnly: RULES, rules: SPOKEN } },
  { colorScheme: 'light', width: 390, height: 844, rules: { runOnly: { type: 'rule', values: COLOURS } } },
];

/** Looks at a screen in light and dark, wide and narrow, with axe: nothing may be found. */
export async function look(page, name) {
  const size = page.viewportSize();
  await page.getByRole('heading', { level: 1 }).first().waitFor();
  // By the debugger's door, which the content security policy does not close.
  await page.evaluate(AXE);
  for (const { colorScheme, width, height, rules } of VIEWS) {
    // Without motion: a colour that is still on its way has no contrast to speak of.
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    await page.setViewportSize({ width, height });
    await page.waitForFunction(mainPartIsThere);
    // What lies half under the bar would count as too small to hit.
    await page.evaluate(() => globalThis.scrollTo(0, 0));
    await picture(page, `${name}-${width}-${colorScheme}`);
    await nothingSticksOut(page, `${name} at ${width}`);
    await axeFindsNothing(page, rules, `${name} at ${width}, ${colorScheme}`);
  }
  await page.emulateMedia({ colorScheme: null, reducedMotion: null });
  await page.setViewportSize(size);
}

/** A window that became narrow or wide shows another part as the main one, a moment later. In the page. */
function mainPartIsThere() {
  const shown = (selector) => [...document.querySelectorAll(selector)].filter((part) => part.checkVisibility());
  return shown('main, [role=main]').length === 1 && shown('h1').length > 0;
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

async function axeFindsNothing(page, rules, where) {
  const found = await page.evaluate(
    async (options) =>
      (await globalThis.axe.run(globalThis.document, { ...options, resultTypes: ['violations'] })).violations,
    rules,
  );
  const words = found.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(' ')).join(', ')}`);
  assert.deepEqual(words, [], where);
}
