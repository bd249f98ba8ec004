import { type IncomingMessage, type Server, type ServerResponse, createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { get, getAll, linksOf, listener, patch, post } from './http';

let server: Server;
let asked: IncomingMessage[] = [];
let answer: (response: ServerResponse) => void;

beforeEach(async () => {
  asked = [];
  answer = (response) => response.end('{}');
  server = createServer((request, response) => {
    asked.push(request);
    answer(response);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  (window as unknown as { happyDOM: { setURL: (url: string) => void } }).happyDOM.setURL(
    `http://127.0.0.1:${port}/w/desk`,
  );
  listener.csrfToken = null;
});

afterEach(() => server.close());

const header = (name: string) => asked[0]?.headers[name];

test('a change names the version that it changes, the token and its kind', async () => {
  listener.csrfToken = 'secret';
  await patch('/workspaces/desk', { name: 'Desk' }, { version: 7 });
  expect(header('if-match')).toBe('"7"');
  expect(header('x-csrf-token')).toBe('secret');
  expect(header('content-type')).toBe('application/merge-patch+json');
  expect(asked[0]?.url).toBe('/api/v1/workspaces/desk');
});

test('reading sends no token', async () => {
  listener.csrfToken = 'secret';
  await get('/session');
  expect(header('x-csrf-token')).toBeUndefined();
});

test('an answer carries its version and the addresses of its neighbours', async () => {
  answer = (response) => {
    response.writeHead(200, { ETag: '"3"', Link: '</api/v1/x?cursor=b>; rel="next", </api/v1/x>; rel="prev"' });
    response.end('{"items":[]}');
  };
  expect(await get('/x')).toMatchObject({ at: 'ready', etag: '"3"', next: '/api/v1/x?cursor=b', prev: '/api/v1/x' });
});

test('a refusal keeps its field errors and the current state', async () => {
  answer = (response) => {
    response.writeHead(412, { 'Content-Type': 'application/problem+json', ETag: '"8"' });
    response.end(
      '{"title":"Changed","status":412,"detail":"Look.","errors":[{"pointer":"/name","detail":"No."}],"current":{"a":1}}',
    );
  };
  expect(await post('/x')).toEqual({
    at: 'refused',
    problem: {
      type: 'about:blank',
      title: 'Changed',
      status: 412,
      detail: 'Look.',
      errors: [{ pointer: '/name', detail: 'No.' }],
      current: { a: 1 },
      currentEtag: '"8"',
    },
  });
});

test('a refusal by something that knows no problem documents still is one', async () => {
  answer = (response) => {
    response.writeHead(502, { 'Content-Type': 'text/html' });
    response.end('<h1>Bad gateway</h1>');
  };
  expect(await get('/x')).toMatchObject({ at: 'refused', problem: { status: 502, title: 'The server answered 502' } });
});

test('a server that does not answer is a problem, not an exception', async () => {
  await new Promise((resolve) => server.close(resolve));
  expect(await get('/x')).toMatchObject({ at: 'refused', problem: { status: 0 } });
});

test('an answer of nothing is ready', async () => {
  answer = (response) => response.writeHead(204).end();
  expect(await get('/x')).toMatchObject({ at: 'ready', value: null });
});

test('the session hears that it has ended', async () => {
  let ended = 0;
  listener.onSignedOut = () => ended++;
  answer = (response) => response.writeHead(401, { 'Content-Type': 'application/problem+json' }).end('{}');
  await get('/x');
  expect(ended).toBe(1);
});

/** A list in pages of one, each with the link to the next. */
function pages(...names: string[]): void {
  answer = (response) => {
    const at = Number(new URL(asked.at(-1)?.url ?? '', 'http://127.0.0.1').searchParams.get('cursor') ?? 0);
    const next = at + 1 < names.length ? { Link: `</api/v1/x?limit=200&kind=a&cursor=${at + 1}>; rel="next"` } : {};
    response.writeHead(200, next).end(JSON.stringify({ items: names.slice(at, at + 1) }));
  };
}

test('a list is had whole by following its links, the filters with it', async () => {
  pages('one', 'two', 'three');
  expect(await getAll('/x', { query: { kind: 'a' } })).toMatchObject({
    at: 'ready',
    value: { items: ['one', 'two', 'three'] },
    next: null,
  });
  expect(asked.map(({ url }) => url)).toEqual([
    '/api/v1/x?kind=a&limit=200',
    '/api/v1/x?limit=200&kind=a&cursor=1',
    '/api/v1/x?limit=200&kind=a&cursor=2',
  ]);
});

test('an empty list is whole at once', async () => {
  pages();
  expect(await getAll('/x')).toMatchObject({ at: 'ready', value: { items: [] } });
  expect(asked).toHaveLength(1);
});

test('a list that is refused on the way is refused, not cut short', async () => {
  pages('one', 'two');
  const first = answer;
  answer = (response) => (asked.length === 1 ? first(response) : response.writeHead(503).end());
  expect(await getAll('/x')).toMatchObject({ at: 'refused', problem: { status: 503 } });
});

test('links are read by their relations', () => {
  expect(linksOf('<http://127.0.0.1/a?b=1>; rel=next')).toEqual({ next: '/a?b=1' });
  expect(linksOf(null)).toEqual({});
});
