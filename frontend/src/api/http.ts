import { type Problem, problem, problemOf, unreachable } from './problem';
import { withProgress } from './progress';
import type { Answer } from './remote';
import type { Items } from './types';

const BASE = '/api/v1';

/** How many things of a list the server gives at once, at most. */
export const LONGEST_PAGE = 200;

export type Method = 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';

export interface Asking {
  /** Sent as JSON; a PATCH as JSON Merge Patch. */
  body?: unknown;
  /** A body of another kind, with its content type: a bundle to import. */
  raw?: { content: BodyInit; type: string };
  /** Files to upload; the browser names the content type. */
  form?: FormData;
  /** The version that a change names, as a number or as the ETag that came with the thing. */
  version?: number | string | undefined;
  /** Says that the thing must not be there yet. */
  first?: boolean;
  query?: Readonly<Record<string, string | number | boolean | null | undefined>>;
  /** The same key for the same attempt, so that a repeated creation creates once. */
  idempotencyKey?: string;
  signal?: AbortSignal;
}

/** What the session needs to know of the answers. */
interface Listener {
  csrfToken: string | null;
  /** Called when the server no longer knows who is asking. */
  onSignedOut: () => void;
}

export const listener: Listener = { csrfToken: null, onSignedOut: () => undefined };

/** Asks the server, and answers with a value or a refusal; it never throws for what the server or the network does. */
export function ask<T>(method: Method, path: string, asking: Asking = {}): Promise<Answer<T>> {
  return withProgress(exchange<T>(method, path, asking));
}

export const get = <T>(path: string, asking?: Asking) => ask<T>('GET', path, asking);
export const post = <T>(path: string, body: unknown = {}, asking?: Asking) => ask<T>('POST', path, { ...asking, body });
export const put = <T>(path: string, body: unknown = {}, asking?: Asking) => ask<T>('PUT', path, { ...asking, body });
export const patch = <T>(path: string, body: unknown, asking?: Asking) => ask<T>('PATCH', path, { ...asking, body });
export const remove = <T = null>(path: string, asking?: Asking) => ask<T>('DELETE', path, asking);

/** A list whole, for where one chooses from it or counts it: page after page to its end, or a refusal on the way. */
export async function getAll<T>(path: string, { query, ...asking }: Asking = {}): Promise<Answer<Items<T>>> {
  const items: T[] = [];
  let page = await get<Items<T>>(path, { ...asking, query: { ...query, limit: LONGEST_PAGE } });
  while (page.at === 'ready') {
    items.push(...page.value.items);
    if (page.next === null) return { ...page, value: { items }, prev: null };
    page = await get<Items<T>>(page.next, asking);
  }
  return page;
}

/** The path of something in a workspace: `inWorkspace(slug, 'claims', id)`. */
export function inWorkspace(slug: string, ...segments: string[]): string {
  return ['/workspaces', slug, ...segments]
    .map((segment, i) => (i === 0 ? segment : encodeURIComponent(segment)))
    .join('/');
}

/** The address of an API path for a plain link, such as a download. */
export function address(path: string, query: Asking['query'] = {}): string {
  const search = searchOf(query);
  const whole = path.startsWith(BASE) ? path : BASE + path;
  return search ? whole + (whole.includes('?') ? '&' : '?') + search : whole;
}

/** A key for Idempotency-Key; randomUUID is missing where the page did not come over TLS. */
export function newKey(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
}

async function exchange<T>(method: Method, path: string, asking: Asking): Promise<Answer<T>> {
  try {
    const response = await fetch(address(path, asking.query), {
      method,
      headers: headersOf(method, asking),
      credentials: 'same-origin',
      body: bodyOf(asking),
      ...(asking.signal ? { signal: asking.signal } : {}),
    });
    return response.ok ? await ready<T>(response) : await refused(response);
  } catch (failure) {
    if (failure instanceof SyntaxError) return { at: 'refused', problem: unreadable() };
    return { at: 'refused', problem: unreachable() };
  }
}

function bodyOf({ form, raw, body }: Asking): BodyInit | null {
  if (form) return form;
  if (raw) return raw.content;
  return body === undefined ? null : JSON.stringify(body);
}

function headersOf(method: Method, asking: Asking): Headers {
  const headers = new Headers({ Accept: 'application/json, application/problem+json' });
  if (asking.raw) headers.set('Content-Type', asking.raw.type);
  else if (asking.body !== undefined)
    headers.set('Content-Type', method === 'PATCH' ? 'application/merge-patch+json' : 'application/json');
  if (method !== 'GET' && listener.csrfToken !== null) headers.set('X-CSRF-Token', listener.csrfToken);
  if (asking.version !== undefined) headers.set('If-Match', etagOf(asking.version));
  if (asking.first) headers.set('If-None-Match', '*');
  if (asking.idempotencyKey) headers.set('Idempotency-Key', asking.idempotencyKey);
  return headers;
}

const etagOf = (version: number | string) => (typeof version === 'number' ? `"${version}"` : version);

async function ready<T>(response: Response): Promise<Answer<T>> {
  const text = await response.text();
  const links = linksOf(response.headers.get('Link'));
  return {
    at: 'ready',
    value: (text === '' ? null : JSON.parse(text)) as T,
    etag: response.headers.get('ETag'),
    next: links.next ?? null,
    prev: links.prev ?? null,
    location: response.headers.get('Location'),
  };
}

async function refused(response: Response): Promise<Answer<never>> {
  if (response.status === 401) listener.onSignedOut();
  return { at: 'refused', problem: await problemOf(response) };
}

function unreadable(): Problem {
  return problem(0, 'The answer could not be read', 'Something between here and the server changed it. Try again.');
}

/** The addresses of an RFC 8288 Link header by their relation, as paths that `get` takes. */
export function linksOf(header: string | null): Record<string, string> {
  const links: Record<string, string> = {};
  for (const found of (header ?? '').matchAll(/<([^>]*)>\s*;[^,]*?rel="?([\w-]+)"?/g)) {
    const [, target, relation] = found;
    if (target === undefined || relation === undefined) continue;
    const url = new URL(target, location.origin);
    links[relation] = url.pathname + url.search;
  }
  return links;
}

function searchOf(query: NonNullable<Asking['query']>): string {
  const search = new URLSearchParams();
  for (const [key, value] of Object.entries(query)) {
    if (value !== null && value !== undefined && value !== '') search.set(key, String(value));
  }
  return search.toString();
}
