// Starts every journey, each file by its name: a folder alone would run nothing and still succeed.
import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const folder = new URL('.', import.meta.url);
const wanted = process.argv.slice(2);
const journeys = readdirSync(folder)
  .filter((name) => name.endsWith('.journey.mjs'))
  .filter((name) => wanted.length === 0 || wanted.some((words) => name.includes(words)))
  .map((name) => fileURLToPath(new URL(name, folder)));

if (journeys.length === 0) {
  console.error('No journey fits.');
  process.exit(1);
}
const jar = process.env.TOUCHSTONE_JAR ?? fileURLToPath(new URL('../../target/quarkus-app/quarkus-run.jar', folder));
if (!existsSync(jar)) {
  console.error(`There is no server to visit at ${jar}. Build it first: mvn package -DskipTests`);
  process.exit(1);
}
const { status } = spawnSync(process.execPath, ['--test', '--test-concurrency=1', ...journeys], { stdio: 'inherit' });
process.exit(status ?? 1);
