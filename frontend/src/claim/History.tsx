import { useState } from 'preact/hooks';
import { getAll, inWorkspace } from '../api/http';
import type { Remote } from '../api/remote';
import type { Activity, Items } from '../api/types';
import { ProblemNote } from '../ui/ProblemNote';
import { Waiting } from '../ui/Waiting';
import { moment } from '../ui/dates';
import type { PanelPart } from './ClaimPanel';

/** Who did what to this claim; fetched when it is opened. */
export function History({ store, claim }: PanelPart) {
  const [state, setState] = useState<Remote<Items<Activity>> | null>(null);
  const open = async (event: Event) => {
    if (!(event.currentTarget instanceof HTMLDetailsElement) || !event.currentTarget.open) return;
    setState({ at: 'loading' });
    setState(await getAll<Activity>(inWorkspace(store.slug, 'activities'), { query: { claim: claim.id } }));
  };
  return (
    <section>
      <details onToggle={(event) => void open(event)}>
        <summary class="label">History</summary>
        {state?.at === 'loading' && <Waiting what="the history" />}
        {state?.at === 'refused' && <ProblemNote problem={state.problem} />}
        {state?.at === 'ready' && (
          <ol class="history meta">
            {state.value.items.length === 0 && <li>Nothing is written down yet.</li>}
            {state.value.items.map((entry) => (
              <li key={entry.id}>
                <time dateTime={entry.at}>{moment(entry.at)}</time> {entry.contributor?.name ?? 'somebody'}:{' '}
                {verbWords(entry.verb)}
              </li>
            ))}
          </ol>
        )}
      </details>
    </section>
  );
}

/** `CLAIM_ACCEPTED` as people say it. */
const verbWords = (verb: string) => verb.toLowerCase().replaceAll(/[_.]/g, ' ');
