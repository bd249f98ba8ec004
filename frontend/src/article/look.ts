import type { Claim, ClaimState, Scale } from '../api/types';
import { STATE_ICONS, STATE_WORDS } from '../claim/StateMark';
import { verdictClass, verdictOf } from '../review/VerdictMark';
import type { IconName } from '../ui/Icon';

/** How a claim looks in the text: the signs of its verdict, or the shape of its state. */
export interface Look {
  number: number;
  /** The state or the verdict, in words. */
  words: string;
  class: string;
  /** The verdict's letter, or else the state's shape. */
  sign: { letter: string } | { icon: IconName };
}

const STATE_CLASSES: Record<ClaimState, string> = {
  CANDIDATE: 'candidate',
  OPEN: 'open',
  IN_REVIEW: 'review',
  DISPUTED: 'disputed',
  DECIDED: 'open',
  SET_ASIDE: 'setaside',
  DISCARDED: 'setaside',
};

export function lookOf(claim: Claim, number: number, scale: Scale): Look {
  const verdict = claim.decision ? verdictOf(scale, claim.decision.verdict) : null;
  if (claim.state === 'DECIDED' && verdict) {
    return { number, words: verdict.name, class: verdictClass(verdict), sign: { letter: verdict.letter } };
  }
  const words = STATE_WORDS[claim.state];
  return { number, words, class: STATE_CLASSES[claim.state], sign: { icon: STATE_ICONS[claim.state] } };
}

/** The looks of all claims; one that did not change stays the very same object, so that its block is not drawn again. */
export function looksOf(
  claims: readonly Claim[],
  numbers: ReadonlyMap<string, number>,
  scale: Scale,
  before: ReadonlyMap<string, Look>,
): ReadonlyMap<string, Look> {
  return new Map(
    claims.map((claim) => {
      const look = lookOf(claim, numbers.get(claim.id) ?? 0, scale);
      const known = before.get(claim.id);
      return [claim.id, known && sameLook(known, look) ? known : look];
    }),
  );
}

function sameLook(a: Look, b: Look): boolean {
  return a.number === b.number && a.words === b.words && a.class === b.class;
}
