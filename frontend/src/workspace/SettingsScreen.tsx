import { inWorkspace, patch } from '../api/http';
import type { Workspace } from '../api/types';
import { useDraft } from '../conflict/draft';
import { useChange } from '../conflict/useChange';
import { Term } from '../term/Term';
import { ProblemNote } from '../ui/ProblemNote';
import { SubmitButton } from '../ui/SubmitButton';
import { TextField } from '../ui/TextField';
import { announce } from '../ui/live';
import { RoomPage, useRoom } from './RoomPage';
import { ScaleSection } from './ScaleSection';
import { replaceWorkspace } from './workspace';

const LABELS = {
  name: 'Name',
  reviewersNeeded: 'Reviewers for each claim',
  blind: 'Blind first pass',
  majorityDecides: 'A majority decides',
  exportNames: 'Names in exports',
  licence: 'Licence of exports',
  rightsNote: 'Note on rights',
} as const;

type Fields = Pick<Workspace, keyof typeof LABELS>;

const fieldsOf = (room: Workspace): Fields =>
  Object.fromEntries(Object.keys(LABELS).map((name) => [name, room[name as keyof Fields]])) as unknown as Fields;

/** The rules of a workspace. Whoever may not change them can read them. */
export function SettingsScreen() {
  const room = useRoom();
  const manages = room.allowed.includes('MANAGE_SETTINGS');
  return (
    <RoomPage title="Settings">
      <h1 class="title">Settings</h1>
      <p class="lede">
        The rules by which this <Term word="workspace" /> works. They hold from when they are saved; what was decided
        before stays.
      </p>
      {manages ? <Rules room={room} /> : <RulesToRead room={room} />}
      <div class="sections">
        <ScaleSection room={room} />
      </div>
    </RoomPage>
  );
}

function RulesToRead({ room }: { room: Workspace }) {
  return (
    <div class="section stack">
      <dl class="facts">
        <dt>{LABELS.reviewersNeeded}</dt>
        <dd>{room.reviewersNeeded}</dd>
        <dt>{LABELS.blind}</dt>
        <dd>{room.blind ? 'yes' : 'no'}</dd>
        <dt>Different verdicts</dt>
        <dd>{room.majorityDecides ? 'the majority decides' : 'an adjudicator decides'}</dd>
        <dt>In exports, reviewers go by</dt>
        <dd>{room.exportNames ? 'their names' : 'pseudonyms'}</dd>
        <dt>{LABELS.licence}</dt>
        <dd>{room.licence ?? 'none set'}</dd>
        {room.rightsNote !== null && (
          <>
            <dt>{LABELS.rightsNote}</dt>
            <dd>{room.rightsNote}</dd>
          </>
        )}
      </dl>
      <p class="meta">Only an admin can change what is set here.</p>
    </div>
  );
}

function Rules({ room }: { room: Workspace }) {
  const saved = fieldsOf(room);
  const draft = useDraft<Fields>(`${room.slug}/settings`, room.version, saved);
  const fields = { ...saved, ...draft.value };
  const change = useChange<Workspace>({
    thing: 'the settings',
    labels: LABELS,
    save: (changes, version) => patch(inWorkspace(room.slug), changes, { version }),
    onSaved: (value, etag) => {
      draft.clear();
      replaceWorkspace(value, etag);
      announce('Settings saved');
    },
  });
  const changes = changed(saved, fields);
  const dirty = Object.keys(changes).length > 0;
  const set = <K extends keyof Fields>(name: K) => {
    return (value: Fields[K]) => draft.set({ ...fields, [name]: value });
  };
  const submit = (event: Event) => {
    event.preventDefault();
    if (dirty) void change.submit(changes, room.version);
  };
  return (
    <form class="sections" onSubmit={submit}>
      <section>
        <header>
          <h2 class="h">Name</h2>
        </header>
        <div class="stack">
          <TextField label="Name" value={fields.name} onValue={set('name')} input={{ required: true }} />
        </div>
      </section>
      <section>
        <header>
          <h2 class="h">Reviewing</h2>
          <p>An article or a claim may ask for another number of reviewers.</p>
        </header>
        <div class="stack">
          <TextField
            label={LABELS.reviewersNeeded}
            value={String(fields.reviewersNeeded)}
            onValue={(text) => set('reviewersNeeded')(Number(text))}
            input={{ type: 'number', min: 1, max: 9, required: true }}
          />
          <Check checked={fields.blind} onCheck={set('blind')}>
            <Term word="blind first pass">Blind first pass</Term>: nobody sees another’s assessment before their own is
            in
          </Check>
          <Check checked={fields.majorityDecides} onCheck={set('majorityDecides')}>
            A majority decides. Otherwise different verdicts make a claim <Term word="disputed" />, for an{' '}
            <Term word="adjudicator" /> to decide
          </Check>
        </div>
      </section>
      <section>
        <header>
          <h2 class="h">Exports</h2>
          <p>Stand in every bundle and on public pages.</p>
        </header>
        <div class="stack">
          <Check checked={fields.exportNames} onCheck={set('exportNames')}>
            Reviewers go by their names. Otherwise each has a <Term word="pseudonym" />
          </Check>
          <TextField
            label={LABELS.licence}
            optional
            value={fields.licence ?? ''}
            onValue={(text) => set('licence')(text === '' ? null : text)}
            input={{ placeholder: 'CC BY 4.0' }}
          />
          <TextField
            label={LABELS.rightsNote}
            optional
            rows={2}
            value={fields.rightsNote ?? ''}
            onValue={(text) => set('rightsNote')(text === '' ? null : text)}
          />
        </div>
      </section>
      {change.conflict}
      {change.problem && <ProblemNote problem={change.problem} />}
      <div class="row savebar">
        {dirty ? (
          <SubmitButton words="Save the settings" busyWords="Saving…" busy={change.busy} />
        ) : (
          <span class="meta">All is saved.</span>
        )}
        {dirty && (
          <button type="button" class="btn quiet" onClick={draft.clear}>
            Go back to what is saved
          </button>
        )}
        {dirty && draft.restored && <span class="meta">Kept from last time, not saved yet.</span>}
      </div>
    </form>
  );
}

interface CheckProps {
  checked: boolean;
  onCheck: (checked: boolean) => void;
  children: preact.ComponentChildren;
}

function Check({ checked, onCheck, children }: CheckProps) {
  return (
    <label class="check">
      <input type="checkbox" checked={checked} onChange={(event) => onCheck(event.currentTarget.checked)} />
      <span>{children}</span>
    </label>
  );
}

/** The members in which what was typed differs from what is saved. */
function changed(saved: Fields, typed: Fields): Record<string, unknown> {
  return Object.fromEntries(Object.entries(typed).filter(([name, value]) => saved[name as keyof Fields] !== value));
}
