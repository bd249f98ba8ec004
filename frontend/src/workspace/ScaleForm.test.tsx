import { useState } from 'preact/hooks';
import { expect, test } from 'vitest';
import { press, screen, show, type } from '../testing/screen';
import { ScaleEditor } from './ScaleForm';
import { type EditedVerdict, newVerdict } from './scale';

const named = (name: string, letter: string): EditedVerdict => ({
  ...newVerdict(),
  fresh: false,
  code: name.toUpperCase(),
  name,
  letter,
});

function Editor({ first }: { first: EditedVerdict[] }) {
  const [verdicts, setVerdicts] = useState(first);
  return <ScaleEditor verdicts={verdicts} onVerdicts={setVerdicts} problem={null} />;
}

/** The field with this label, of the verdict at this place. */
function field(label: string, at: number): HTMLElement {
  const found = screen.getAllByRole('textbox', { name: label })[at];
  if (!found) throw new Error(`no ${label} at ${at}`);
  return found;
}

const order = () => screen.getAllByRole('group').map((group) => group.getAttribute('aria-label'));

test('verdicts change their places', async () => {
  await show(<Editor first={[named('True', 'T'), named('False', 'F'), named('Unclear', 'U')]} />);
  await press('Up Unclear');
  expect(order()).toEqual(['Verdict 1: True', 'Verdict 2: Unclear', 'Verdict 3: False']);
  expect(screen.queryByRole('button', { name: 'Up True' })).toBeNull();
  expect(screen.queryByRole('button', { name: 'Down False' })).toBeNull();
});

test('a verdict is taken out, but two stay', async () => {
  await show(<Editor first={[named('True', 'T'), named('False', 'F'), named('Unclear', 'U')]} />);
  await press('Take out False');
  expect(order()).toEqual(['Verdict 1: True', 'Verdict 2: Unclear']);
  expect(screen.queryByRole('button', { name: /Take out/ })).toBeNull();
});

test('a new verdict says by which word data will know it, and that its letter is taken', async () => {
  await show(<Editor first={[named('True', 'T'), named('False', 'F')]} />);
  await press('Add a verdict');
  await type(field('Name', 2), 'Half true');
  await type(field('Letter', 2), 'T');
  expect(screen.getByRole('group', { name: 'Verdict 3: Half true' }).textContent).toContain('HALF_TRUE');
  expect(screen.getAllByText('Another verdict has this letter.')).toHaveLength(2);
});

test('a verdict under a new name keeps its code, which assessments name', async () => {
  await show(<Editor first={[named('True', 'T'), named('False', 'F')]} />);
  await type(field('Name', 0), 'Right');
  expect(screen.getByRole('group', { name: 'Verdict 1: Right' }).textContent).toContain('TRUE');
});
