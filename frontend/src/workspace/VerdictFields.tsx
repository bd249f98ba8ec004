import { fieldProblem } from '../api/problem';
import type { Problem } from '../api/problem';
import type { Normalised, Verdict } from '../api/types';
import { VerdictMark } from '../review/VerdictMark';
import { Icon } from '../ui/Icon';
import { SelectField } from '../ui/SelectField';
import { TextField } from '../ui/TextField';
import { COLOURS, type EditedVerdict, codeOf } from './scale';

export const NORMALISED: Record<Normalised, string> = {
  TRUE: 'true',
  FALSE: 'false',
  MIXTURE: 'mixture',
  OTHER: 'other',
};

export const REQUIRES: Record<Verdict['requires'], string> = {
  NOTHING: 'nothing',
  EVIDENCE: 'evidence',
  INQUIRY: 'an inquiry',
};

const optionsOf = <K extends string>(words: Record<K, string>) => Object.entries(words) as [K, string][];

interface VerdictFieldsProps {
  verdict: EditedVerdict;
  /** Its place in the scale, from 0. */
  at: number;
  faults: Partial<Record<'name' | 'letter', string>>;
  problem: Problem | null;
  onChange: (change: Partial<EditedVerdict>) => void;
  /** Null where it can go no further. */
  onUp: (() => void) | null;
  onDown: (() => void) | null;
  onTakeOut: (() => void) | null;
}

/** One verdict of the scale while it is edited, with how it will look above its fields. */
export function VerdictFields({ verdict, at, faults, problem, onChange, ...acts }: VerdictFieldsProps) {
  const name = verdict.name.trim() || 'New verdict';
  const error = (field: string) => fieldProblem(problem, `/verdicts/${at}/${field}`);
  return (
    <fieldset class="verdict-fields" aria-label={`Verdict ${at + 1}: ${name}`}>
      <div class="row">
        <span class="meta num">{at + 1}</span>
        <VerdictMark verdict={{ ...verdict, name, letter: verdict.letter || '?' }} />
        <span class="meta">
          <span class="sr">In data: </span>
          <code>{verdict.fresh ? codeOf(verdict.name) : verdict.code}</code>
        </span>
        <Acts name={name} {...acts} />
      </div>
      <div class="verdict-grid">
        <TextField
          label="Name"
          value={verdict.name}
          onValue={(value) => onChange({ name: value })}
          error={faults.name ?? error('name') ?? error('code')}
          input={{ required: true, maxLength: 80 }}
        />
        <TextField
          label="Letter"
          value={verdict.letter}
          onValue={(letter) => onChange({ letter })}
          error={faults.letter ?? error('letter')}
          input={{ required: true, maxLength: 2 }}
        />
        <SelectField
          label="Colour and underline"
          value={verdict.colour}
          options={COLOURS}
          onValue={(colour) => onChange({ colour })}
        />
      </div>
      <TextField
        label="What it means"
        rows={2}
        value={verdict.definition}
        onValue={(definition) => onChange({ definition })}
        error={error('definition')}
        input={{ required: true }}
      />
      <div class="verdict-grid">
        <SelectField
          label="Needs"
          value={verdict.requires}
          options={optionsOf(REQUIRES)}
          onValue={(requires) => onChange({ requires })}
        />
        <SelectField
          label="Counts as"
          value={verdict.normalised}
          options={optionsOf(NORMALISED)}
          onValue={(normalised) => onChange({ normalised })}
        />
        <TextField
          label="As a number"
          optional
          value={verdict.number === null || verdict.number === undefined ? '' : String(verdict.number)}
          onValue={(text) => onChange({ number: text === '' ? null : Number(text) })}
          error={error('number')}
          input={{ type: 'number', step: 1 }}
        />
      </div>
      <label class="check">
        <input
          type="checkbox"
          checked={verdict.published}
          onChange={(event) => onChange({ published: event.currentTarget.checked })}
        />
        <span>Goes out with every publication. Otherwise only when asked</span>
      </label>
    </fieldset>
  );
}

type ActsProps = Pick<VerdictFieldsProps, 'onUp' | 'onDown' | 'onTakeOut'> & { name: string };

function Acts({ name, onUp, onDown, onTakeOut }: ActsProps) {
  return (
    <span class="row push verdict-acts">
      {onUp && (
        <button type="button" class="btn small quiet" onClick={onUp}>
          <Icon name="rise" /> Up <span class="sr">{name}</span>
        </button>
      )}
      {onDown && (
        <button type="button" class="btn small quiet" onClick={onDown}>
          <Icon name="sink" /> Down <span class="sr">{name}</span>
        </button>
      )}
      {onTakeOut && (
        <button type="button" class="btn small quiet" onClick={onTakeOut}>
          <Icon name="x" /> Take out <span class="sr">{name}</span>
        </button>
      )}
    </span>
  );
}
