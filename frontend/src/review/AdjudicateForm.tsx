import { inWorkspace, post } from '../api/http';
import { fieldProblem } from '../api/problem';
import type { PanelPart } from '../claim/ClaimPanel';
import { useDraft } from '../conflict/draft';
import { ProblemNote } from '../ui/ProblemNote';
import { SubmitButton } from '../ui/SubmitButton';
import { TextField } from '../ui/TextField';
import { useWork } from '../ui/useWork';
import { Verdicts } from './Verdicts';
import { type Judgement, bodyOf, judgementOf } from './judgement';

/** An adjudicator's verdict on a claim about which reviewers differ. */
export function AdjudicateForm({ store, claim, panel, reading, reload, onClose }: PanelPart & { onClose: () => void }) {
  const work = useWork();
  const draft = useDraft<Judgement>(
    `${store.slug}/claim/${claim.id}/adjudication`,
    'new',
    judgementOf(null, claim.claimDate),
  );
  const set = (change: Partial<Judgement>) => draft.set({ ...draft.value, ...change });
  const decide = async (event: Event) => {
    event.preventDefault();
    const { verdict, justification, asOf, condition, correctedValue } = bodyOf(draft.value, new Set());
    const path = inWorkspace(store.slug, 'claims', claim.id, 'adjudicate');
    const body = { verdict, justification, asOf, condition, correctedValue };
    const answer = await work.attempt(() => post(path, body, { version: panel.claim.version }));
    if (!answer) return;
    draft.clear();
    onClose();
    await reload();
  };
  return (
    <form class="stack inset" onSubmit={(event) => void decide(event)}>
      <Verdicts
        scale={reading.scale}
        value={draft.value.verdict}
        onValue={(verdict) => set({ verdict })}
        label="The decision"
        keyed={false}
      />
      <TextField
        label="Why"
        rows={3}
        value={draft.value.justification}
        onValue={(justification) => set({ justification })}
        error={fieldProblem(work.problem, '/justification')}
      />
      <div class="two">
        <TextField
          label="As of"
          value={draft.value.asOf}
          onValue={(asOf) => set({ asOf })}
          error={fieldProblem(work.problem, '/asOf')}
        />
        <TextField
          label="True value"
          optional
          value={draft.value.correctedValue}
          onValue={(correctedValue) => set({ correctedValue })}
        />
      </div>
      {work.problem && <ProblemNote problem={work.problem} />}
      <div class="row">
        <SubmitButton words="Decide" busyWords="Deciding…" busy={work.busy} />
        <button type="button" class="btn quiet" onClick={onClose}>
          Not now
        </button>
      </div>
    </form>
  );
}
