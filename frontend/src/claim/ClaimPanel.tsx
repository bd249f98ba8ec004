import type { Claim, Panel, Reading } from '../api/types';
import type { ReadingStore } from '../article/reading';
import type { Command } from '../command/registry';
import { AddedEvidence } from '../evidence/AddedEvidence';
import { EvidenceSection } from '../evidence/EvidenceSection';
import { useAdding } from '../evidence/useAdding';
import { AssessmentSection } from '../review/AssessmentSection';
import { DecisionSection } from '../review/DecisionSection';
import { Others } from '../review/Others';
import { useTicked } from '../review/useTicked';
import { Term } from '../term/Term';
import type { Hand } from '../triage/useHand';
import { ProblemNote } from '../ui/ProblemNote';
import { Waiting } from '../ui/Waiting';
import { History } from './History';
import { PanelTop } from './PanelTop';
import { usePanel } from './usePanel';

interface ClaimPanelProps {
  /** The only part that shows: then it is the main one. */
  alone: boolean;
  store: ReadingStore;
  reading: Reading;
  claim: Claim | null;
  hand: Hand;
  previous: Command;
  next: Command;
  /** Goes on to the claim that is next to be judged. */
  onNext: () => void;
}

/** Everything about the claim in hand: what it says, what speaks for and against it, what is thought of it. */
export function ClaimPanel({ claim, ...props }: ClaimPanelProps) {
  if (!claim) {
    return (
      <div class="panel" id="claim" aria-label="The claim in hand" role={props.alone ? 'main' : 'complementary'}>
        {props.alone && <h1 class="sr">The claim in hand</h1>}
        <div class="panel-vacant">
          <p>
            No <Term word="claim">claim</Term> is in hand. Press <kbd>j</kbd> for the first one, or choose marked words
            in the text.
          </p>
        </div>
      </div>
    );
  }
  return <OnClaim key={claim.id} claim={claim} {...props} />;
}

/** What the sections of a panel share. */
export interface PanelPart {
  store: ReadingStore;
  reading: Reading;
  claim: Claim;
  panel: Panel;
  /** Reads the panel again after a change that did not answer it. */
  reload: () => Promise<void>;
}

function OnClaim({ alone, store, reading, claim, hand, previous, next, onNext }: ClaimPanelProps & { claim: Claim }) {
  const remote = usePanel(store, claim);
  const number = store.numbers.value.get(claim.id);
  const adding = useAdding(claim);
  const state = remote.state;
  const [ticked, setTicked] = useTicked(state.at === 'ready' ? state.value : null);
  const part = state.at === 'ready' ? { store, reading, claim, panel: state.value, reload: remote.reload } : null;
  return (
    <div
      class="panel"
      id="claim"
      aria-label={`Claim ${number ?? ''}: ${claim.gist}`}
      role={alone ? 'main' : 'complementary'}
    >
      {alone && <h1 class="sr">Claim {number}</h1>}
      <PanelTop
        store={store}
        claim={claim}
        number={number ?? null}
        hand={hand}
        panel={part?.panel ?? null}
        previous={previous}
        next={next}
      />
      {state.at === 'loading' && (
        <section>
          <AddedEvidence store={store} claim={claim} adding={adding} reload={remote.reload} />
          <Waiting what="what is known about this claim" />
        </section>
      )}
      {state.at === 'refused' && (
        <section>
          <ProblemNote problem={state.problem} onRetry={() => void remote.reload()} />
        </section>
      )}
      {part && (
        <>
          <EvidenceSection {...part} adding={adding} ticked={ticked} onTick={setTicked} />
          <DecisionSection {...part} />
          <AssessmentSection {...part} ticked={ticked} onTicked={setTicked} onNext={onNext} />
          <Others {...part} />
          <History {...part} />
        </>
      )}
    </div>
  );
}
