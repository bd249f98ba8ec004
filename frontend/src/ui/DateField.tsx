import { useState } from 'preact/hooks';
import { Field } from './Field';

interface DateFieldProps {
  label: string;
  /** A day, a month or a year: `2023-09-13`, `2023-09`, `2023`; or a time that begins so. */
  value: string;
  onValue: (value: string) => void;
  hint?: string;
  error?: string | null;
  optional?: boolean;
  wanted?: boolean;
}

const isDay = (value: string) => value === '' || /^\d{4}-\d{2}-\d{2}$/.test(value);

/** A date as precise as it is known: the browser's picker for a day, a line of text for less or more. */
export function DateField({ label, value, onValue, hint, ...field }: DateFieldProps) {
  const [byHand, setByHand] = useState(!isDay(value));
  const picker = !byHand && isDay(value);
  const pick = () => {
    if (!picker && !isDay(value)) onValue(/^\d{4}-\d{2}-\d{2}/.exec(value)?.[0] ?? '');
    setByHand(picker);
  };
  return (
    <Field
      label={label}
      {...field}
      hint={
        <>
          {hint && <span class={field.wanted ? 'wants-why' : ''}>{hint} </span>}
          <button type="button" class="linklike" onClick={() => pick()}>
            {picker ? 'Only the month or year is known' : 'Pick a day'}
          </button>
        </>
      }
    >
      {(attributes) =>
        picker ? (
          <input
            {...attributes}
            class="in"
            type="date"
            value={value}
            onInput={(event) => onValue(event.currentTarget.value)}
          />
        ) : (
          <input
            {...attributes}
            class="in"
            placeholder="2023-09 or 2023"
            pattern="\d{4}(-\d{2}(-\d{2}(T.*)?)?)?"
            title="A year, a month (2023-09), a day (2023-09-13) or a time"
            value={value}
            onInput={(event) => onValue(event.currentTarget.value)}
          />
        )
      }
    </Field>
  );
}
