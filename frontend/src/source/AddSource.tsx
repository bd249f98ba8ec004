import { useState } from 'preact/hooks';
import type { Claim, Source, Stance } from '../api/types';
import { ChooseSource } from './ChooseSource';
import { CitePassage } from './CitePassage';
import { NewSource, type Way } from './NewSource';

interface AddSourceProps {
  slug: string;
  claim: Claim;
  stance: Stance;
  onDone: () => Promise<void>;
  onLeave: () => void;
}

type Choice = Way | 'here';

const WAYS: Record<Choice, string> = {
  url: 'Web address',
  text: 'Text I have',
  none: 'Call, letter, document',
  here: 'Already here',
};

/** Adds evidence, in place: first the source, then its passage and what it means for the claim. */
export function AddSource(props: AddSourceProps) {
  const { slug, claim, stance, onLeave } = props;
  const [way, setWay] = useState<Choice>('url');
  const [source, setSource] = useState<Source | null>(null);
  return (
    <div class="inset add-source">
      <div class="row">
        <h3 class="label">Add a source</h3>
        <button type="button" class="btn small quiet push" onClick={onLeave}>
          Leave it <kbd aria-hidden="true">Esc</kbd>
        </button>
      </div>
      {source !== null && <CitePassage {...props} source={source} stance={stance} onOther={() => setSource(null)} />}
      {source === null && (
        <>
          <div class="row ways-small" role="group" aria-label="What kind of source">
            {(Object.keys(WAYS) as Choice[]).map((choice) => (
              <button
                key={choice}
                type="button"
                class="btn small"
                aria-pressed={way === choice}
                onClick={() => setWay(choice)}
              >
                {WAYS[choice]}
              </button>
            ))}
          </div>
          {way === 'here' ? (
            <ChooseSource slug={slug} onChoose={setSource} />
          ) : (
            <NewSource key={way} way={way} slug={slug} claim={claim.id} onSource={setSource} />
          )}
        </>
      )}
    </div>
  );
}
