import type { InputHTMLAttributes } from 'preact';
import { Field } from './Field';

interface TextFieldProps {
  label: string;
  value: string;
  onValue: (value: string) => void;
  hint?: string;
  error?: string | null;
  optional?: boolean;
  wanted?: boolean;
  /** More than one line, so many at first. */
  rows?: number;
  input?: InputHTMLAttributes;
}

/** A labelled line of text, or several. */
export function TextField({ label, value, onValue, rows, input = {}, ...field }: TextFieldProps) {
  return (
    <Field label={label} {...field}>
      {(attributes) =>
        rows === undefined ? (
          <input
            {...input}
            {...attributes}
            class="in"
            value={value}
            onInput={(event) => onValue(event.currentTarget.value)}
          />
        ) : (
          <textarea
            {...attributes}
            class="in"
            rows={rows}
            required={Boolean(input.required)}
            placeholder={typeof input.placeholder === 'string' ? input.placeholder : undefined}
            value={value}
            onInput={(event) => onValue(event.currentTarget.value)}
          />
        )
      }
    </Field>
  );
}
