import type { Scale } from '../api/types';
import type { Command } from '../command/registry';

export const verdictCommandId = (index: number) => `verdict.${index + 1}`;

/** One digit for each verdict of the scale, as far as there are digits. */
export function verdictCommands(scale: Scale, when: () => boolean, choose: (code: string) => void): Command[] {
  return scale.verdicts.slice(0, 9).map((verdict, i) => ({
    id: verdictCommandId(i),
    words: `Verdict: ${verdict.name.toLowerCase()}`,
    keys: [String(i + 1)],
    group: 'My assessment',
    when,
    run: () => choose(verdict.code),
  }));
}
