import { useState } from 'preact/hooks';
import { getAll, post, remove } from '../api/http';
import { fieldProblem } from '../api/problem';
import { useRemote } from '../api/remote';
import type { ApiToken } from '../api/types';
import { CopyLine } from '../ui/CopyLine';
import { Icon } from '../ui/Icon';
import { Loaded } from '../ui/Loaded';
import { ProblemNote } from '../ui/ProblemNote';
import { SelectField } from '../ui/SelectField';
import { SubmitButton } from '../ui/SubmitButton';
import { TextField } from '../ui/TextField';
import { day, moment } from '../ui/dates';
import { useWork } from '../ui/useWork';

const SCOPES = [
  ['READ', 'Read only'],
  ['WRITE', 'Read and write'],
] as const;

/** Until when, in days from now; 0 for never. */
const EXPIRIES = [
  ['30', '30 days'],
  ['90', '90 days'],
  ['365', 'A year'],
  ['0', 'Until removed'],
] as const;

/** Tokens with which scripts act as this person. */
export function TokenSection() {
  const tokens = useRemote((signal) => getAll<ApiToken>('/account/tokens', { signal }), 'tokens');
  const [made, setMade] = useState<ApiToken | null>(null);
  const work = useWork();
  const revoke = async (id: string) => {
    if (await work.attempt(() => remove(`/account/tokens/${encodeURIComponent(id)}`))) {
      if (made?.id === id) setMade(null);
      await tokens.reload();
    }
  };
  const onMade = async (token: ApiToken) => {
    setMade(token);
    await tokens.reload();
  };
  return (
    <section id="part-tokens">
      <header>
        <h2 class="h">Tokens</h2>
        <p>For curl, scripts and notebooks. A token acts as you, within its scope.</p>
      </header>
      <div class="stack">
        <NewToken onMade={onMade} />
        {made?.token && (
          <div class="once" role="status">
            <p>
              <b>This token is shown once.</b> Only its hash is kept here. Put “{made.name}” where it belongs now.
            </p>
            <CopyLine label="Token" text={made.token} />
          </div>
        )}
        {work.problem && <ProblemNote problem={work.problem} />}
        <Loaded of={tokens} what="your tokens">
          {({ items }) =>
            items.length === 0 ? (
              <p class="meta">You have no token.</p>
            ) : (
              <ul class="lines">
                {items.map((token) => (
                  <TokenLine key={token.id} token={token} onRevoke={() => revoke(token.id)} />
                ))}
              </ul>
            )
          }
        </Loaded>
      </div>
    </section>
  );
}

function TokenLine({ token, onRevoke }: { token: ApiToken; onRevoke: () => void }) {
  const until = token.expiresAt === null ? 'until removed' : `until ${day(token.expiresAt)}`;
  const used = token.lastUsedAt === null ? 'never used' : `last used ${moment(token.lastUsedAt)}`;
  return (
    <li>
      <div class="who">
        <b>{token.name}</b>
        <p class="meta">
          {token.scope === 'READ' ? 'reads' : 'reads and writes'}, {until}, {used}
        </p>
      </div>
      <button type="button" class="btn quiet small" onClick={onRevoke}>
        <Icon name="x" /> Remove <span class="sr">the token “{token.name}”</span>
      </button>
    </li>
  );
}

function NewToken({ onMade }: { onMade: (token: ApiToken) => Promise<void> }) {
  const [name, setName] = useState('');
  const [scope, setScope] = useState<ApiToken['scope']>('READ');
  const [days, setDays] = useState<(typeof EXPIRIES)[number][0]>('90');
  const work = useWork();
  const submit = async (event: Event) => {
    event.preventDefault();
    const expiresAt = days === '0' ? null : new Date(Date.now() + Number(days) * 86_400_000).toISOString();
    const answer = await work.attempt(() => post<ApiToken>('/account/tokens', { name, scope, expiresAt }));
    if (!answer) return;
    setName('');
    await onMade(answer.value);
  };
  return (
    <form class="stack" onSubmit={submit}>
      <div class="formline">
        <TextField
          label="Name"
          value={name}
          onValue={setName}
          error={fieldProblem(work.problem, '/name')}
          input={{ required: true, placeholder: 'Nightly export' }}
        />
        <SelectField label="Scope" value={scope} options={SCOPES} onValue={setScope} />
        <SelectField label="Valid for" value={days} options={EXPIRIES} onValue={setDays} />
        <SubmitButton words="Make a token" busyWords="Making…" busy={work.busy} icon="key" />
      </div>
      {work.problem && <ProblemNote problem={work.problem} />}
    </form>
  );
}
