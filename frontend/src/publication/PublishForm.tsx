import { useMemo } from 'preact/hooks';
import { inWorkspace, newKey, post } from '../api/http';
import type { Claim, PublicPage, Publication, Reading, Scale } from '../api/types';
import { useDraft } from '../conflict/draft';
import { VerdictMark, verdictOf } from '../review/VerdictMark';
import { href } from '../route/route';
import { go } from '../route/router';
import { ProblemNote } from '../ui/ProblemNote';
import { SubmitButton } from '../ui/SubmitButton';
import { TextField } from '../ui/TextField';
import { useWork } from '../ui/useWork';
import { WithdrawList } from './WithdrawList';
import { planOf } from './plan';

interface PublishFormProps {
  slug: string;
  reading: Reading;
  last: PublicPage | null;
  onPublished: () => Promise<void>;
}

interface Typed {
  note: string;
  /** Why a verdict changed, by claim. */
  reasons: Record<string, string>;
  /** Why a claim is withdrawn, by claim; there only for those that are. */
  withdraw: Record<string, string>;
  /** Claims that go out although their verdict is not published unless asked. */
  include: string[];
}

const NOTHING: Typed = { note: '', reasons: {}, withdraw: {}, include: [] };

/** What goes out, with a reason for each corrected and each withdrawn claim. */
export function PublishForm({ slug, reading, last, onPublished }: PublishFormProps) {
  const { article, scale } = reading;
  const plan = useMemo(() => planOf(reading, last), [reading, last]);
  const draft = useDraft<Typed>(`${slug}/publish/${article.id}`, last?.number ?? 0, NOTHING);
  const work = useWork();
  const { note, reasons, withdraw, include } = draft.value;
  const asked = plan.kept.filter(({ id }) => include.includes(id));
  const going = [...plan.going.filter(({ id }) => !(id in withdraw)), ...asked];

  const submit = async (event: Event) => {
    event.preventDefault();
    const body = {
      note: note.trim() === '' ? null : note.trim(),
      corrections: [...plan.changed.keys()]
        .filter((id) => !(id in withdraw))
        .map((claimId) => ({ claimId, reason: reasons[claimId] ?? '' })),
      include,
      withdraw: Object.entries(withdraw).map(([claimId, reason]) => ({ claimId, reason })),
    };
    const path = inWorkspace(slug, 'articles', article.id, 'publications');
    const answer = await work.attempt(() => post<Publication>(path, body, { idempotencyKey: newKey() }));
    if (!answer) return;
    draft.clear();
    await onPublished();
    go(href('publication', { slug, publicationId: answer.value.id }));
  };

  if (plan.going.length === 0 && plan.kept.length === 0 && plan.standing.length === 0) {
    return (
      <div class="vacant section">
        <p>No claim of this article is decided yet. A claim is published with its decision.</p>
        <a class="btn small" href={href('article', { slug, id: article.id })}>
          Go on with the claims
        </a>
      </div>
    );
  }
  return (
    <form class="section stack" onSubmit={submit}>
      <h2 class="h">
        {going.length} {going.length === 1 ? 'claim goes' : 'claims go'} out
      </h2>
      <ol class="found">
        {going.map((claim) => (
          <GoingLine
            key={claim.id}
            claim={claim}
            scale={scale}
            before={plan.changed.get(claim.id) ?? null}
            reason={reasons[claim.id] ?? ''}
            onReason={(reason) => draft.set({ ...draft.value, reasons: { ...reasons, [claim.id]: reason } })}
          />
        ))}
      </ol>
      {plan.kept.length > 0 && (
        <fieldset class="stack tight">
          <legend class="label">Not published unless asked</legend>
          {plan.kept.map(({ id, statement }) => (
            <label class="check" key={id}>
              <input
                type="checkbox"
                checked={include.includes(id)}
                onChange={(event) => {
                  const rest = include.filter((other) => other !== id);
                  draft.set({ ...draft.value, include: event.currentTarget.checked ? [...rest, id] : rest });
                }}
              />
              <span>{statement.text}</span>
            </label>
          ))}
        </fieldset>
      )}
      <WithdrawList
        standing={plan.standing}
        withdraw={withdraw}
        onWithdraw={(next) => draft.set({ ...draft.value, withdraw: next })}
      />
      <TextField
        label="A word to readers, above the claims"
        optional
        value={note}
        onValue={(text) => draft.set({ ...draft.value, note: text })}
      />
      {!article.rights.fullTextShown && (
        <p class="meta">
          The full text is not shown: <a href={href('about', { slug, id: article.id })}>its rights</a> do not allow it.
          Each claim stands in its sentence.
        </p>
      )}
      {work.problem && <ProblemNote problem={work.problem} />}
      <div>
        <SubmitButton
          words={`Publish version ${(last?.number ?? 0) + 1}`}
          busyWords="Publishing…"
          busy={work.busy}
          icon="globe"
        />
      </div>
    </form>
  );
}

interface GoingLineProps {
  claim: Claim;
  scale: Scale;
  /** The verdict that stands published now, when it differs. */
  before: string | null;
  reason: string;
  onReason: (reason: string) => void;
}

function GoingLine({ claim, scale, before, reason, onReason }: GoingLineProps) {
  const verdict = claim.decision ? verdictOf(scale, claim.decision.verdict) : null;
  const was = before === null ? null : verdictOf(scale, before);
  return (
    <li>
      <p class="serif found-statement" dir="auto">
        {claim.statement.text}
      </p>
      <div class="row">
        {was && (
          <>
            <span>Was</span> <VerdictMark verdict={was} /> <span>now</span>
          </>
        )}
        {verdict && <VerdictMark verdict={verdict} />}
      </div>
      {before !== null && (
        <TextField
          label="What changed, for readers"
          wanted
          rows={2}
          value={reason}
          onValue={onReason}
          input={{ required: true, placeholder: 'A reader pointed out that…' }}
        />
      )}
    </li>
  );
}
