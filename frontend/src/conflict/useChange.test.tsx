import { expect, test } from 'vitest';
import { type Problem, problem } from '../api/problem';
import type { Answer } from '../api/remote';
import { press, screen, show } from '../testing/screen';
import { useChange } from './useChange';

interface Thing {
  name: string;
  note: string;
  version: number;
}

const stale = (current: Thing): Answer<Thing> => {
  const refused: Problem = { ...problem(412, 'Changed meanwhile', 'Look at what is there now.'), current };
  return { at: 'refused', problem: refused };
};
const ready = (value: Thing): Answer<Thing> => ({
  at: 'ready',
  value,
  etag: null,
  next: null,
  prev: null,
  location: null,
});

interface Sent {
  changes: Record<string, unknown>;
  version: number;
}

function Form({ sent, saved }: { sent: Sent[]; saved: Thing[] }) {
  const change = useChange<Thing>({
    thing: 'this thing',
    labels: { name: 'Name', note: 'Note' },
    save: (changes, version) => {
      sent.push({ changes, version });
      return Promise.resolve(
        version === 1 ? stale({ name: 'theirs', note: 'same', version: 2 }) : ready({ name: '', note: '', version: 3 }),
      );
    },
    onSaved: (value) => saved.push(value),
  });
  return (
    <>
      <button type="button" onClick={() => change.submit({ name: 'mine', note: 'same' }, 1)}>
        Save
      </button>
      {change.conflict}
    </>
  );
}

test('a stale save shows mine and theirs of each field that differs', async () => {
  await show(<Form sent={[]} saved={[]} />);
  await press('Save');
  expect(screen.getByRole('radio', { name: /Keep mine.*mine/ })).toBeTruthy();
  expect(screen.getByRole('radio', { name: /Keep theirs.*theirs/ })).toBeTruthy();
  expect(screen.queryByRole('group', { name: 'Note' })).toBeNull();
});

test('what is chosen is saved on top of their version', async () => {
  const sent: Sent[] = [];
  const saved: Thing[] = [];
  await show(<Form sent={sent} saved={saved} />);
  await press('Save');
  await press('Save what is chosen');
  expect(sent.at(-1)).toEqual({ changes: { name: 'mine', note: 'same' }, version: 2 });
  expect(saved).toHaveLength(1);
});

test('what is theirs is not sent again', async () => {
  const sent: Sent[] = [];
  await show(<Form sent={sent} saved={[]} />);
  await press('Save');
  await press(/Keep theirs/, 'radio');
  await press('Save what is chosen');
  expect(sent.at(-1)?.changes).toEqual({ note: 'same' });
});
