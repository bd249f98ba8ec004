import { afterEach, beforeEach, expect, test } from 'vitest';
import { screen, show, strike } from '../testing/screen';
import { CommandButton } from './CommandButton';
import { type Command, chooseKey, forgetKeyChoices, listenToKeys, switchKeys, useCommands } from './registry';

const done: string[] = [];
let stop: () => void;

beforeEach(() => {
  done.length = 0;
  stop = listenToKeys();
});

afterEach(() => {
  stop();
  forgetKeyChoices();
  switchKeys(true);
});

const accept = (more: Partial<Command> = {}): Command => ({
  id: 'claim.accept',
  words: 'Accept',
  keys: ['y'],
  run: () => done.push('accept'),
  ...more,
});

function Screen({ list }: { list: Command[] }) {
  useCommands(list);
  return (
    <>
      {list.map((command) => (
        <CommandButton key={command.id} command={command} />
      ))}
      <input aria-label="Note" />
    </>
  );
}

test('a key does what its button does', async () => {
  await show(<Screen list={[accept()]} />);
  await strike('y');
  expect(done).toEqual(['accept']);
});

test('the key is printed on the button and told to those who listen', async () => {
  await show(<Screen list={[accept()]} />);
  const button = screen.getByRole('button', { name: 'Accept' });
  expect(button.textContent).toContain('y');
  expect(button.getAttribute('aria-keyshortcuts')).toBe('y');
});

test('a single character is typed in a field, not obeyed', async () => {
  await show(<Screen list={[accept()]} />);
  screen.getByRole('textbox').focus();
  await strike('y');
  expect(done).toEqual([]);
});

test('a combination that acts in fields acts in fields', async () => {
  await show(<Screen list={[accept({ keys: ['Ctrl+Enter'], inFields: true })]} />);
  screen.getByRole('textbox').focus();
  await strike('Enter', { ctrlKey: true });
  expect(done).toEqual(['accept']);
});

test('a command that would be refused has neither button nor key', async () => {
  await show(<Screen list={[accept({ when: () => false })]} />);
  await strike('y');
  expect(done).toEqual([]);
  expect(screen.queryByRole('button')).toBeNull();
});

test('of two commands with one key the later acts', async () => {
  await show(<Screen list={[accept(), accept({ id: 'other', run: () => done.push('other') })]} />);
  await strike('y');
  expect(done).toEqual(['other']);
});

test('a changed key acts instead of the usual one, and survives the page', async () => {
  chooseKey('claim.accept', 'Shift+A');
  await show(<Screen list={[accept()]} />);
  await strike('y');
  await strike('A', { shiftKey: true });
  expect(done).toEqual(['accept']);
  expect(localStorage.getItem('touchstone.keys')).toBe('{"claim.accept":"Shift+A"}');
});

test('switched off, single characters rest and combinations go on', async () => {
  switchKeys(false);
  await show(<Screen list={[accept(), accept({ id: 'b', keys: ['Ctrl+B'], run: () => done.push('b') })]} />);
  await strike('y');
  await strike('b', { ctrlKey: true });
  expect(done).toEqual(['b']);
});

test('a command is forgotten with its screen', async () => {
  await show(<Screen list={[accept()]} />);
  await show(<p>Another screen</p>);
  await strike('y');
  expect(done).toEqual([]);
});
