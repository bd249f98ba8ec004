import type { Claim, ClaimType, Value } from '../api/types';
import type { ReadingStore } from '../article/reading';
import { useDraft } from '../conflict/draft';
import { SelectField } from '../ui/SelectField';
import { TextField } from '../ui/TextField';
import { ValueRow } from './ValueRow';
import type { ClaimFields } from './fields';
import { TYPE_WORDS } from './types';
import { CHECKING_WORDS } from './words';

interface DetailsFormProps {
  store: ReadingStore;
  claim: Claim;
  onClose: () => void;
}

type Details = Pick<Claim, 'gist' | 'type' | 'checking' | 'values'> & { claimant: string; claimDate: string };

const TYPES = Object.entries(TYPE_WORDS) as [ClaimType, string][];
const CHECKING = Object.entries(CHECKING_WORDS) as [Claim['checking'], string][];

/** Everything in a claim that can be changed beside its statement: gist, type, claimant, date, values. */
export function DetailsForm({ store, claim, onClose }: DetailsFormProps) {
  const kept = useDraft<Details>(`${store.slug}/claim/${claim.id}/details`, claim.version, {
    gist: claim.gist,
    type: claim.type,
    checking: claim.checking,
    claimant: claim.claimant ?? '',
    claimDate: claim.claimDate ?? '',
    values: claim.values,
  });
  const draft = kept.value;
  const set = (change: Partial<Details>) => kept.set({ ...draft, ...change });
  const close = () => {
    kept.clear();
    onClose();
  };
  const save = (event: Event) => {
    event.preventDefault();
    const fields = changed(claim, {
      ...draft,
      claimant: draft.claimant.trim() || null,
      claimDate: draft.claimDate.trim() || null,
    });
    if (Object.keys(fields).length > 0) void store.commands.edit(claim, fields, 'the details');
    close();
  };
  return (
    <form class="stack details-form" onSubmit={save}>
      <TextField
        label="Gist, at most eight words"
        value={draft.gist}
        onValue={(gist) => set({ gist })}
        input={{ required: true, maxLength: 200 }}
      />
      <div class="two">
        <SelectField label="Type" value={draft.type} options={TYPES} onValue={(type) => set({ type })} />
        <SelectField
          label="To be checked"
          value={draft.checking}
          options={CHECKING}
          onValue={(checking) => set({ checking })}
        />
        <TextField label="Claimant" optional value={draft.claimant} onValue={(claimant) => set({ claimant })} />
        <TextField
          label="Claimed on"
          optional
          hint="2023-09-13"
          value={draft.claimDate}
          onValue={(claimDate) => set({ claimDate })}
        />
      </div>
      <fieldset class="stack">
        <legend class="label">Values</legend>
        {draft.values.map((value, i) => (
          <ValueRow
            key={i}
            value={value}
            onValue={(next) => set({ values: draft.values.map((other, k) => (k === i ? next : other)) })}
            onRemove={() => set({ values: draft.values.filter((_, k) => k !== i) })}
          />
        ))}
        <div>
          <button type="button" class="btn small" onClick={() => set({ values: [...draft.values, EMPTY] })}>
            Add a value
          </button>
        </div>
      </fieldset>
      <div class="row">
        <button type="submit" class="btn primary">
          Save
        </button>
        <button type="button" class="btn quiet" onClick={close}>
          Leave as it was
        </button>
        {kept.restored && <span class="meta">Kept from last time, not saved yet.</span>}
      </div>
    </form>
  );
}

const EMPTY: Value = {
  kind: 'NUMBER',
  text: '',
  number: null,
  upper: null,
  unit: null,
  counted: null,
  bound: 'EXACT',
  approximate: false,
  resolved: null,
};

/** Only what differs goes into the merge patch. */
function changed(claim: Claim, fields: ClaimFields): ClaimFields {
  const entries = Object.entries(fields).filter(
    ([name, value]) => JSON.stringify(value) !== JSON.stringify(claim[name as keyof Claim]),
  );
  return Object.fromEntries(entries);
}
