import { Field } from './Field';

interface SelectFieldProps<V extends string> {
  label: string;
  value: V;
  options: readonly (readonly [value: V, words: string])[];
  onValue: (value: V) => void;
  hint?: string;
  error?: string | null;
}

/** A labelled choice of one among a few. */
export function SelectField<V extends string>({ label, value, options, onValue, ...field }: SelectFieldProps<V>) {
  return (
    <Field label={label} {...field}>
      {(attributes) => (
        <select {...attributes} class="in" value={value} onChange={(event) => onValue(event.currentTarget.value as V)}>
          {options.map(([option, words]) => (
            <option key={option} value={option}>
              {words}
            </option>
          ))}
        </select>
      )}
    </Field>
  );
}
