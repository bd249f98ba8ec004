import type { Verdict } from '../api/types';

export const MOST_VERDICTS = 12;
export const FEWEST_VERDICTS = 2;

/** The palette: each colour comes with an underline of its own, so that none is told by colour alone. */
export const COLOURS = [
  ['supported', 'Blue, solid line'],
  ['refuted', 'Red, wavy line'],
  ['misleading', 'Ochre, dashed line'],
  ['conflicting', 'Purple, double line'],
  ['insufficient', 'Grey, dotted line'],
  ['uncheckable', 'Pale grey, thin line'],
  ['vague', 'Pale grey, thin wavy line'],
] as const;

/** A verdict while the scale is edited. A new one gets its code from its name; a code that data uses never changes. */
export interface EditedVerdict extends Verdict {
  fresh?: boolean;
}

/** `Half true` is HALF_TRUE in data. */
export function codeOf(name: string): string {
  const plain = name.normalize('NFKD').replace(/\p{M}/gu, '');
  const words = plain.toUpperCase().replace(/[^A-Z0-9]+/g, '_');
  return words
    .replace(/^[_0-9]+/, '')
    .replace(/_+$/, '')
    .slice(0, 40);
}

export function newVerdict(): EditedVerdict {
  return {
    code: '',
    name: '',
    definition: '',
    letter: '',
    colour: 'insufficient',
    normalised: 'OTHER',
    number: null,
    requires: 'EVIDENCE',
    published: true,
    fresh: true,
  };
}

/** The list with one of its members a place further up or down; unchanged at the ends. */
export function moved<T>(list: readonly T[], from: number, step: -1 | 1): T[] {
  const next = [...list];
  const [one] = next.splice(from, 1);
  if (one === undefined || from + step < 0 || from + step >= list.length) return [...list];
  next.splice(from + step, 0, one);
  return next;
}

/** As it goes to the server. */
export function valuesOf(verdicts: readonly EditedVerdict[]): Verdict[] {
  return verdicts.map(({ fresh, ...verdict }) => ({
    ...verdict,
    number: verdict.number ?? null,
    code: fresh ? codeOf(verdict.name) : verdict.code,
    name: verdict.name.trim(),
    definition: verdict.definition.trim(),
    letter: verdict.letter.trim(),
  }));
}

/** What is wrong with one verdict of the list before it is sent, by field. */
export function faultsOf(verdicts: readonly EditedVerdict[], at: number): Partial<Record<'name' | 'letter', string>> {
  const values = valuesOf(verdicts);
  const one = values[at];
  if (!one) return {};
  const others = values.filter((_, i) => i !== at);
  const faults: Partial<Record<'name' | 'letter', string>> = {};
  if (one.name !== '' && one.code === '') faults.name = 'The name needs a letter from A to Z: data knows it by that.';
  if (one.code !== '' && others.some(({ code }) => code === one.code)) faults.name = 'Another verdict is called so.';
  if (one.letter !== '' && others.some(({ letter }) => letter === one.letter))
    faults.letter = 'Another verdict has this letter.';
  return faults;
}

/** One line per verdict, to compare two scales. */
export function scaleWords(verdicts: readonly Verdict[]): string {
  return verdicts.map(({ letter, name }) => `${letter} ${name}`).join(', ');
}
