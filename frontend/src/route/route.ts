/** Every place of the product, by name. What is in braces is a parameter. */
export const PATTERNS = {
  start: '/',
  account: '/account',
  invitation: '/invitations/{code}',
  publications: '/p/{slug}',
  publication: '/p/{slug}/{publicationId}',
  workspace: '/w/{slug}',
  import: '/w/{slug}/import',
  manyImports: '/w/{slug}/imports',
  manyImport: '/w/{slug}/imports/{id}',
  article: '/w/{slug}/articles/{id}',
  triage: '/w/{slug}/articles/{id}/triage',
  about: '/w/{slug}/articles/{id}/about',
  publish: '/w/{slug}/articles/{id}/publish',
  source: '/w/{slug}/sources/{id}',
  events: '/w/{slug}/events',
  event: '/w/{slug}/events/{id}',
  search: '/w/{slug}/search',
  export: '/w/{slug}/export',
  members: '/w/{slug}/members',
  settings: '/w/{slug}/settings',
  activity: '/w/{slug}/activity',
} as const;

export type PlaceName = keyof typeof PATTERNS;

type Names<P extends string> = P extends `${string}{${infer Name}}${infer Rest}` ? Name | Names<Rest> : never;

/** The parameters of a place: `Params<'article'>` is `{slug: string, id: string}`. */
export type Params<N extends PlaceName> = Record<Names<(typeof PATTERNS)[N]>, string>;

/** Where one is. `name` is null when no pattern fits the path. */
export interface Place {
  name: PlaceName | null;
  params: Readonly<Record<string, string>>;
  query: URLSearchParams;
  hash: string;
}

export type Query = Readonly<Record<string, string | number | boolean | null | undefined>>;

/** The address of a place. Query members that are null, undefined or empty are left out. */
export function href<N extends PlaceName>(name: N, params: Params<N>, query: Query = {}): string {
  const values: Readonly<Record<string, string>> = params;
  const path = PATTERNS[name].replace(/\{(\w+)\}/g, (_, key: string) => encodeURIComponent(values[key] ?? ''));
  const search = queryString(query);
  return search ? `${path}?${search}` : path;
}

export function queryString(query: Query): string {
  const search = new URLSearchParams();
  for (const [key, value] of Object.entries(query)) {
    if (value !== null && value !== undefined && value !== '') search.set(key, String(value));
  }
  return search.toString();
}

const MATCHERS = Object.entries(PATTERNS).map(([name, pattern]) => ({
  name: name as PlaceName,
  expression: new RegExp(`^${pattern.replace(/\{(\w+)\}/g, '(?<$1>[^/]+)')}/?$`),
}));

export function placeOf(url: URL): Place {
  const rest = { query: url.searchParams, hash: url.hash };
  for (const { name, expression } of MATCHERS) {
    const found = expression.exec(url.pathname);
    if (found) return { name, params: decoded(found.groups ?? {}), ...rest };
  }
  return { name: null, params: {}, ...rest };
}

function decoded(groups: Record<string, string>): Record<string, string> {
  return Object.fromEntries(Object.entries(groups).map(([key, value]) => [key, decode(value)]));
}

function decode(value: string): string {
  try {
    return decodeURIComponent(value);
  } catch {
    return value;
  }
}
