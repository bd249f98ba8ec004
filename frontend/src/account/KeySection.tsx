import { useState } from 'preact/hooks';
import { Key } from '../command/CommandButton';
import { strokeOf } from '../command/keys';
import {
  type KnownCommand,
  chooseKey,
  forgetKeyChoices,
  keyChoices,
  keysOf,
  keysOn,
  known,
  switchKeys,
} from '../command/registry';
import { announce } from '../ui/live';

/** Keys can be changed or switched off, as WCAG 2.1.4 asks. */
export function KeySection() {
  const [listening, setListening] = useState<string | null>(null);
  const entries = [...known.value.values()];
  return (
    <section id="part-keys">
      <header>
        <h2 class="h">Keys</h2>
        <p>
          Single characters act only outside fields. Press a key’s button, then the new key. A screen’s keys stand here
          once you have been there.
        </p>
      </header>
      <div class="stack">
        <div class="row">
          <label class="check">
            <input
              type="checkbox"
              checked={keysOn.value}
              onChange={(event) => switchKeys(event.currentTarget.checked)}
            />
            <span>Single-character keys are on</span>
          </label>
          {Object.keys(keyChoices.value).length > 0 && (
            <button type="button" class="btn small push" onClick={forgetKeyChoices}>
              Back to the usual keys
            </button>
          )}
        </div>
        {[...groupsOf(entries)].map(([group, list]) => (
          <div key={group}>
            <h3 class="label">{group}</h3>
            <ul class="keyrows">
              {list.map((entry) => (
                <KeyRow
                  key={entry.id}
                  entry={entry}
                  listening={listening === entry.id}
                  clash={clashOf(entry, entries)}
                  onListen={(on) => setListening(on ? entry.id : null)}
                />
              ))}
            </ul>
          </div>
        ))}
      </div>
    </section>
  );
}

function groupsOf(entries: KnownCommand[]): Map<string, KnownCommand[]> {
  const groups = new Map<string, KnownCommand[]>();
  for (const entry of entries) groups.set(entry.group, [...(groups.get(entry.group) ?? []), entry]);
  return groups;
}

/** Another command of the same group, or one that is everywhere, with the same key. */
function clashOf(entry: KnownCommand, entries: KnownCommand[]): KnownCommand | null {
  const mine = keysOf(entry)[0];
  if (mine === undefined) return null;
  const together = (other: KnownCommand) => other.group === entry.group || other.group === 'Everywhere';
  return entries.find((other) => other.id !== entry.id && together(other) && keysOf(other).includes(mine)) ?? null;
}

interface KeyRowProps {
  entry: KnownCommand;
  listening: boolean;
  clash: KnownCommand | null;
  onListen: (on: boolean) => void;
}

function KeyRow({ entry, listening, clash, onListen }: KeyRowProps) {
  const keys = keysOf(entry);
  const take = (event: KeyboardEvent) => {
    if (!listening || event.key === 'Tab') return;
    const stroke = strokeOf(event);
    event.preventDefault();
    event.stopPropagation();
    if (stroke === null) return;
    onListen(false);
    if (stroke === 'Escape') return;
    chooseKey(entry.id, stroke);
    announce(`${entry.words}: ${stroke}`);
  };
  return (
    <li>
      <span class="keyrow-words">
        {entry.words}
        {clash && <span class="error"> same key as “{clash.words}”</span>}
      </span>
      <button
        type="button"
        class="btn small"
        aria-label={`Change the key of “${entry.words}”, now ${keys[0] ?? 'none'}`}
        aria-pressed={listening}
        onClick={() => onListen(!listening)}
        onKeyDown={take}
        onBlur={() => onListen(false)}
      >
        {listening
          ? 'Press the new key'
          : keys.length > 0
            ? keys.map((stroke) => <Key key={stroke} stroke={stroke} />)
            : 'none'}
      </button>
      <button type="button" class="btn small quiet" onClick={() => chooseKey(entry.id, null)}>
        Off<span class="sr">: no key for “{entry.words}”</span>
      </button>
    </li>
  );
}
