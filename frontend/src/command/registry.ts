import { computed, signal } from '@preact/signals';
import { useEffect, useMemo, useRef } from 'preact/hooks';
import { isRecord } from '../api/problem';
import { remember, remembered } from '../ui/memory';
import { belongsToTarget, isField, isSingleCharacter, strokeOf } from './keys';

/** Something a person can do now: by its button, by its key, from the palette. */
export interface Command {
  /** Stable, because people change keys by it: `claim.accept`. */
  id: string;
  /** What it does, as its button says it. */
  words: string;
  /** Keys as keys.ts writes them; the first is printed on the button. */
  keys?: readonly string[];
  /** A heading in the list of keys. */
  group?: string;
  /** Whether it can be done now and would not be refused; always, when left out. */
  when?: () => boolean;
  run: () => unknown;
  /** Acts while typing as well. Never for a single character. */
  inFields?: boolean;
  /** Left out of the palette: what only makes sense with what is in front of one. */
  hidden?: boolean;
}

/** What a person changed: another key, or null for none. */
type Choices = Readonly<Record<string, string | null>>;

const layers = signal<readonly (readonly Command[])[]>([]);

/** The commands of everything on the screen, the innermost last. */
export const commands = computed<readonly Command[]>(() => layers.value.flat());

/** What the list of changeable keys needs of a command. */
export interface KnownCommand {
  id: string;
  words: string;
  keys: readonly string[];
  group: string;
}

/** Every command with keys that this browser has met, so that keys can be changed away from their screen. */
export const known = signal<ReadonlyMap<string, KnownCommand>>(knownFrom(remembered('known-keys')));

export const keyChoices = signal<Choices>(choicesOf(remembered('keys')));
export const keysOn = signal<boolean>(remembered('keys-on') !== false);

function choicesOf(value: unknown): Choices {
  if (!isRecord(value)) return {};
  return Object.fromEntries(
    Object.entries(value).filter(
      (entry): entry is [string, string | null] => entry[1] === null || typeof entry[1] === 'string',
    ),
  );
}

export function chooseKey(id: string, stroke: string | null): void {
  keyChoices.value = { ...keyChoices.value, [id]: stroke };
  remember('keys', keyChoices.value);
}

export function forgetKeyChoices(): void {
  keyChoices.value = {};
  remember('keys', {});
}

/** Single characters can be switched off as a whole; keys with Ctrl stay. */
export function switchKeys(on: boolean): void {
  keysOn.value = on;
  remember('keys-on', on);
}

/** The keys that act for a command, after what the person chose. */
export function keysOf(command: Pick<Command, 'id' | 'keys'>): readonly string[] {
  const chosen = keyChoices.value[command.id];
  const keys = chosen === undefined ? (command.keys ?? []) : chosen === null ? [] : [chosen];
  return keysOn.value ? keys : keys.filter((key) => !isSingleCharacter(key));
}

export const mayRun = (command: Command) => command.when?.() ?? true;

/** Adds commands while a component is on the screen. Later ones win over earlier ones with the same key. */
export function useCommands(list: readonly Command[]): void {
  const latest = useRef(list);
  latest.current = list;
  const shape = list.map(({ id, words, keys, group }) => [id, words, ...(keys ?? []), group].join('\t')).join('\n');
  // The registry keeps stand-ins that ask the latest render, so that closures are never stale and layers rarely change.
  const standIns = useMemo(
    () => latest.current.map((command, i) => standIn(command, () => latest.current[i])),
    // eslint-disable-next-line react-hooks/exhaustive-deps -- the shape stands for the list
    [shape],
  );
  useEffect(() => {
    layers.value = [...layers.value, standIns];
    meet(standIns);
    return () => {
      layers.value = layers.value.filter((layer) => layer !== standIns);
    };
  }, [standIns]);
}

function meet(list: readonly Command[]): void {
  const met = list.flatMap(({ id, words, keys = [], group = 'Elsewhere' }) =>
    keys.length > 0 ? [[id, { id, words, keys, group }] as const] : [],
  );
  if (met.every(([id, command]) => JSON.stringify(known.peek().get(id)) === JSON.stringify(command))) return;
  known.value = new Map([...known.peek(), ...met]);
  remember('known-keys', [...known.value.values()]);
}

function knownFrom(value: unknown): Map<string, KnownCommand> {
  const entries = Array.isArray(value) ? value.filter(isKnown) : [];
  return new Map(entries.map((entry) => [entry.id, entry]));
}

function isKnown(value: unknown): value is KnownCommand {
  return (
    isRecord(value) &&
    [value.id, value.words, value.group].every((member) => typeof member === 'string') &&
    Array.isArray(value.keys)
  );
}

function standIn(command: Command, current: () => Command | undefined): Command {
  return {
    ...command,
    when: () => {
      const now = current();
      return now !== undefined && mayRun(now);
    },
    run: () => current()?.run(),
  };
}

/** The command that a stroke means now, if any. */
export function commandFor(stroke: string, typing: boolean): Command | null {
  if (typing && isSingleCharacter(stroke)) return null;
  const fitting = commands.value.filter(
    (command) => keysOf(command).includes(stroke) && (!typing || command.inFields === true) && mayRun(command),
  );
  return fitting.at(-1) ?? null;
}

/** Makes keys work. Returns the way to stop. */
export function listenToKeys(): () => void {
  const onKey = (event: KeyboardEvent) => {
    if (event.defaultPrevented || event.isComposing || document.querySelector('dialog[open]')) return;
    const stroke = strokeOf(event);
    if (stroke === null || belongsToTarget(stroke, event.target)) return;
    const command = commandFor(stroke, isField(event.target));
    if (!command) return;
    event.preventDefault();
    command.run();
  };
  document.addEventListener('keydown', onKey);
  return () => document.removeEventListener('keydown', onKey);
}
