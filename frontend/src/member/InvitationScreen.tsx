import { useState } from 'preact/hooks';
import { Gate } from '../account/Gate';
import { enter, presence } from '../account/session';
import { get, post } from '../api/http';
import { fieldProblem } from '../api/problem';
import { useRemote } from '../api/remote';
import type { InvitationPreview, Session } from '../api/types';
import { useTitle } from '../app/frame';
import { href } from '../route/route';
import { go, place } from '../route/router';
import { Loaded } from '../ui/Loaded';
import { ProblemNote } from '../ui/ProblemNote';
import { SubmitButton } from '../ui/SubmitButton';
import { TextField } from '../ui/TextField';
import { day } from '../ui/dates';
import { useWork } from '../ui/useWork';
import { ROLE_DEEDS, ROLE_WORDS } from '../workspace/roles';

/** The other end of an invitation link: join with the account one has, or with a new one. */
export function InvitationScreen() {
  useTitle('Invitation');
  const code = place.value.params.code ?? '';
  const path = `/invitations/${encodeURIComponent(code)}`;
  const invitation = useRemote((signal) => get<InvitationPreview>(path, { signal }), code);
  return (
    <Gate>
      <Loaded of={invitation} what="the invitation">
        {({ workspace, role, expiresAt }) => (
          <>
            <h1 class="title">Join {workspace.name}</h1>
            <p class="lede">
              You are invited as {ROLE_WORDS[role]}: somebody who {ROLE_DEEDS[role]}. The link holds until{' '}
              {day(expiresAt)}.
            </p>
            <Accept path={path} slug={workspace.slug} />
          </>
        )}
      </Loaded>
    </Gate>
  );
}

function Accept({ path, slug }: { path: string; slug: string }) {
  const [name, setName] = useState('');
  const [password, setPassword] = useState('');
  const work = useWork();
  const here = presence.value;
  const session = here.at === 'ready' && here.value.at === 'signed-in' ? here.value.session : null;
  const submit = async (event: Event) => {
    event.preventDefault();
    const body = session ? {} : { name, password };
    const answer = await work.attempt(() => post<Session>(`${path}/accept`, body));
    if (!answer) return;
    enter(answer.value);
    go(href('workspace', { slug }), { replace: true });
  };
  return (
    <form class="stack" onSubmit={submit}>
      {work.problem && <ProblemNote problem={work.problem} />}
      {session ? (
        <p>You join as {session.account.name}.</p>
      ) : (
        <>
          <TextField
            label="Your name"
            value={name}
            onValue={setName}
            hint="Others see it beside what you do."
            error={fieldProblem(work.problem, '/name')}
            input={{ autoComplete: 'username', required: true }}
          />
          <TextField
            label="Password"
            value={password}
            onValue={setPassword}
            hint="Ten characters or more. A few words in a row are good."
            error={fieldProblem(work.problem, '/password')}
            input={{ type: 'password', autoComplete: 'new-password', required: true, minLength: 10 }}
          />
        </>
      )}
      <div>
        <SubmitButton words="Join" busyWords="Joining…" busy={work.busy} icon="right" />
      </div>
      {!session && (
        <p class="meta">
          You have an account here? <a href={href('start', {})}>Log in first</a>, then open this link again.
        </p>
      )}
    </form>
  );
}
