import { DISCARD_WORDS, REASONS } from '../claim/words';
import type { Command } from '../command/registry';
import type { Doing, Hand } from './useHand';

const GROUP = 'The claim in hand';

type Bare = Omit<Hand, 'commands'>;

/** What can be done with the claim in hand, each with its key. */
export function handCommands(hand: Bare): Record<string, Command> {
  const idle = () => hand.doing.at === 'nothing' || hand.doing.at === 'reasons';
  const make = (id: string, words: string, key: string, when: () => boolean, run: () => void): Command => ({
    id: `claim.${id}`,
    words,
    keys: [key],
    group: GROUP,
    when: () => idle() && when(),
    run,
  });
  const candidate = () => hand.may('EDIT_CLAIM', 'CANDIDATE', 'OPEN');
  return {
    accept: make('accept', 'Accept', 'y', () => hand.may('ACCEPT', 'CANDIDATE'), hand.accept),
    discard: make(
      'discard',
      'Discard',
      'x',
      () => hand.may('DISCARD', 'CANDIDATE', 'OPEN', 'SET_ASIDE'),
      () => hand.begin({ at: 'reasons' }),
    ),
    setAside: make('set-aside', 'Set aside', 'l', () => hand.may('SET_ASIDE', 'CANDIDATE', 'OPEN'), hand.setAside),
    restore: make('restore', 'Restore', 'r', () => hand.may('RESTORE', 'SET_ASIDE', 'DISCARDED'), hand.restore),
    statement: make(
      'statement',
      'Statement',
      'e',
      () => hand.may('EDIT_CLAIM', 'CANDIDATE', 'OPEN', 'IN_REVIEW', 'DISPUTED', 'DECIDED'),
      () => hand.begin({ at: 'statement' }),
    ),
    merge: make(
      'merge',
      'Merge with next',
      'm',
      () => hand.may('MERGE', 'CANDIDATE', 'OPEN') && hand.next !== null,
      hand.merge,
    ),
    split: make(
      'split',
      'Split at caret',
      'b',
      () => hand.may('SPLIT', 'CANDIDATE', 'OPEN'),
      () => hand.split(),
    ),
    startLeft: make('start-left', 'Move the start to the left', 'u', candidate, () => hand.moveEnd('start', -1)),
    startRight: make('start-right', 'Move the start to the right', 'i', candidate, () => hand.moveEnd('start', 1)),
    endLeft: make('end-left', 'Move the end to the left', 'o', candidate, () => hand.moveEnd('end', -1)),
    endRight: make('end-right', 'Move the end to the right', 'p', candidate, () => hand.moveEnd('end', 1)),
    ...reasonCommands(hand),
    ...splitCommands(hand),
    leave: {
      id: 'claim.leave',
      words: 'Leave it as it is',
      keys: ['Escape'],
      group: GROUP,
      inFields: true,
      hidden: true,
      when: () => hand.doing.at !== 'nothing',
      run: hand.leave,
    },
  };
}

function reasonCommands(hand: Bare): Record<string, Command> {
  const shown = () => hand.reasonsShown && hand.may('DISCARD', 'CANDIDATE', 'OPEN', 'SET_ASIDE');
  const digits = REASONS.map((reason, i): [string, Command] => [
    `reason${i + 1}`,
    {
      id: `claim.discard.${reason.toLowerCase().replaceAll('_', '-')}`,
      words: DISCARD_WORDS[reason],
      keys: [String((i + 1) % 10)],
      group: 'Reasons to discard',
      hidden: true,
      when: shown,
      run: () => hand.discard(reason),
    },
  ]);
  const suggested: Command = {
    id: 'claim.discard.suggested',
    words: `Discard: ${DISCARD_WORDS[hand.suggested].toLowerCase()}`,
    keys: ['Enter'],
    group: 'Reasons to discard',
    hidden: true,
    when: shown,
    run: () => hand.discard(hand.suggested),
  };
  return { suggested, ...Object.fromEntries(digits) };
}

function splitCommands(hand: Bare): Record<string, Command> {
  const { doing } = hand;
  const splitting = () => hand.doing.at === 'splitting';
  const move = (step: number) => () => {
    if (doing.at === 'splitting') hand.begin(moved(doing, step));
  };
  const make = (id: string, words: string, key: string, run: () => void): Command => ({
    id: `claim.split.${id}`,
    words,
    keys: [key],
    group: 'Splitting',
    hidden: true,
    when: splitting,
    run,
  });
  return {
    splitLeft: make('left', 'Split one word earlier', 'ArrowLeft', move(-1)),
    splitRight: make('right', 'Split one word later', 'ArrowRight', move(1)),
    splitHere: make('here', 'Split here', 'Enter', () => {
      if (doing.at === 'splitting') hand.split(doing.places[doing.chosen]);
    }),
  };
}

function moved(doing: Extract<Doing, { at: 'splitting' }>, step: number): Doing {
  return { ...doing, chosen: Math.min(Math.max(doing.chosen + step, 0), doing.places.length - 1) };
}
