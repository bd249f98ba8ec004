import type { Claim, ClaimState } from '../api/types';
import type { ReadingStore } from '../article/reading';
import { StateMark } from '../claim/StateMark';
import { marksExplained } from '../claim/replacements';
import { StatementText } from '../claim/StatementText';
import { valuesWords } from '../claim/values';
import { TYPE_WORDS } from '../claim/types';
import { DISCARD_WORDS, SPLITTER } from '../claim/words';
import { CommandButton } from '../command/CommandButton';
import { Icon } from '../ui/Icon';
import { HandWork } from './HandWork';
import { type Hand, isSuggested } from './useHand';

const RESTORABLE: ReadonlySet<ClaimState> = new Set<ClaimState>(['OPEN', 'SET_ASIDE', 'DISCARDED']);

interface CandidateProps {
  claim: Claim;
  part: boolean;
  store: ReadingStore;
  /** Set while this is the claim in hand. */
  hand: Hand | null;
  onTake: (claim: Claim) => void;
}

/** One candidate: a line once it is looked at, otherwise a card; the one in hand shows what its keys do. */
export function Candidate({ claim, part, store, hand, onTake }: CandidateProps) {
  const done = claim.state !== 'CANDIDATE';
  const classes = ['cand', part ? 'part' : '', done ? 'done' : '', hand ? 'on' : ''].filter(Boolean).join(' ');
  if (done) return <LookedAt claim={claim} classes={classes} hand={hand} store={store} onTake={onTake} />;
  return (
    <article
      class={classes}
      aria-current={hand ? 'true' : undefined}
      aria-label={claim.gist}
      onClick={() => !hand && onTake(claim)}
    >
      <div class="row">
        <span class="label">{claim.gist}</span>
        <span class="tag">{TYPE_WORDS[claim.type]}</span>
        <Worth claim={claim} full={hand !== null} />
        {claim.proposedBy !== null && claim.proposedBy !== SPLITTER && (
          <span class="machine">
            <Icon name="machine" /> proposed <b class="outsider">by {claim.proposedBy}</b>
          </span>
        )}
        {isSuggested(claim) && claim.suggestedDiscard && (
          <span class="machine">
            <Icon name="machine" /> suggests: discard, {DISCARD_WORDS[claim.suggestedDiscard].toLowerCase()}
          </span>
        )}
      </div>
      <p class="st">
        <StatementText statement={claim.statement} />
      </p>
      {hand && <InHand claim={claim} hand={hand} />}
      {!hand && (
        <button type="button" class="btn small quiet take" onClick={() => onTake(claim)}>
          Take in hand<span class="sr"> {claim.gist}</span>
        </button>
      )}
    </article>
  );
}

function InHand({ claim, hand }: { claim: Claim; hand: Hand }) {
  const { commands } = hand;
  const values = valuesWords(claim.values);
  const busy = hand.doing.at === 'statement' || hand.doing.at === 'splitting';
  return (
    <>
      <p class="meta under-statement">
        {values && `Values: ${values}. `}
        {marksExplained(claim.statement)}
      </p>
      {!busy && hand.doing.at !== 'reasons' && (
        <div class="acts" role="group" aria-label="What to do with this candidate">
          {ACTS.map((name) => {
            const command = commands[name];
            return (
              command && <CommandButton key={name} command={command} look={name === 'accept' ? 'primary' : 'plain'} />
            );
          })}
        </div>
      )}
      <HandWork hand={hand} />
      {hand.doing.at === 'nothing' && <Ends hand={hand} />}
    </>
  );
}

const ACTS = ['accept', 'discard', 'setAside', 'statement', 'merge', 'split'] as const;
const ENDS = ['startLeft', 'startRight', 'endLeft', 'endRight'] as const;
const END_WORDS: Record<(typeof ENDS)[number], string> = {
  startLeft: 'start ←',
  startRight: 'start →',
  endLeft: 'end ←',
  endRight: 'end →',
};

/** Moving the ends of the words that say it. */
function Ends({ hand }: { hand: Hand }) {
  return (
    <div class="row ends" role="group" aria-label="Move the ends of its words">
      <span class="meta">Its words</span>
      {ENDS.map((name) => {
        const command = hand.commands[name];
        return (
          command && (
            <CommandButton key={name} command={command} small look="quiet">
              <span aria-hidden="true">{END_WORDS[name]}</span>
              <span class="sr">{command.words}</span>
            </CommandButton>
          )
        );
      })}
    </div>
  );
}

function Worth({ claim, full }: { claim: Claim; full: boolean }) {
  const worth = claim.checkWorthiness;
  if (!worth) return null;
  const score = (worth.score ?? 0).toFixed(2);
  return (
    <span class="meta">
      {full && worth.reasons.length > 0
        ? `worth checking ${score}: ${worth.reasons.join(', ')}`
        : `worth checking ${score}`}
    </span>
  );
}

const DONE_WORDS = {
  OPEN: 'Accepted',
  IN_REVIEW: null,
  DISPUTED: null,
  DECIDED: null,
  SET_ASIDE: null,
  DISCARDED: null,
  CANDIDATE: null,
};

function LookedAt({
  claim,
  classes,
  hand,
  store,
  onTake,
}: {
  claim: Claim;
  classes: string;
  hand: Hand | null;
  store: ReadingStore;
  onTake: (claim: Claim) => void;
}) {
  const word = DONE_WORDS[claim.state];
  return (
    <div class={classes} aria-current={hand ? 'true' : undefined}>
      <div class="row done-line">
        {word ? (
          <span class="state">
            <Icon name="s-open" />
            {word}
          </span>
        ) : (
          <StateMark state={claim.state} />
        )}
        <span class="done-words">{claim.statement.text}</span>
        {claim.discard && <span class="meta">{DISCARD_WORDS[claim.discard.reason].toLowerCase()}</span>}
        {RESTORABLE.has(claim.state) && claim.allowed.includes('RESTORE') && (
          <button
            type="button"
            class="btn small quiet push"
            onClick={() => {
              store.commands.restore(claim);
              onTake(claim);
            }}
          >
            <Icon name="undo" /> Restore<span class="sr"> {claim.gist}</span>
          </button>
        )}
      </div>
    </div>
  );
}
