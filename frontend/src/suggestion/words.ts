import type { Drop, SuggestionRound } from '../api/types';

/** Why some were not kept, with their number before it. */
const DROP_WORDS: Record<Drop, string> = {
  ALREADY_THERE: 'on words that have a claim already',
  NOT_IN_TEXT: 'not in the text',
  BOILERPLATE: 'in headings or boilerplate',
  AMBIGUOUS: 'in several places, without saying which',
  TOO_LONG: 'too long',
  UNREADABLE: 'not readable',
  TOO_MANY: 'more than are taken',
};

const LIST = new Intl.ListFormat('en', { type: 'conjunction' });

export const isOver = ({ state }: SuggestionRound) => state === 'ANSWERED' || state === 'FAILED';

/** What came of asking, in a sentence or two. */
export function roundWords(round: SuggestionRound): string {
  switch (round.state) {
    case 'WAITING':
    case 'ASKING':
      return `${round.suggester} is being asked for candidates. You need not wait.`;
    case 'FAILED':
      return `${round.suggester} proposed nothing. ${round.failure ?? ''}`.trim();
    case 'ANSWERED':
      return `${round.suggester} proposed ${counted(round.proposed)}.${droppedWords(round)}`;
  }
}

function counted(count: number): string {
  if (count === 0) return 'nothing new';
  return count === 1 ? '1 candidate' : `${count} candidates`;
}

function droppedWords({ dropped }: SuggestionRound): string {
  const kinds = (Object.keys(DROP_WORDS) as Drop[]).filter((drop) => (dropped[drop] ?? 0) > 0);
  const all = kinds.reduce((sum, drop) => sum + (dropped[drop] ?? 0), 0);
  if (all === 0) return '';
  return ` ${all} more ${all === 1 ? 'was' : 'were'} left out: ${LIST.format(kinds.map((drop) => `${dropped[drop]} ${DROP_WORDS[drop]}`))}.`;
}
