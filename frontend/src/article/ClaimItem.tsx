import type { ComponentChildren } from 'preact';
import type { Claim, Scale } from '../api/types';
import { StateMark } from '../claim/StateMark';
import { OCCURRENCE_WORDS, SPLITTER } from '../claim/words';
import { VerdictLetter, verdictClass, verdictOf } from '../review/VerdictMark';
import { Icon } from '../ui/Icon';
import { memo } from '../ui/memo';

interface ClaimItemProps {
  claim: Claim;
  number: number | null;
  scale: Scale;
  on: boolean;
  href: string;
  children: ComponentChildren;
}

/** Stands for a claim in an address that is made for many. */
export const CLAIM = 'CLAIM';

interface ClaimGroupProps {
  claims: readonly Claim[];
  numbers: ReadonlyMap<string, number>;
  scale: Scale;
  /** The selected claim, when it is in this group. */
  selected: string | null;
  /** The address of a claim, with CLAIM in its place. */
  address: string;
  actions: ComponentChildren;
}

/** Some claims in a row; a group that nobody sees is not laid out. */
export const ClaimGroup = memo(
  function ClaimGroup({ claims, numbers, scale, selected, address, actions }: ClaimGroupProps) {
    return (
      <ol class="claims">
        {claims.map((claim) => (
          <ClaimItem
            key={claim.id}
            claim={claim}
            number={numbers.get(claim.id) ?? null}
            scale={scale}
            on={claim.id === selected}
            href={address.replace(CLAIM, claim.id)}
          >
            {claim.id === selected ? actions : null}
          </ClaimItem>
        ))}
      </ol>
    );
  },
  (before, after) =>
    before.selected === null &&
    after.selected === null &&
    before.numbers === after.numbers &&
    before.address === after.address &&
    before.claims.length === after.claims.length &&
    before.claims.every((claim, i) => claim === after.claims[i]),
);

/** One claim in the list beside the article. */
export const ClaimItem = memo(function ClaimItem({ claim, number, scale, on, href, children }: ClaimItemProps) {
  const verdict = claim.state === 'DECIDED' && claim.decision ? verdictOf(scale, claim.decision.verdict) : null;
  const classes = [on ? 'on' : '', claim.main ? '' : 'sub', claim.state === 'SET_ASIDE' ? 'aside' : ''];
  return (
    <li class={classes.filter(Boolean).join(' ') || undefined}>
      <a class="hit" href={href} aria-current={on ? 'true' : undefined}>
        <span class="n">{number}</span>
        <span class={verdict ? `gist ${verdictClass(verdict)}` : 'gist'}>{claim.gist}</span>
        {verdict ? <VerdictLetter verdict={verdict} /> : <Under claim={claim} />}
      </a>
      {children}
    </li>
  );
});

/** The state, and the one thing that most wants doing. */
function Under({ claim }: { claim: Claim }) {
  const lack = placeWords(claim) ?? underWords(claim);
  return (
    <span class="under">
      <StateMark state={claim.state} />
      {claim.state === 'CANDIDATE' && claim.proposedBy !== null && (
        <span class="machine">
          <Icon name="machine" /> proposed
          {claim.proposedBy !== SPLITTER && <b class="outsider">{`by ${claim.proposedBy}`}</b>}
        </span>
      )}
      {lack && <span>{lack}</span>}
    </span>
  );
}

/** What a new revision did to its words, when it did something. */
function placeWords(claim: Claim): string | null {
  const latest = Math.max(...claim.occurrences.map((place) => place.revision));
  const states = claim.occurrences.filter((place) => place.revision === latest).map((place) => place.state);
  const state = (['ORPHANED', 'CHANGED'] as const).find((one) => states.includes(one));
  return state ? OCCURRENCE_WORDS[state].toLowerCase() : null;
}

function underWords(claim: Claim): string | null {
  if (claim.state === 'CANDIDATE' || claim.state === 'SET_ASIDE' || claim.state === 'DISCARDED') return null;
  if (claim.mine.submitted) return 'yours is in';
  if (claim.mine.draft) return 'your draft is kept';
  return claim.lacks[0]?.text.toLowerCase().replace(/\.$/, '') ?? null;
}
