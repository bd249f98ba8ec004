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

/** The verdict with this code; one that the scale has no more shows by the words of its code, without a colour of its own. */
export function verdictOf(scale: Scale, code: string): Verdict {
  return scale.verdicts.find((verdict) => verdict.code === code) ?? fromEarlierScale(code);
}

function fromEarlierScale(code: string): Verdict {
  const words = code.toLowerCase().replace(/_/g, ' ');
  return {
    code,
    name: words.charAt(0).toUpperCase() + words.slice(1),
    definition: 'A verdict of an earlier scale.',
    letter: words.charAt(0).toUpperCase(),
    colour: 'uncheckable',
    normalised: 'OTHER',
    requires: 'NOTHING',
    published: true,
  };
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
