import type { ClaimState } from '../api/types';
import { Icon, type IconName } from '../ui/Icon';

export const STATE_WORDS: Record<ClaimState, string> = {
  CANDIDATE: 'Candidate',
  OPEN: 'Open',
  IN_REVIEW: 'In review',
  DISPUTED: 'Disputed',
  DECIDED: 'Decided',
  SET_ASIDE: 'Set aside',
  DISCARDED: 'Discarded',
};

export const STATE_ICONS: Record<ClaimState, IconName> = {
  CANDIDATE: 's-candidate',
  OPEN: 's-open',
  IN_REVIEW: 's-review',
  DISPUTED: 's-disputed',
  DECIDED: 's-decided',
  SET_ASIDE: 's-aside',
  DISCARDED: 's-discarded',
};

/** A state by its shape and its word; states have no hue. */
export function StateMark({ state }: { state: ClaimState }) {
  return (
    <span class="state">
      <Icon name={STATE_ICONS[state]} />
      {STATE_WORDS[state]}
    </span>
  );
}
