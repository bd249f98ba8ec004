import { useState } from 'preact/hooks';
import type { Claim } from '../api/types';
import type { ReadingStore } from '../article/reading';
import { CompareAndKeep, type Difference, differences } from '../conflict/CompareAndKeep';
import { Icon } from '../ui/Icon';
import { STATE_WORDS } from './StateMark';
import type { Change, Failure } from './book';
import { fieldDifferences, keptFields } from './fields';

interface FailuresProps {
  store: ReadingStore;
  /** Takes a claim in hand. */
  onTake: (claim: Claim) => void;
}

/** What the server refused: with the claim, the reason, and a way on. A stale one is compared and kept. */
export function Failures({ store, onTake }: FailuresProps) {
  const failures = store.book.failures.value;
  if (failures.length === 0) return null;
  return (
    <div class="failures" role="alert">
      {failures.map((failure) => (
        <OneFailure
          key={`${failure.change.claims[0] ?? ''} ${failure.change.words}`}
          store={store}
          failure={failure}
          onTake={onTake}
        />
      ))}
    </div>
  );
}

function OneFailure({ store, failure, onTake }: FailuresProps & { failure: Failure }) {
  const [comparing, setComparing] = useState(true);
  const { problem, change } = failure;
  const claim = store.book.get(change.claims[0] ?? '');
  const again = (what: Change) => {
    store.book.dismiss(failure);
    void store.book.change(what);
  };
  const current = problem.status === 412 ? (problem.current as Claim | null) : null;
  if (current && comparing) {
    const keep = (sides: Sides) => {
      store.book.confirm([current]);
      const kept = keptOf(change, sides);
      if (kept) again(kept);
      else store.book.dismiss(failure);
    };
    return (
      <CompareAndKeep
        thing={`“${current.gist}”`}
        level={2}
        differences={differencesOf(failure, current)}
        onKeep={keep}
        onLater={() => setComparing(false)}
      />
    );
  }
  return (
    <div class="problem">
      <Icon name="flag" />
      <div>
        <p class="label">Not saved: {change.words}</p>
        <p>{problem.detail}</p>
        <div class="row">
          {claim && (
            <button type="button" class="btn small" onClick={() => onTake(claim)}>
              Go to the claim
            </button>
          )}
          <button type="button" class="btn small" onClick={current ? () => setComparing(true) : () => again(change)}>
            {current ? 'Compare' : 'Try again'}
          </button>
          <button type="button" class="btn small quiet" onClick={() => store.book.dismiss(failure)}>
            Leave it
          </button>
        </div>
      </div>
    </div>
  );
}

type Sides = Readonly<Record<string, 'mine' | 'theirs'>>;

/** What of a refused change is still meant; null when all of theirs was chosen. */
function keptOf(change: Change, sides: Sides): Change | null {
  if (!change.edit) return Object.values(sides).every((side) => side === 'theirs') && !isEmpty(sides) ? null : change;
  const fields = keptFields(change.edit.fields, sides);
  return isEmpty(fields) ? null : change.edit.only(fields);
}

const isEmpty = (members: object) => Object.keys(members).length === 0;

/** Field by field for a change of fields; otherwise what it is and where it stands. */
function differencesOf({ change, meant }: Failure, current: Claim): Difference[] {
  return change.edit
    ? fieldDifferences(change.edit.fields, current)
    : differences(placeOf(meant), placeOf(current), { state: 'State', words: 'Its words in the text' });
}

function placeOf(claim: Claim): Record<string, string> {
  return {
    state: STATE_WORDS[claim.state],
    words: claim.occurrences.map((occurrence) => occurrence.exact).join(' … '),
  };
}
