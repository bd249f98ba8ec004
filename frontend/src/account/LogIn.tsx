import { useState } from 'preact/hooks';
import { useTitle } from '../app/frame';
import type { Problem } from '../api/problem';
import { Field } from '../ui/Field';
import { Icon } from '../ui/Icon';
import { ProblemNote } from '../ui/ProblemNote';
import { Gate } from './Gate';
import { logIn } from './session';

/** Shown in place of any screen while nobody is signed in; afterwards one is where one wanted to be. */
export function LogIn({ expired }: { expired: boolean }) {
  useTitle('Log in');
  const [name, setName] = useState('');
  const [password, setPassword] = useState('');
  const [problem, setProblem] = useState<Problem | null>(null);
  const [busy, setBusy] = useState(false);
  const submit = async (event: Event) => {
    event.preventDefault();
    if (busy) return;
    setBusy(true);
    const answer = await logIn(name, password);
    setBusy(false);
    if (answer.at === 'refused') setProblem(answer.problem);
  };
  return (
    <Gate>
      <h1 class="title">Log in</h1>
      {expired && (
        <p class="lede">Your session has ended. Log in and you are back where you were; what you typed is kept.</p>
      )}
      <form class="stack" onSubmit={submit}>
        {problem && <ProblemNote problem={problem} />}
        <Field label="Name">
          {(attributes) => (
            <input
              {...attributes}
              class="in"
              autoComplete="username"
              required
              value={name}
              onInput={(event) => setName(event.currentTarget.value)}
            />
          )}
        </Field>
        <Field label="Password">
          {(attributes) => (
            <input
              {...attributes}
              class="in"
              type="password"
              autoComplete="current-password"
              required
              value={password}
              onInput={(event) => setPassword(event.currentTarget.value)}
            />
          )}
        </Field>
        <div>
          <button type="submit" class="btn primary" aria-disabled={busy ? true : undefined}>
            <Icon name="right" /> {busy ? 'Logging in…' : 'Log in'}
          </button>
        </div>
      </form>
      <p class="meta">No account yet? Ask an admin of your workspace for an invitation link.</p>
    </Gate>
  );
}
