import { useState } from 'preact/hooks';
import type { Claim } from '../api/types';
import type { ReadingStore } from '../article/reading';
import { CompareAndKeep, differences } from '../conflict/CompareAndKeep';
import { Icon } from '../ui/Icon';
import { STATE_WORDS } from './StateMark';
import type { Failure } from './book';

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
  const { problem, change, meant } = failure;
  const claim = store.book.get(change.claims[0] ?? '');
  const again = () => {
    store.book.dismiss(failure);
    void store.book.change(change);
  };
  const current = problem.status === 412 ? (problem.current as Claim | null) : null;
  if (current && comparing) {
    const theirs = () => {
      store.book.confirm([current]);
      store.book.dismiss(failure);
    };
    return (
      <CompareAndKeep
        thing={`“${current.gist}”`}
        differences={differences(shownFields(meant), shownFields(current), LABELS)}
        onKeep={(sides) => {
          store.book.confirm([current]);
          if (Object.values(sides).some((side) => side === 'mine') || Object.keys(sides).length === 0) again();
          else theirs();
        }}
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
          <button type="button" class="btn small" onClick={current ? () => setComparing(true) : again}>
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

const LABELS = { state: 'State', statement: 'Statement', gist: 'Gist', words: 'Its words in the text' };

function shownFields(claim: Claim): Record<string, string> {
  return {
    state: STATE_WORDS[claim.state],
    statement: claim.statement.text,
    gist: claim.gist,
    words: claim.occurrences.map((occurrence) => occurrence.exact).join(' … '),
  };
}
