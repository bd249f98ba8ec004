import { useState } from 'preact/hooks';
import { inWorkspace, post } from '../api/http';
import type { PanelPart } from '../claim/ClaimPanel';
import { Term } from '../term/Term';
import { ProblemNote } from '../ui/ProblemNote';
import { useWork } from '../ui/useWork';
import { AssessmentCard } from './AssessmentCard';
import { AssessmentForm } from './AssessmentForm';

export interface AssessmentSectionProps extends PanelPart {
  ticked: ReadonlySet<string>;
  onTicked: (next: ReadonlySet<string>) => void;
  /** Goes on to the next claim after submitting. */
  onNext: () => void;
}

/** My own verdict: to be written, written, or to be confirmed for a new wording. */
export function AssessmentSection(props: AssessmentSectionProps) {
  const { panel, claim } = props;
  const mine = panel.assessment;
  const submitted = mine !== null && mine.submittedAt !== null;
  const [changing, setChanging] = useState(false);
  const may = claim.allowed.includes('ASSESS');
  if (!may && !mine) return claim.state === 'CANDIDATE' ? <NotYet /> : null;
  const showForm = may && (!submitted || changing);
  return (
    <section>
      <h2>
        My <Term word="assessment">assessment</Term>
        {submitted && !changing && <span class="meta"> round {mine.round}</span>}
      </h2>
      {submitted && !changing && (
        <>
          <AssessmentCard assessment={mine} {...props} />
          <Outdated {...props} />
          {may && (
            <button type="button" class="btn small" onClick={() => setChanging(true)}>
              Change my mind: a new round
            </button>
          )}
        </>
      )}
      {showForm && (
        <AssessmentForm
          key={`${mine?.id ?? 'none'} ${changing}`}
          {...props}
          onLeave={changing ? () => setChanging(false) : null}
        />
      )}
    </section>
  );
}

function NotYet() {
  return (
    <section>
      <p class="meta">
        A candidate is accepted before it is judged: <kbd>y</kbd> accepts it.
      </p>
    </section>
  );
}

/** The statement was changed since: the assessment counts no more until it is confirmed. */
function Outdated({ store, claim, panel, reload }: PanelPart) {
  const work = useWork();
  const mine = panel.assessment;
  if (!mine?.outdated) return null;
  const confirm = async () => {
    const path = inWorkspace(store.slug, 'claims', claim.id, 'assessments', mine.id, 'confirm');
    const answer = await work.attempt(() => post(path, {}, { version: mine.version }));
    if (answer) await reload();
  };
  return (
    <div class="lacks">
      <span />
      <div class="stack">
        <p>{outdatedWords(mine.statementNumber, claim.statement.number)}</p>
        {work.problem && <ProblemNote problem={work.problem} />}
        <div>
          <button type="button" class="btn small" aria-disabled={work.busy} onClick={() => void confirm()}>
            Confirm for the new wording
          </button>
        </div>
      </div>
    </div>
  );
}

function outdatedWords(judged: number, now: number): string {
  if (judged === now) return 'The claim was reopened since. It counts again once you confirm it.';
  return `It was given for version ${judged} of the statement. It counts again once you confirm it for version ${now}.`;
}
