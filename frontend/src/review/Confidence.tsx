interface ConfidenceProps {
  value: number | null;
  onValue: (value: number) => void;
}

const LEVELS: readonly { value: number; words: string }[] = [
  { value: 1, words: '1 guess' },
  { value: 2, words: '2' },
  { value: 3, words: '3' },
  { value: 4, words: '4' },
  { value: 5, words: '5 sure' },
];

/** How sure one is, from 1 to 5. */
export function Confidence({ value, onValue }: ConfidenceProps) {
  return (
    <fieldset>
      <legend class="label">Confidence</legend>
      <div class="scale">
        {LEVELS.map((level) => (
          <button
            key={level.value}
            type="button"
            class="btn"
            aria-pressed={level.value === value}
            onClick={() => onValue(level.value)}
          >
            {level.words}
          </button>
        ))}
      </div>
    </fieldset>
  );
}
