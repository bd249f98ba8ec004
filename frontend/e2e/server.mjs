import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { rmSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';

/** The packaged server. */
export const JAR =
  process.env.TOUCHSTONE_JAR ?? fileURLToPath(new URL('../../target/quarkus-app/quarkus-run.jar', import.meta.url));

/** How long a start may take, in milliseconds: slow machines with other work take half a minute. */
const PATIENCE = 120_000;

const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'];

/**
 * Starts the packaged server on a free port with an empty data folder of its own.
 *
 * @param {string[]} settings further settings, such as `touchstone.fetch.allowed-hosts=127.0.0.1`
 */
export async function startServer(settings = []) {
  const data = await mkdtemp(join(tmpdir(), 'touchstone-e2e-'));
  const port = await freePort();
  const all = [`quarkus.http.port=${port}`, 'quarkus.http.host=127.0.0.1', `touchstone.data=${data}`, ...settings];
  const child = spawn('java', ['-Xmx512m', ...all.map((setting) => `-D${setting}`), '-jar', JAR], {
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const leaveNone = () => {
    child.kill('SIGKILL');
    rmSync(data, { recursive: true, force: true });
  };
  const endedFromOutside = () => process.exit(1);
  process.once('exit', leaveNone);
  for (const signal of SIGNALS) process.once(signal, endedFromOutside);
  const said = [];
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (words) => said.push(words));
  const log = () => Buffer.concat(said).toString();
  const url = `http://127.0.0.1:${port}`;
  const stop = async () => {
    if (child.exitCode === null && child.signalCode === null) {
      child.kill('SIGTERM');
      await once(child, 'exit');
    }
    process.off('exit', leaveNone);
    for (const signal of SIGNALS) process.off(signal, endedFromOutside);
    await rm(data, { recursive: true, force: true });
  };
  try {
    await ready(url, child);
  } catch (failure) {
    await stop();
    throw new Error(`${failure.message}\n${log()}`);
  }
  return { url, log, stop };
}

async function ready(url, child) {
  const until = Date.now() + PATIENCE;
  while (Date.now() < until) {
    if (child.exitCode !== null) throw new Error(`the server ended with ${child.exitCode}`);
    const answer = await fetch(`${url}/q/health/ready`).catch(() => null);
    if (answer?.ok) return;
    await pause(100);
  }
  throw new Error('the server did not get ready');
}

async function freePort() {
  const server = createServer();
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address();
  server.close();
  await once(server, 'close');
  return port;
}
