import { useState } from 'preact/hooks';
import { type Problem, fieldProblem } from '../api/problem';
import { useTitle } from '../app/frame';
import { href } from '../route/route';
import { go } from '../route/router';
import { Term } from '../term/Term';
import { Field } from '../ui/Field';
import { ProblemNote } from '../ui/ProblemNote';
import { Gate } from './Gate';
import { createFirstAccount } from './session';

/** The first visit to a new server: the first account, which administers it, and a sample to look around in. */
export function FirstVisit() {
  useTitle('Welcome');
  const [name, setName] = useState('');
  const [password, setPassword] = useState('');
  const [sample, setSample] = useState(true);
  const [problem, setProblem] = useState<Problem | null>(null);
  const [busy, setBusy] = useState(false);
  const submit = async (event: Event) => {
    event.preventDefault();
    if (busy) return;
    setBusy(true);
    const answer = await createFirstAccount(name, password, sample);
    setBusy(false);
    if (answer.at === 'refused') setProblem(answer.problem);
    else go(href('start', {}), { replace: true });
  };
  return (
    <Gate>
      <h1 class="title">Welcome to Touchstone</h1>
      <p class="lede">
        Articles come in, are split into <Term word="claim">claims</Term>, and every claim gets its sources and a{' '}
        <Term word="verdict" />. This server is new: the first account administers it.
      </p>
      <form class="stack" onSubmit={submit}>
        {problem && <ProblemNote problem={problem} />}
        <Field label="Your name" hint="Others see it beside what you do." error={fieldProblem(problem, '/name')}>
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
        <Field
          label="Password"
          hint="Ten characters or more. A few words in a row are good."
          error={fieldProblem(problem, '/password')}
        >
          {(attributes) => (
            <input
              {...attributes}
              class="in"
              type="password"
              autoComplete="new-password"
              required
              minLength={10}
              value={password}
              onInput={(event) => setPassword(event.currentTarget.value)}
            />
          )}
        </Field>
        <label class="check">
          <input type="checkbox" checked={sample} onChange={(event) => setSample(event.currentTarget.checked)} />
          <span>
            Load a sample event: two short reports of one summit, with some claims already judged. It gets a workspace
            of its own.
          </span>
        </label>
        <div>
          <button type="submit" class="btn primary" aria-disabled={busy ? true : undefined}>
            {busy ? 'Setting up…' : 'Create the account'}
          </button>
        </div>
      </form>
    </Gate>
  );
}
