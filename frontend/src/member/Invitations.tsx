import { useState } from 'preact/hooks';
import { getAll, inWorkspace, post, remove } from '../api/http';
import { fieldProblem } from '../api/problem';
import { useRemote } from '../api/remote';
import type { Invitation, Role } from '../api/types';
import { href } from '../route/route';
import { CopyLine } from '../ui/CopyLine';
import { Icon } from '../ui/Icon';
import { Loaded } from '../ui/Loaded';
import { ProblemNote } from '../ui/ProblemNote';
import { SelectField } from '../ui/SelectField';
import { SubmitButton } from '../ui/SubmitButton';
import { TextField } from '../ui/TextField';
import { day } from '../ui/dates';
import { useWork } from '../ui/useWork';
import { ROLE_OPTIONS, ROLE_WORDS } from '../workspace/roles';

const DAYS = [
  ['1', 'One day'],
  ['7', 'A week'],
  ['30', '30 days'],
] as const;

/** Links that let somebody in with a role. A link is shown once, when it is made. */
export function Invitations({ slug }: { slug: string }) {
  const invitations = useRemote((signal) => getAll<Invitation>(inWorkspace(slug, 'invitations'), { signal }), slug);
  const [made, setMade] = useState<Invitation | null>(null);
  const work = useWork();
  const withdraw = async (id: string) => {
    if (await work.attempt(() => remove(inWorkspace(slug, 'invitations', id)))) await invitations.reload();
  };
  const onMade = async (invitation: Invitation) => {
    setMade(invitation);
    await invitations.reload();
  };
  return (
    <section class="section" aria-labelledby="invite">
      <h2 class="h" id="invite">
        Invite somebody
      </h2>
      <NewInvitation slug={slug} onMade={onMade} />
      {made && (
        <div class="once" role="status">
          <p>
            <b>This link is shown once.</b> Whoever opens it becomes {ROLE_WORDS[made.role]} here, until{' '}
            {day(made.expiresAt)}.
          </p>
          <CopyLine label="Invitation link" text={linkOf(made)} />
        </div>
      )}
      {work.problem && <ProblemNote problem={work.problem} />}
      <Loaded of={invitations} what="the open invitations">
        {({ items }) => (
          <ul class="lines section">
            {items.map((invitation) => (
              <li key={invitation.id}>
                <div class="who">
                  <b>{invitation.note ?? 'Without a note'}</b>
                  <p class="meta">
                    as {ROLE_WORDS[invitation.role]}, until {day(invitation.expiresAt)}
                  </p>
                </div>
                <button type="button" class="btn quiet small" onClick={() => withdraw(invitation.id)}>
                  <Icon name="x" /> Withdraw{' '}
                  <span class="sr">the invitation “{invitation.note ?? ROLE_WORDS[invitation.role]}”</span>
                </button>
              </li>
            ))}
          </ul>
        )}
      </Loaded>
    </section>
  );
}

function NewInvitation({ slug, onMade }: { slug: string; onMade: (invitation: Invitation) => Promise<void> }) {
  const [role, setRole] = useState<Role>('REVIEWER');
  const [note, setNote] = useState('');
  const [days, setDays] = useState<(typeof DAYS)[number][0]>('7');
  const work = useWork();
  const submit = async (event: Event) => {
    event.preventDefault();
    const body = { role, note: note.trim() === '' ? null : note.trim(), expiresInDays: Number(days) };
    const answer = await work.attempt(() => post<Invitation>(inWorkspace(slug, 'invitations'), body));
    if (!answer) return;
    setNote('');
    await onMade(answer.value);
  };
  return (
    <form class="stack" onSubmit={submit}>
      <div class="formline">
        <TextField
          label="For whom"
          value={note}
          onValue={setNote}
          error={fieldProblem(work.problem, '/note')}
          input={{ placeholder: 'A name, for your own list' }}
        />
        <SelectField label="Role" value={role} options={ROLE_OPTIONS} onValue={setRole} />
        <SelectField label="Valid for" value={days} options={DAYS} onValue={setDays} />
        <SubmitButton words="Make a link" busyWords="Making…" busy={work.busy} icon="link" />
      </div>
      {work.problem && <ProblemNote problem={work.problem} />}
    </form>
  );
}

function linkOf({ url, code }: Invitation): string {
  return url ?? location.origin + href('invitation', { code: code ?? '' });
}
