import { useState } from 'preact/hooks';
import { put } from '../api/http';
import { fieldProblem } from '../api/problem';
import { Icon } from '../ui/Icon';
import { ProblemNote } from '../ui/ProblemNote';
import { SubmitButton } from '../ui/SubmitButton';
import { TextField } from '../ui/TextField';
import { useWork } from '../ui/useWork';

/** Another password; other sessions end with it. */
export function PasswordSection() {
  const [current, setCurrent] = useState('');
  const [next, setNext] = useState('');
  const [done, setDone] = useState(false);
  const work = useWork();
  const submit = async (event: Event) => {
    event.preventDefault();
    setDone(false);
    const body = { currentPassword: current, newPassword: next };
    if (await work.attempt(() => put('/account/password', body))) {
      setCurrent('');
      setNext('');
      setDone(true);
    }
  };
  return (
    <section id="part-password">
      <header>
        <h2 class="h">Password</h2>
        <p>A new one ends your sessions in other browsers. Tokens stay.</p>
      </header>
      <form class="stack measure" onSubmit={submit}>
        <TextField
          label="Current password"
          value={current}
          onValue={setCurrent}
          error={fieldProblem(work.problem, '/currentPassword')}
          input={{ type: 'password', autoComplete: 'current-password', required: true }}
        />
        <TextField
          label="New password"
          value={next}
          onValue={setNext}
          hint="Ten characters or more. A few words in a row are good."
          error={fieldProblem(work.problem, '/newPassword')}
          input={{ type: 'password', autoComplete: 'new-password', required: true, minLength: 10 }}
        />
        {work.problem && <ProblemNote problem={work.problem} />}
        <div class="row" aria-live="polite">
          <SubmitButton words="Change the password" busyWords="Changing…" busy={work.busy} />
          {done && (
            <span class="meta">
              <Icon name="check" /> Changed
            </span>
          )}
        </div>
      </form>
    </section>
  );
}
