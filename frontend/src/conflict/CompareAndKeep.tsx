import { useEffect, useId, useRef, useState } from 'preact/hooks';

export interface Difference {
  /** The member that differs. */
  name: string;
  label: string;
  mine: string;
  theirs: string;
}

type Side = 'mine' | 'theirs';

interface CompareAndKeepProps {
  /** What is being changed: `this claim`, `the settings`. */
  thing: string;
  /** How deep its heading stands. */
  level?: 2 | 3;
  differences: readonly Difference[];
  /** Called with the side to keep for every field. The caller writes again, with the version that it was shown. */
  onKeep: (sides: Readonly<Record<string, Side>>) => void;
  /** Closes without writing; what was typed stays in its fields. */
  onLater: () => void;
}

/** Somebody else saved first: both values of each field, and one choice for each. Nothing is written until one keeps. */
export function CompareAndKeep({ thing, level = 3, differences, onKeep, onLater }: CompareAndKeepProps) {
  const [sides, setSides] = useState<Record<string, Side>>({});
  const Heading = `h${level}` as const;
  const heading = useRef<HTMLHeadingElement>(null);
  const id = useId();
  useEffect(() => heading.current?.focus(), []);
  const sideOf = (name: string): Side => sides[name] ?? 'mine';
  return (
    <section class="compare" aria-labelledby={id}>
      <Heading class="h" id={id} tabIndex={-1} ref={heading}>
        Somebody changed {thing} while you were typing
      </Heading>
      <p class="meta">Nothing of yours is lost. Choose for each field what to keep.</p>
      {differences.length === 0 && <p>Both of you wrote the same. Keep it, and it is saved.</p>}
      {differences.map((difference) => (
        <fieldset key={difference.name} class="compare-field">
          <legend class="label">{difference.label}</legend>
          <div class="two">
            {(['mine', 'theirs'] as const).map((side) => (
              <label key={side} class="compare-side">
                <span class="check">
                  <input
                    type="radio"
                    name={`${id}-${difference.name}`}
                    checked={sideOf(difference.name) === side}
                    onChange={() => setSides({ ...sides, [difference.name]: side })}
                  />
                  {side === 'mine' ? 'Keep mine' : 'Keep theirs'}
                </span>
                <span class="compare-text">{difference[side] || <span class="meta">empty</span>}</span>
              </label>
            ))}
          </div>
        </fieldset>
      ))}
      <div class="row">
        <button
          type="button"
          class="btn primary"
          onClick={() => onKeep(Object.fromEntries(differences.map(({ name }) => [name, sideOf(name)])))}
        >
          Save what is chosen
        </button>
        <button type="button" class="btn quiet" onClick={onLater}>
          Go back to what I typed
        </button>
      </div>
    </section>
  );
}

/** The fields in which two states differ, of those that have a label. */
export function differences(
  mine: Readonly<Record<string, unknown>>,
  theirs: unknown,
  labels: Readonly<Record<string, string>>,
): Difference[] {
  const other = (typeof theirs === 'object' && theirs !== null ? theirs : {}) as Readonly<Record<string, unknown>>;
  return Object.entries(labels)
    .filter(([name]) => name in mine && words(mine[name]) !== words(other[name]))
    .map(([name, label]) => ({ name, label, mine: words(mine[name]), theirs: words(other[name]) }));
}

function words(value: unknown): string {
  if (value === null || value === undefined) return '';
  if (typeof value === 'string') return value;
  if (typeof value === 'boolean') return value ? 'Yes' : 'No';
  if (typeof value === 'number') return String(value);
  return Array.isArray(value) ? value.map(words).join(', ') : JSON.stringify(value);
}
