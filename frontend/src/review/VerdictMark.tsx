import type { PublishedVerdict, Scale, Verdict } from '../api/types';

type Shown = Pick<Verdict | PublishedVerdict, 'code' | 'name' | 'letter' | 'colour'>;

/** The default scale's codes and the classes that carry their colour and underline. Own verdicts take the neutral one. */
const CLASSES: Readonly<Record<string, string>> = {
  SUPPORTED: 'v-S',
  REFUTED: 'v-R',
  MISLEADING: 'v-M',
  CONFLICTING: 'v-C',
  NOT_ENOUGH_EVIDENCE: 'v-N',
  NOT_CHECKABLE: 'v-U',
  TOO_VAGUE: 'v-V',
};

const BY_LETTER: Readonly<Record<string, string>> = {
  S: 'v-S',
  R: 'v-R',
  M: 'v-M',
  C: 'v-C',
  N: 'v-N',
  U: 'v-U',
  V: 'v-V',
};

/** The classes of a verdict: colour and underline. The letter and the name stand beside them in words. */
export function verdictClass(verdict: Pick<Shown, 'code' | 'letter'>): string {
  return `v ${CLASSES[verdict.code] ?? BY_LETTER[verdict.letter] ?? ''}`.trim();
}

export function verdictOf(scale: Scale, code: string): Verdict | null {
  return scale.verdicts.find((verdict) => verdict.code === code) ?? null;
}

/** A verdict with all three signs: letter, name, underline in its colour. */
export function VerdictMark({ verdict }: { verdict: Shown }) {
  return (
    <span class={`verdict ${verdictClass(verdict)}`}>
      <b aria-hidden="true">{verdict.letter}</b>
      <span>{verdict.name}</span>
    </span>
  );
}

/** The letter alone, for narrow places; its name is said. */
export function VerdictLetter({ verdict }: { verdict: Shown }) {
  return (
    <b class={`letter ${verdictClass(verdict)}`} title={verdict.name}>
      <span aria-hidden="true">{verdict.letter}</span>
      <span class="sr">{verdict.name}</span>
    </b>
  );
}
