import type { Scale } from '../api/types';
import { Key } from '../command/CommandButton';
import { keysOf } from '../command/registry';
import { verdictClass } from './VerdictMark';
import { verdictCommandId } from './verdictCommands';

interface VerdictsProps {
  scale: Scale;
  value: string | null;
  onValue: (code: string) => void;
  label?: string;
  /** Digits act on this group and are printed on it. */
  keyed?: boolean;
}

/** The verdicts of the scale, one of which is chosen: by its digit, by the arrow keys, by a click. */
export function Verdicts({ scale, value, onValue, label = 'Verdict', keyed = true }: VerdictsProps) {
  const { verdicts } = scale;
  const at = verdicts.findIndex((verdict) => verdict.code === value);
  const onKeyDown = (event: KeyboardEvent) => {
    const step = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1 }[event.key];
    if (step === undefined || !(event.currentTarget instanceof HTMLElement)) return;
    event.preventDefault();
    const next = (Math.max(at, 0) + step + verdicts.length) % verdicts.length;
    const verdict = verdicts[next];
    if (verdict) onValue(verdict.code);
    event.currentTarget.querySelectorAll<HTMLElement>('[role=radio]')[next]?.focus();
  };
  const odd = verdicts.filter((verdict) => verdict.published).length % 2 === 1;
  const lastPublished = verdicts.map((verdict) => verdict.published).lastIndexOf(true);
  const chosen = verdicts[at];
  return (
    <div>
      <div class="verdicts" role="radiogroup" aria-label={label} onKeyDown={onKeyDown}>
        {verdicts.map((verdict, i) => {
          const stroke = keyed ? keysOf({ id: verdictCommandId(i), keys: [String(i + 1)] })[0] : undefined;
          return (
            <button
              key={verdict.code}
              type="button"
              role="radio"
              aria-checked={verdict.code === value}
              tabIndex={i === Math.max(at, 0) ? 0 : -1}
              class={`vb ${verdictClass(verdict)}${odd && i === lastPublished ? ' wide' : ''}`}
              title={verdict.definition}
              onClick={() => onValue(verdict.code)}
            >
              <b class={verdict.published ? 'letter' : 'letter minor'} aria-hidden="true">
                {verdict.letter}
              </b>
              <span>{verdict.name}</span>
              {stroke ? <Key stroke={stroke} /> : <span />}
            </button>
          );
        })}
      </div>
      {chosen && <p class="meta verdict-definition">{chosen.definition}</p>}
    </div>
  );
}
