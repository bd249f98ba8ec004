import { useState } from 'preact/hooks';
import { inWorkspace, post } from '../api/http';
import type { PanelPart } from '../claim/ClaimPanel';
import { ProblemNote } from '../ui/ProblemNote';
import { SubmitButton } from '../ui/SubmitButton';
import { TextField } from '../ui/TextField';
import { useWork } from '../ui/useWork';

/** Takes a decided claim back into review, with a reason. */
export function ReopenForm({ store, claim, panel, reload, onClose }: PanelPart & { onClose: () => void }) {
  const [reason, setReason] = useState('');
  const work = useWork();
  const reopen = async (event: Event) => {
    event.preventDefault();
    const path = inWorkspace(store.slug, 'claims', claim.id, 'reopen');
    const answer = await work.attempt(() => post(path, { reason: reason.trim() }, { version: panel.claim.version }));
    if (!answer) return;
    onClose();
    await reload();
  };
  return (
    <form class="stack inset" onSubmit={(event) => void reopen(event)}>
      <TextField label="Why it is reopened" rows={2} value={reason} onValue={setReason} input={{ required: true }} />
      {work.problem && <ProblemNote problem={work.problem} />}
      <div class="row">
        <SubmitButton words="Reopen" busyWords="Reopening…" busy={work.busy} />
        <button type="button" class="btn quiet" onClick={onClose}>
          Leave it decided
        </button>
      </div>
    </form>
  );
}
