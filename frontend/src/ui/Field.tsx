import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';

interface FieldProps {
  label: string;
  /** A line under the field that helps to fill it. */
  hint?: ComponentChildren;
  /** What is the matter with what was typed. */
  error?: string | null;
  optional?: boolean;
  /** The field that is asked for most: it wears the accent. */
  wanted?: boolean;
  children: (attributes: FieldAttributes) => ComponentChildren;
}

/** To be spread on the input, so that label, hint and error belong to it. */
export interface FieldAttributes {
  id: string;
  'aria-describedby'?: string;
  'aria-invalid'?: true;
}

/** A labelled input with its hint and its error. */
export function Field({ label, hint, error, optional, wanted, children }: FieldProps) {
  const id = useId();
  const described = [hint ? `${id}-hint` : '', error ? `${id}-error` : ''].filter(Boolean).join(' ');
  return (
    <div class={wanted ? 'field wants' : 'field'}>
      <label for={id}>
        {label} {optional && <small>optional</small>}
      </label>
      {children({
        id,
        ...(described ? { 'aria-describedby': described } : {}),
        ...(error ? { 'aria-invalid': true as const } : {}),
      })}
      {hint && <small id={`${id}-hint`}>{hint}</small>}
      {error && (
        <small id={`${id}-error`} class="error">
          {error}
        </small>
      )}
    </div>
  );
}
