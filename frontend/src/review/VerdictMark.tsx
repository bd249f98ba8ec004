import type { PublishedVerdict, Scale, Verdict } from '../api/types';

type Shown = Pick<Verdict | PublishedVerdict, 'code' | 'name' | 'letter' | 'colour'>;

/** The palette's colours, and the classes that carry each with its underline. */
const CLASSES: Readonly<Record<string, string>> = {
  supported: 'v-S',
  refuted: 'v-R',
  misleading: 'v-M',
  conflicting: 'v-C',
  insufficient: 'v-N',
  uncheckable: 'v-U',
  vague: 'v-V',
};

/** The classes of a verdict: colour and underline. The letter and the name stand beside them in words. */
export function verdictClass({ colour }: Pick<Shown, 'colour'>): string {
  return `v ${CLASSES[colour] ?? ''}`.trim();
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
