import { expect, test } from 'vitest';
import { press, screen, show, strike } from '../testing/screen';
import { Term } from './Term';

const twoClaims = (
  <p>
    A <Term word="claim" /> and another <Term word="claim" />.
  </p>
);

test('a word explains itself where it first appears, and only there', async () => {
  await show(twoClaims);
  await press('claim');
  expect(screen.getByRole('note').textContent).toContain('One assertion in one article');
});

test('Escape closes the explanation', async () => {
  await show(twoClaims);
  await press('claim');
  await strike('Escape');
  expect(screen.queryByRole('note')).toBeNull();
});
