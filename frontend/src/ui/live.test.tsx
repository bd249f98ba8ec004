import { expect, test } from 'vitest';
import { doing, screen, show } from '../testing/screen';
import { LiveRegions, announce } from './live';

test('what is said in one breath is said together, and a repeated sentence again', async () => {
  await show(<LiveRegions />);
  const status = screen.getByRole('status');
  await doing(() => announce('Submitted'));
  await doing(() => announce('Claim 4'));
  expect(status.textContent).toBe('Submitted. Claim 4');
  await doing(() => announce('Claim 4'));
  expect(status.textContent).toBe('Claim 4');
  await doing(() => announce('Claim 4'));
  expect(status.textContent).toBe('Claim 4\u00a0');
});
