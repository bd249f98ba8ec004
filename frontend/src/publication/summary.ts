import type { PublishedClaim } from '../api/types';

const NUMBERS = ['no', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'];

const inWords = (n: number) => NUMBERS[n] ?? n.toLocaleString('en');
const capital = (words: string) => words.charAt(0).toUpperCase() + words.slice(1);

/** `We checked five claims of this article. Supported: two. Refuted: one.` */
export function summaryOf(claims: readonly PublishedClaim[]): string {
  const standing = claims.filter(({ withdrawn }) => withdrawn === null);
  const counts = new Map<string, number>();
  for (const { verdict } of standing) counts.set(verdict.name, (counts.get(verdict.name) ?? 0) + 1);
  const parts = [...counts].map(([name, n]) => `${capital(name)}: ${inWords(n)}.`);
  const claimWord = standing.length === 1 ? 'claim' : 'claims';
  return [`We checked ${inWords(standing.length)} ${claimWord} of this article.`, ...parts].join(' ');
}

/** How many times the page was corrected, withdrawals included. */
export function correctionsOf(claims: readonly PublishedClaim[]): number {
  return claims.reduce((sum, { corrections, withdrawn }) => sum + corrections.length + (withdrawn ? 1 : 0), 0);
}

export function firstCorrected(claims: readonly PublishedClaim[]): PublishedClaim | undefined {
  return claims.find(({ corrections, withdrawn }) => corrections.length > 0 || withdrawn !== null);
}
