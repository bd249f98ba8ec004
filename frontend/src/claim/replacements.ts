import type { Claim } from '../api/types';
import { CodePoints } from '../text/codepoints';

type Statement = Claim['statement'];
type Replacement = Statement['replacements'][number];

/** Whether the machine put in nothing and only says that whoever or whatever is meant, stands elsewhere: "They", "the company". */
export function isOpen({ start, end, original }: Replacement, text: CodePoints): boolean {
  return text.slice(start, end).toLowerCase() === original.toLowerCase();
}

/** What the marks under a statement's words mean, as far as it has any. */
export function marksExplained({ text, replacements }: Statement): string {
  const points = new CodePoints(text);
  const open = replacements.filter((replacement) => isOpen(replacement, points));
  const put = replacements.length > open.length;
  const words = [...new Set(open.map(({ start, end }) => `“${points.slice(start, end)}”`))].join(' and ');
  return [
    put && 'Underlined words are not in the article; the machine put them in.',
    words && `Who or what is meant by ${words}, this sentence does not say.`,
  ]
    .filter(Boolean)
    .join(' ');
}
