import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { ManyImport } from '../api/types';
import { doing, screen, show } from '../testing/screen';
import { Loaded } from '../ui/Loaded';
import { LiveRegions } from '../ui/live';
import { useManyImport } from './useManyImport';
import { STATE_WORDS } from './words';

/** What the server answers of each import, one after the other, the last one again and again; null is no answer. */
const answers = new Map<string, (() => Response | null)[]>();

/** What was asked for: `feed`, `feed/items`. */
const asked: string[] = [];

const counted = (what: string) => asked.filter((one) => one === what).length;

beforeEach(() => {
  vi.useFakeTimers();
  vi.stubGlobal('fetch', (address: string) => {
    const what = /\/imports\/([^?]*)/.exec(address)?.[1] ?? '';
    asked.push(what);
    if (what.endsWith('/items')) return Promise.resolve(Response.json({ items: [] }));
    const left = answers.get(what) ?? [];
    const answer = (left.length > 1 ? left.shift() : left[0])?.();
    return answer ? Promise.resolve(answer) : Promise.reject(new TypeError('no connection'));
  });
});

afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
  answers.clear();
  asked.length = 0;
});

const anImport = (state: ManyImport['state'], imported: number) => () =>
  Response.json({
    state,
    listed: true,
    counts: { found: 9, waiting: 9 - imported, imported, alreadyHere: 0, revised: 0, failed: 0 },
  });

const refusal = (status: number) => () =>
  status === 0 ? null : Response.json({ title: 'Refused', detail: `It is refused with ${status}.` }, { status });

function Following({ id }: { id: string }) {
  const { one } = useManyImport('desk', id, { state: null, cursor: null });
  return (
    <>
      <LiveRegions />
      <Loaded of={one} what="the import">
        {(value) => <p>{STATE_WORDS[value.state]}</p>}
      </Loaded>
    </>
  );
}

async function follow(id: string): Promise<void> {
  await show(<Following id={id} />);
  await pass(0);
}

/** Lets so many milliseconds go by. */
const pass = (time: number) => doing(() => vi.advanceTimersByTimeAsync(time));

const said = () => screen.getByRole('status').textContent;

test.each([401, 403, 404, 410])('an import that is refused with %i is not asked for again', async (status) => {
  answers.set('feed', [anImport('RUNNING', 4), refusal(status)]);
  await follow('feed');
  await pass(1_000);
  expect(document.body.textContent).toContain(`It is refused with ${status}.`);
  for (let i = 0; i < 5; i++) await pass(3_000);
  expect(counted('feed')).toBe(2);
});

test.each([0, 429, 500, 503])('an import that went on is asked for again after a %i', async (status) => {
  answers.set('feed', [anImport('RUNNING', 4), refusal(status), refusal(status), anImport('DONE', 9)]);
  await follow('feed');
  await pass(1_000);
  expect(screen.queryByText('Under way')).toBeNull();
  await pass(3_000);
  await pass(3_000);
  expect(screen.getByText('Done')).toBeTruthy();
  expect(counted('feed')).toBe(4);
  expect(said()).toContain('The import came to its end. 9 found: 9 imported');
});

test('an import that was refused at first is not asked for again', async () => {
  answers.set('feed', [refusal(503)]);
  await follow('feed');
  await pass(3_000);
  expect(counted('feed')).toBe(1);
});

test('the end of an import is not said of the next one that is looked at', async () => {
  answers.set('feed', [anImport('RUNNING', 4)]);
  answers.set('files', [anImport('DONE', 7)]);
  await follow('feed');
  await follow('files');
  await pass(0);
  expect(screen.getByText('Done')).toBeTruthy();
  expect(said()).not.toContain('7 imported');
  expect(counted('files/items')).toBe(1);
});

test('an import that is refused is not followed because the one before it was live', async () => {
  answers.set('feed', [anImport('RUNNING', 4)]);
  answers.set('files', [refusal(503)]);
  await follow('feed');
  await follow('files');
  await pass(3_000);
  expect(counted('files')).toBe(1);
});
