import type { Claim, Occurrence } from '../api/types';
import type { CodePoints } from '../text/codepoints';

/** A stretch of a text in code points. */
export interface CodePointSpan {
  start: number;
  end: number;
}

/** So many characters around a passage help to find it again. */
const CONTEXT = 32;

/** Where a claim stands in a revision; null when its words are not there. A claim may stand in several places. */
export function placesIn(claim: Claim, revision: number): Occurrence[] {
  return claim.occurrences.filter((occurrence) => occurrence.revision === revision && isPlaced(occurrence));
}

const isPlaced = ({ start, end }: { start: number | null; end: number | null }) => start !== null && end !== null;

/** The claim with one of its places moved. */
export function placedAt(claim: Claim, occurrenceId: string, span: CodePointSpan, text: CodePoints): Claim {
  const occurrences = claim.occurrences.map((occurrence) =>
    occurrence.id === occurrenceId ? { ...occurrence, ...selectorOf(text, span) } : occurrence,
  );
  return { ...claim, occurrences };
}

/** The words of a span with what stands around them. */
export function selectorOf(text: CodePoints, { start, end }: CodePointSpan) {
  return {
    start,
    end,
    exact: text.slice(start, end),
    prefix: text.slice(Math.max(0, start - CONTEXT), start),
    suffix: text.slice(end, Math.min(text.length, end + CONTEXT)),
  };
}
