import { useId } from 'preact/hooks';
import { fieldProblem } from '../api/problem';
import type { Verdict } from '../api/types';
import { CommandButton } from '../command/CommandButton';
import { type Command, useCommands } from '../command/registry';
import { told } from '../command/undo';
import { CompareAndKeep, differences } from '../conflict/CompareAndKeep';
import { standing } from '../evidence/standing';
import { ProblemNote } from '../ui/ProblemNote';
import { TextField } from '../ui/TextField';
import type { AssessmentSectionProps } from './AssessmentSection';
import { Confidence } from './Confidence';
import { Verdicts } from './Verdicts';
import { type Judgement, judgementOf } from './judgement';
import { type AssessmentWork, type Kept, useAssessment } from './useAssessment';
import { verdictCommands } from './verdictCommands';
import { verdictOf } from './VerdictMark';

interface AssessmentFormProps extends AssessmentSectionProps {
  /** Leaves a change of mind; null for a first assessment. */
  onLeave: (() => void) | null;
}

const KEPT_WORDS: Record<Kept, string> = {
  nowhere: 'nothing written yet',
  here: 'kept in this browser',
  saving: 'keeping the draft…',
  server: 'draft kept',
};

/** Verdict, confidence, reasons: typed by keys alone if one likes, and never lost. */
export function AssessmentForm(props: AssessmentFormProps) {
  const { store, panel, claim, reading, ticked, reload, onNext, onLeave } = props;
  const work = useAssessment(props, ticked);
  const { draft } = work;
  const set = (change: Partial<Judgement>) => draft.set({ ...draft.value, ...change });
  const verdict = draft.value.verdict === null ? null : verdictOf(reading.scale, draft.value.verdict);
  const submit = async () => {
    if (!(await work.submit())) return;
    told(`Submitted “${claim.gist}”: ${verdict?.name ?? ''}`);
    // Going on leaves this panel; the list beside it must know all the same.
    const read = Promise.all([store.refresh(claim.id), reload()]);
    onNext();
    await read;
  };
  const commands: Command = {
    id: 'assessment.submit',
    words: 'Submit and go on',
    keys: ['Ctrl+Enter'],
    group: 'My assessment',
    inFields: true,
    run: () => submit(),
  };
  useCommands([
    commands,
    ...verdictCommands(
      reading.scale,
      () => claim.state !== 'CANDIDATE',
      (code) => set({ verdict: code }),
    ),
  ]);
  const onSubmit = (event: Event) => {
    event.preventDefault();
    void submit();
  };
  return (
    <form class="stack assessment" onSubmit={onSubmit}>
      <p class="meta">
        round {work.round}, {KEPT_WORDS[work.kept]}
        {draft.restored && work.kept !== 'server' ? ', fetched back from before' : ''}
      </p>
      <Verdicts scale={reading.scale} value={draft.value.verdict} onValue={(code) => set({ verdict: code })} />
      <FieldError words={fieldProblem(work.problem, '/verdict')} />
      {verdict && <Needs verdict={verdict} ticked={ticked.size} inquiries={standing(panel.inquiries).length} />}
      <Confidence value={draft.value.confidence} onValue={(confidence) => set({ confidence })} />
      <FieldError words={fieldProblem(work.problem, '/confidence')} />
      <TextField
        label="Why"
        rows={4}
        value={draft.value.justification}
        onValue={(justification) => set({ justification })}
        error={fieldProblem(work.problem, '/justification')}
        hint={restsOn(ticked.size)}
      />
      <div class="two">
        <TextField
          label="As of"
          value={draft.value.asOf}
          onValue={(asOf) => set({ asOf })}
          error={fieldProblem(work.problem, '/asOf')}
          hint="The day for which it holds"
        />
        <TextField
          label="True if"
          optional
          value={draft.value.condition}
          onValue={(condition) => set({ condition })}
          error={fieldProblem(work.problem, '/condition')}
        />
        <TextField
          label="True value"
          optional
          value={draft.value.correctedValue}
          onValue={(correctedValue) => set({ correctedValue })}
          error={fieldProblem(work.problem, '/correctedValue')}
        />
      </div>
      {work.theirs && <Elsewhere work={work} />}
      {work.problem && <ProblemNote problem={work.problem} />}
      <div class="row">
        <CommandButton command={commands} look="primary" type="submit" busy={work.busy} />
        <button type="button" class="btn quiet" onClick={() => void work.save()}>
          Keep as draft
        </button>
        {onLeave && (
          <button type="button" class="btn quiet" onClick={onLeave}>
            Keep my verdict
          </button>
        )}
      </div>
    </form>
  );
}

const restsOn = (count: number) =>
  `${count === 0 ? 'Rests on no passage yet' : count === 1 ? 'Rests on the passage ticked above' : `Rests on the ${count} passages ticked above`}. An address belongs in the source field.`;

/** What the chosen verdict still needs before it can be submitted. */
function Needs({ verdict, ticked, inquiries }: { verdict: Verdict; ticked: number; inquiries: number }) {
  const words: Record<Verdict['requires'], string | null> = {
    NOTHING: null,
    EVIDENCE: ticked === 0 ? `“${verdict.name}” needs evidence: add a source or tick a passage above.` : null,
    INQUIRY: inquiries === 0 ? `“${verdict.name}” needs an inquiry: record what you looked for and where.` : null,
  };
  const need = words[verdict.requires];
  return need ? <p class="needs">{need}</p> : null;
}

function FieldError({ words }: { words: string | null }) {
  const id = useId();
  return words ? (
    <p class="error" id={id} role="alert">
      {words}
    </p>
  ) : null;
}

const LABELS: Partial<Record<keyof Judgement, string>> = {
  verdict: 'Verdict',
  confidence: 'Confidence',
  justification: 'Why',
  asOf: 'As of',
  condition: 'True if',
  correctedValue: 'True value',
};

/** The same person saved this draft in another window. */
function Elsewhere({ work }: { work: AssessmentWork }) {
  const theirs = work.theirs;
  if (!theirs) return null;
  const other = judgementOf(theirs, null);
  return (
    <CompareAndKeep
      thing="this draft"
      differences={differences({ ...work.draft.value }, other, LABELS)}
      onKeep={(sides) => {
        const merged = Object.fromEntries(
          Object.entries(work.draft.value).map(([name, mine]) => [
            name,
            sides[name] === 'theirs' ? other[name as keyof Judgement] : mine,
          ]),
        );
        work.keep(merged as unknown as Judgement, theirs);
      }}
      onLater={work.forgive}
    />
  );
}
