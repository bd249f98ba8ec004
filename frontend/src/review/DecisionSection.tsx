import { useState } from 'preact/hooks';
import type { ClaimState, Decision, Panel } from '../api/types';
import type { PanelPart } from '../claim/ClaimPanel';
import { ORIGIN_WORDS } from '../claim/words';
import { Term } from '../term/Term';
import { day, moment } from '../ui/dates';
import { AdjudicateForm } from './AdjudicateForm';
import { ReopenForm } from './ReopenForm';
import { VerdictMark, verdictOf } from './VerdictMark';

type Doing = 'nothing' | 'reopening' | 'adjudicating';

/** The verdict for the world and where it came from, or whom it waits for. */
export function DecisionSection(props: PanelPart) {
  const { panel, claim, reading } = props;
  const [doing, setDoing] = useState<Doing>('nothing');
  const { decision, waitingFor } = panel;
  const mayReopen = claim.allowed.includes('REOPEN') && claim.state === 'DECIDED';
  const mayAdjudicate =
    claim.allowed.includes('ADJUDICATE') && (claim.state === 'DISPUTED' || claim.state === 'IN_REVIEW');
  const earlier = panel.decisions.filter((other) => other.endedAt !== null);
  const waits = decision ? null : waitWords(waitingFor, claim.state);
  if (!decision && waits === null && !mayAdjudicate && earlier.length === 0) return null;
  const verdict = decision && verdictOf(reading.scale, decision.verdict);
  return (
    <section>
      <h2>
        <Term word="decision">Decision</Term>
      </h2>
      {decision && verdict && (
        <div class="decision">
          <VerdictMark verdict={verdict} />
          <p class="meta">{originWords(decision)}</p>
          {decision.justification && <p class="why">{decision.justification}</p>}
          <p class="meta">{holdsWords(decision)}</p>
        </div>
      )}
      {waits !== null && <p>{waits}</p>}
      {doing === 'nothing' && (mayReopen || mayAdjudicate) && (
        <div class="row">
          {mayReopen && (
            <button type="button" class="btn small" onClick={() => setDoing('reopening')}>
              Reopen
            </button>
          )}
          {mayAdjudicate && (
            <button type="button" class="btn small" onClick={() => setDoing('adjudicating')}>
              Adjudicate
            </button>
          )}
        </div>
      )}
      {doing === 'reopening' && <ReopenForm {...props} onClose={() => setDoing('nothing')} />}
      {doing === 'adjudicating' && <AdjudicateForm {...props} onClose={() => setDoing('nothing')} />}
      {earlier.length > 0 && <Earlier {...props} list={earlier} />}
    </section>
  );
}

function originWords(decision: Decision): string {
  const by = decision.origin === 'ADJUDICATED' && decision.contributor ? ` by ${decision.contributor.name}` : '';
  return `${ORIGIN_WORDS[decision.origin]}${by}, ${moment(decision.decidedAt)}`;
}

function holdsWords(decision: Decision): string {
  return [
    decision.asOf ? `As of ${day(decision.asOf)}.` : '',
    decision.condition ? `True if ${decision.condition}.` : '',
    decision.correctedValue ? `True value: ${decision.correctedValue}.` : '',
  ]
    .filter(Boolean)
    .join(' ');
}

/** Whom an undecided claim waits for; null where there is nothing to say. */
export function waitWords(waitingFor: Panel['waitingFor'], state: ClaimState): string | null {
  if (state === 'DISPUTED') return 'Reviewers came to different verdicts. It waits for an adjudicator.';
  if (!waitingFor) return null;
  const { needed, missing, reviewers } = waitingFor;
  if (missing <= 0) return `All ${needed} assessments are in.`;
  const who = missing === 1 ? 'one more reviewer' : `${missing} more reviewers`;
  if (reviewers.length === 0) {
    return `It needs ${counted(needed)} and waits for ${who}, but nobody else here can assess it. Invite a reviewer, or ask for fewer.`;
  }
  const names = reviewers.map((reviewer) => reviewer.name).join(', ');
  return `It needs ${counted(needed)} and waits for ${who}: ${names}.`;
}

const counted = (needed: number) => (needed === 1 ? 'one reviewer' : `${needed} reviewers`);

function Earlier({ list, reading }: PanelPart & { list: readonly Decision[] }) {
  return (
    <details>
      <summary class="meta">Earlier decisions {list.length}</summary>
      {list.map((decision) => {
        const verdict = verdictOf(reading.scale, decision.verdict);
        return (
          <div key={decision.id} class="assessment-card">
            <VerdictMark verdict={verdict} />
            <p class="meta">
              {originWords(decision)}, until {moment(decision.endedAt ?? decision.decidedAt)}
            </p>
          </div>
        );
      })}
    </details>
  );
}
