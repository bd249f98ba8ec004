import { expect, test } from 'vitest';
import { press, screen, show, type } from '../testing/screen';
import { useDraft } from './draft';

function Note({ version }: { version: number }) {
  const draft = useDraft('desk/claim/1/note', version, 'as saved');
  return (
    <>
      <input aria-label="Note" value={draft.value} onInput={(event) => draft.set(event.currentTarget.value)} />
      <p role="status">{draft.restored ? `kept, for ${draft.typedFor ?? 'this version'}` : 'fresh'}</p>
      <button type="button" onClick={draft.clear}>
        Sent
      </button>
    </>
  );
}

const note = () => screen.getByRole<HTMLInputElement>('textbox');
const status = () => screen.getByRole('status').textContent;
const elsewhere = () => show(<p>Another screen</p>);

test('what was typed is there again after one was elsewhere', async () => {
  await show(<Note version={1} />);
  await type(note(), 'half a thought');
  await elsewhere();
  await show(<Note version={1} />);
  expect(note().value).toBe('half a thought');
  expect(status()).toBe('kept, for this version');
});

test('what was typed for an older version is kept and says so', async () => {
  await show(<Note version={1} />);
  await type(note(), 'half a thought');
  await elsewhere();
  await show(<Note version={2} />);
  expect(note().value).toBe('half a thought');
  expect(status()).toBe('kept, for 1');
});

test('a sent draft is forgotten', async () => {
  await show(<Note version={1} />);
  await type(note(), 'a whole thought');
  await press('Sent');
  await elsewhere();
  await show(<Note version={2} />);
  expect(note().value).toBe('as saved');
  expect(status()).toBe('fresh');
});
