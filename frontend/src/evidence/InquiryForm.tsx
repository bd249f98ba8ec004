import { inWorkspace, newKey, post } from '../api/http';
import type { Claim, Inquiry } from '../api/types';
import { fieldProblem } from '../api/problem';
import { useDraft } from '../conflict/draft';
import { Term } from '../term/Term';
import { ProblemNote } from '../ui/ProblemNote';
import { SubmitButton } from '../ui/SubmitButton';
import { TextField } from '../ui/TextField';
import { useWork } from '../ui/useWork';

interface InquiryFormProps {
  slug: string;
  claim: Claim;
  onDone: () => Promise<void>;
  onLeave: () => void;
}

/** Writes down what was looked for in vain: an absence is worth as much as its search. */
export function InquiryForm({ slug, claim, onDone, onLeave }: InquiryFormProps) {
  const work = useWork();
  const draft = useDraft(`${slug}/claim/${claim.id}/inquiry`, 'new', {
    lookedFor: '',
    lookedIn: '',
    lookedAt: today(),
    note: '',
  });
  const set = (change: Partial<typeof draft.value>) => draft.set({ ...draft.value, ...change });
  const save = async (event: Event) => {
    event.preventDefault();
    const { note, ...rest } = draft.value;
    const body = { ...rest, note: note.trim() === '' ? null : note.trim() };
    const path = inWorkspace(slug, 'claims', claim.id, 'inquiries');
    await work.attempt(async () => {
      const answer = await post<Inquiry>(path, body, { idempotencyKey: newKey() });
      if (answer.at === 'refused') return answer;
      await onDone();
      draft.clear();
      return answer;
    });
  };
  return (
    <form class="stack inset" onSubmit={(event) => void save(event)}>
      <h3 class="label">
        I looked, found nothing (<Term word="inquiry">inquiry</Term>)
      </h3>
      <TextField
        label="What I looked for"
        value={draft.value.lookedFor}
        onValue={(lookedFor) => set({ lookedFor })}
        error={fieldProblem(work.problem, '/lookedFor')}
        input={{ required: true, autoFocus: true }}
      />
      <TextField
        label="Where"
        hint="Archives, registers, search words"
        value={draft.value.lookedIn}
        onValue={(lookedIn) => set({ lookedIn })}
        error={fieldProblem(work.problem, '/lookedIn')}
        input={{ required: true }}
      />
      <TextField
        label="When"
        value={draft.value.lookedAt}
        onValue={(lookedAt) => set({ lookedAt })}
        error={fieldProblem(work.problem, '/lookedAt')}
        input={{ required: true }}
      />
      <TextField label="Note" optional rows={2} value={draft.value.note} onValue={(note) => set({ note })} />
      {work.problem && <ProblemNote problem={work.problem} />}
      <div class="row">
        <SubmitButton words="Record the search" busyWords="Recording…" busy={work.busy} />
        <button type="button" class="btn quiet" onClick={onLeave}>
          Leave it <kbd aria-hidden="true">Esc</kbd>
        </button>
      </div>
    </form>
  );
}

/** The day here, as `2026-11-22`. */
function today(): string {
  const now = new Date();
  const two = (figure: number) => String(figure).padStart(2, '0');
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}
