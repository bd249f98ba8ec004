/** A refusal as the server tells it: RFC 9457, with the field errors and the current state where there are some. */
export interface Problem {
  type: string;
  title: string;
  /** The HTTP status; 0 when no answer came. */
  status: number;
  /** What is the matter and what to do, for people. */
  detail: string;
  errors: FieldProblem[];
  /** The thing as it is now, when a stale version was refused with 412. */
  current: unknown;
  /** The ETag of `current`, where the answer named one. */
  currentEtag: string | null;
}

export interface FieldProblem {
  /** A JSON Pointer into the request's body. */
  pointer: string;
  detail: string;
}

/** No answer came, or one that may be another soon without anybody’s doing: worth asking again. */
export const mayPass = ({ status }: Problem) => status === 0 || status === 429 || status >= 500;

export const isStale = (problem: Problem) => problem.status === 412;

/** What is the matter with one field, by its JSON Pointer. */
export function fieldProblem(problem: Problem | null, pointer: string): string | null {
  return problem?.errors.find((error) => error.pointer === pointer)?.detail ?? null;
}

export function unreachable(): Problem {
  return problem(
    0,
    'The server could not be reached',
    'Look at your connection, then try again. What you typed is kept.',
  );
}

export function problem(status: number, title: string, detail: string): Problem {
  return { type: 'about:blank', title, status, detail, errors: [], current: null, currentEtag: null };
}

/** Reads a refusing answer, also one that a proxy in between wrote in its own words. */
export async function problemOf(response: Response): Promise<Problem> {
  const body: unknown = await response.json().catch(() => null);
  const members = isRecord(body) ? body : {};
  const word = (name: string, otherwise: string) => (typeof members[name] === 'string' ? members[name] : otherwise);
  return {
    type: word('type', 'about:blank'),
    title: word('title', `The server answered ${response.status}`),
    status: response.status,
    detail: word('detail', 'Nothing was changed. Try again; if it stays so, tell whoever runs this server.'),
    errors: Array.isArray(members.errors) ? members.errors.filter(isFieldProblem) : [],
    current: members.current ?? null,
    currentEtag: response.headers.get('ETag'),
  };
}

function isFieldProblem(value: unknown): value is FieldProblem {
  return isRecord(value) && typeof value.pointer === 'string' && typeof value.detail === 'string';
}

export function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
