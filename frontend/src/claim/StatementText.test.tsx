import { expect, test } from 'vitest';
import { screen, show } from '../testing/screen';
import { StatementText } from './StatementText';

test('a word that stays and is open is marked otherwise than one that the machine put in', async () => {
  const they = { start: 0, end: 4, original: 'they', certain: false };
  const lund = { start: 10, end: 14, original: 'her', certain: true };

  await show(<StatementText statement={{ number: 1, text: 'They told Lund.', replacements: [lund, they] }} />);

  expect(screen.getByText('They').className).toBe('open-word');
  expect(screen.getByText('Lund').tagName).toBe('INS');
});
