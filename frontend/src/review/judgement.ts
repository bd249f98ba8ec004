import type { Assessment } from '../api/types';

/** What a person writes about a claim; empty words are none. */
export interface Judgement {
  verdict: string | null;
  confidence: number | null;
  justification: string;
  asOf: string;
  condition: string;
  correctedValue: string;
}

/** What the fields hold before anybody types: a draft, or a change of mind that begins with what was said before. */
export function judgementOf(assessment: Assessment | null, asOf: string | null): Judgement {
  return {
    verdict: assessment?.verdict ?? null,
    confidence: assessment?.confidence ?? null,
    justification: assessment?.justification ?? '',
    asOf: assessment?.asOf ?? asOf ?? '',
    condition: assessment?.condition ?? '',
    correctedValue: assessment?.correctedValue ?? '',
  };
}

/** As it goes to the server: what is empty is null. */
export function bodyOf(judgement: Judgement, evidence: ReadonlySet<string>) {
  const orNull = (words: string) => (words.trim() === '' ? null : words.trim());
  return {
    verdict: judgement.verdict,
    confidence: judgement.confidence,
    justification: judgement.justification.trim(),
    asOf: orNull(judgement.asOf),
    condition: orNull(judgement.condition),
    correctedValue: orNull(judgement.correctedValue),
    evidence: [...evidence].sort(),
  };
}

export type Body = ReturnType<typeof bodyOf>;
