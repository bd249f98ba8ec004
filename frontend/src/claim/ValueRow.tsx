import type { Value } from '../api/types';
import { SelectField } from '../ui/SelectField';
import { TextField } from '../ui/TextField';
import { BOUND_WORDS, VALUE_KIND_WORDS } from './words';

interface ValueRowProps {
  value: Value;
  onValue: (value: Value) => void;
  onRemove: () => void;
}

const KINDS = Object.entries(VALUE_KIND_WORDS);
const BOUNDS = Object.entries(BOUND_WORDS);

const orNull = (text: string) => (text.trim() === '' ? null : text);

/** One value of a claim: its words, and what they mean as a figure or a date. */
export function ValueRow({ value, onValue, onRemove }: ValueRowProps) {
  const set = (change: Partial<Value>) => onValue({ ...value, ...change });
  const isNumber = value.kind === 'NUMBER' || value.kind === 'DURATION';
  const isTime = value.kind === 'DATE' || value.kind === 'DURATION';
  return (
    <div class="value-row">
      <div class="two">
        <SelectField label="Kind" value={value.kind} options={KINDS} onValue={(kind) => set({ kind })} />
        <TextField label="Words" value={value.text} onValue={(text) => set({ text })} input={{ required: true }} />
        {isNumber && (
          <>
            <SelectField
              label="Bound"
              value={value.bound ?? 'EXACT'}
              options={BOUNDS}
              onValue={(bound) => set({ bound })}
            />
            <TextField
              label="Figure"
              value={String(value.number ?? '')}
              onValue={(number) => set({ number: orNull(number) })}
              input={{ inputMode: 'decimal' }}
            />
            {value.bound === 'RANGE' && (
              <TextField
                label="To"
                value={String(value.upper ?? '')}
                onValue={(upper) => set({ upper: orNull(upper) })}
                input={{ inputMode: 'decimal' }}
              />
            )}
            <TextField label="Unit" optional value={value.unit ?? ''} onValue={(unit) => set({ unit: orNull(unit) })} />
            <TextField
              label="What is counted"
              optional
              value={value.counted ?? ''}
              onValue={(counted) => set({ counted: orNull(counted) })}
            />
          </>
        )}
        {isTime && (
          <TextField
            label="As a date or span"
            optional
            hint="2023-09-13, 2018/2019, PT2H"
            value={value.resolved ?? ''}
            onValue={(resolved) => set({ resolved: orNull(resolved) })}
          />
        )}
      </div>
      <div class="row">
        {isNumber && (
          <label class="check">
            <input
              type="checkbox"
              checked={value.approximate ?? false}
              onChange={(event) => set({ approximate: event.currentTarget.checked })}
            />
            Approximate
          </label>
        )}
        <button type="button" class="btn small quiet push" onClick={onRemove}>
          Remove<span class="sr"> {value.text}</span>
        </button>
      </div>
    </div>
  );
}
