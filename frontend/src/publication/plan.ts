import type { Claim, PublicPage, Reading, Scale } from '../api/types';

export interface Plan {
  /** Decided claims that will stand on the page, changed ones included. */
  going: Claim[];
  /** Those of them whose verdict differs from the published one: each needs a reason. */
  changed: ReadonlyMap<string, string>;
  /** Published claims that can be withdrawn. */
  standing: { id: string; statement: string; decided: boolean }[];
  /** Decided, with a verdict that is not published unless asked. */
  kept: Claim[];
}

/** What a publication made now would hold, compared with the last one. */
export function planOf({ claims, scale }: Pick<Reading, 'claims' | 'scale'>, last: PublicPage | null): Plan {
  const decided = claims.filter(({ state, decision }) => state === 'DECIDED' && decision !== null);
  const published = new Map(
    (last?.claims ?? []).filter(({ withdrawn }) => withdrawn === null).map((one) => [one.id, one]),
  );
  const changed = new Map<string, string>();
  for (const { id, decision } of decided) {
    const before = published.get(id)?.verdict;
    if (before && decision && before.code !== decision.verdict) changed.set(id, before.code);
  }
  const shown = (claim: Claim) => isPublished(scale, claim.decision?.verdict ?? '') || published.has(claim.id);
  return {
    going: decided.filter(shown),
    changed,
    standing: [...published.values()].map(({ id, statement }) => ({
      id,
      statement,
      decided: decided.some((claim) => claim.id === id),
    })),
    kept: decided.filter((claim) => !shown(claim)),
  };
}

function isPublished(scale: Scale, code: string): boolean {
  return scale.verdicts.find((verdict) => verdict.code === code)?.published ?? false;
}
