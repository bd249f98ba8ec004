// Walks every journey, one file after another. It fails when a journey fails, and when none was walked.
import { setMaxListeners } from 'node:events';
import { existsSync, readdirSync } from 'node:fs';
import { run } from 'node:test';
import { spec } from 'node:test/reporters';
import { fileURLToPath } from 'node:url';
import { JAR } from './server.mjs';

/** How long one file may take before it counts as stuck, in milliseconds. */
const PATIENCE = 10 * 60_000;

const folder = new URL('.', import.meta.url);
const wanted = process.argv.slice(2);
const files = readdirSync(folder)
  .filter((name) => name.endsWith('.journey.mjs'))
  .filter((name) => wanted.length === 0 || wanted.some((words) => name.includes(words)))
  .map((name) => fileURLToPath(new URL(name, folder)));

if (!existsSync(JAR)) {
  console.error(`There is no server to visit at ${JAR}. Build it first: mvn package -DskipTests`);
  process.exit(1);
}
if (files.length === 0) {
  console.error('No journey fits.');
  process.exit(1);
}

// Whoever stops the run stops the journey that is on its way, and that takes its server and its browser along.
const stop = new AbortController();
setMaxListeners(files.length + 1, stop.signal);
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.once(signal, () => stop.abort());

const began = Date.now();
let walked = 0;
let failed = 0;
const events = run({ files, concurrency: 1, timeout: PATIENCE, signal: stop.signal });
// A file without a test of its own is told of as a test by its name; what was skipped was not walked.
events.on('test:pass', ({ name, skip }) => (walked += files.includes(name) || skip !== undefined ? 0 : 1));
events.on('test:fail', () => failed++);
events.compose(spec).pipe(process.stdout);
events.on('end', () => {
  process.exitCode = failed > 0 || walked === 0 ? 1 : 0;
  const seconds = Math.round((Date.now() - began) / 1000);
  process.on('exit', () => console.log(`${walked} journeys walked in ${seconds} s, ${failed} failed.`));
});
