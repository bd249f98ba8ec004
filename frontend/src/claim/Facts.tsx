import type { Claim } from '../api/types';
import { day } from '../ui/dates';
import { valueWords } from './values';
import { TYPE_WORDS } from './types';
import { CHECKING_WORDS, VALUE_KIND_WORDS } from './words';

/** What is known of a claim apart from its statement. */
export function Facts({ claim }: { claim: Claim }) {
  const worth = claim.checkWorthiness;
  return (
    <dl class="facts">
      {claim.values.map((value, i) => (
        <FactPair key={i} term={VALUE_KIND_WORDS[value.kind] ?? value.kind}>
          <b>{valueWords(value)}</b>
        </FactPair>
      ))}
      {claim.otherTypes.length > 0 && (
        <FactPair term="Also">{claim.otherTypes.map((type) => TYPE_WORDS[type].toLowerCase()).join(', ')}</FactPair>
      )}
      <FactPair term="To be checked">{CHECKING_WORDS[claim.checking]}</FactPair>
      {claim.claimant && <FactPair term="Claimant">{claim.claimant}</FactPair>}
      {claim.claimDate && <FactPair term="Claimed on">{day(claim.claimDate)}</FactPair>}
      {claim.proposedBy && (
        <FactPair term="Proposed by">
          <span class="machine">{claim.proposedBy}</span>
        </FactPair>
      )}
      {worth && (
        <FactPair term="Worth checking">
          <b>{(worth.score ?? 0).toFixed(2)}</b> {worth.reasons.join(', ')}
        </FactPair>
      )}
      {claim.occurrences.some((place) => place.state !== 'ANCHORED') && <Places claim={claim} />}
    </dl>
  );
}

function Places({ claim }: { claim: Claim }) {
  const latest = Math.max(...claim.occurrences.map((place) => place.revision));
  const states = claim.occurrences.filter((place) => place.revision === latest).map((place) => place.state);
  const words = states.includes('ORPHANED')
    ? 'not found in this revision'
    : states.includes('CHANGED')
      ? 'its words changed in this revision'
      : 'moved in this revision';
  return <FactPair term="In the text">{words}</FactPair>;
}

function FactPair({ term, children }: { term: string; children: preact.ComponentChildren }) {
  return (
    <>
      <dt>{term}</dt>
      <dd>{children}</dd>
    </>
  );
}
