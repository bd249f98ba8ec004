/**
 * Keys are written as people read them: `j`, `?`, `Enter`, `Ctrl+K`, `Ctrl+Enter`, `Shift+J`.
 * Ctrl means the command key on a Mac as well.
 */
const MODIFIERS = ['Control', 'Shift', 'Alt', 'Meta', 'AltGraph', 'CapsLock', 'Dead'];

type Stroke = Pick<KeyboardEvent, 'key' | 'code' | 'ctrlKey' | 'metaKey' | 'altKey' | 'shiftKey'>;

/** The written form of a stroke, or null for a modifier alone. */
export function strokeOf(event: Stroke): string | null {
  if (MODIFIERS.includes(event.key)) return null;
  const key = keyName(event);
  const letterOrName = key.length > 1 || /^\p{L}$/u.test(key);
  const combined = event.ctrlKey || event.metaKey || event.altKey;
  const name = combined && key.length === 1 ? key.toUpperCase() : key;
  return [
    event.ctrlKey || event.metaKey ? 'Ctrl+' : '',
    event.altKey ? 'Alt+' : '',
    event.shiftKey && letterOrName ? 'Shift+' : '',
    event.shiftKey && !combined && /^\p{L}$/u.test(key) ? key.toUpperCase() : name,
  ].join('');
}

/** A letter of another script acts as the letter that is printed on that key of a Latin keyboard. */
function keyName({ key, code }: Stroke): string {
  if (key === ' ') return 'Space';
  if (key.length > 1) return key;
  const latin = /^Key([A-Z])$/.exec(code)?.[1];
  if (latin && !/^[\u0000-\u007f]$/.test(key)) return latin.toLowerCase();
  return key.toLowerCase();
}

/** Whether this is a single character, which WCAG 2.1.4 wants to be changeable and silent in fields. */
export const isSingleCharacter = (stroke: string) => Array.from(stroke).length === 1;

/** Whether what has the focus takes typed characters. */
export function isField(target: EventTarget | null): boolean {
  if (!(target instanceof HTMLElement)) return false;
  if (target.isContentEditable || target instanceof HTMLTextAreaElement || target instanceof HTMLSelectElement)
    return true;
  return (
    target instanceof HTMLInputElement && !['checkbox', 'radio', 'button', 'submit', 'range'].includes(target.type)
  );
}

/** Enter and Space belong to what has the focus, when that can be pressed. */
export function belongsToTarget(stroke: string, target: EventTarget | null): boolean {
  if (stroke !== 'Enter' && stroke !== 'Space') return false;
  return target instanceof Element && target.closest('button, a[href], summary, input, select, [role=radio]') !== null;
}

const SIGNS: Readonly<Record<string, string>> = {
  Enter: '↵',
  ArrowUp: '↑',
  ArrowDown: '↓',
  ArrowLeft: '←',
  ArrowRight: '→',
  Escape: 'Esc',
};

/** The form printed on buttons: `Ctrl ↵`. */
export function printed(stroke: string): string {
  return parts(stroke)
    .map((part) => SIGNS[part] ?? part)
    .join(' ');
}

/** The form of aria-keyshortcuts: `Control+Enter`. */
export function spoken(stroke: string): string {
  return parts(stroke)
    .map((part) => (part === 'Ctrl' ? 'Control' : part))
    .join('+');
}

function parts(stroke: string): string[] {
  return stroke === '+' ? ['+'] : stroke.split(/\+(?=.)/);
}
