import { CommandButton } from '../command/CommandButton';
import { HandWork } from './HandWork';
import type { Hand } from './useHand';

const SHOWN = ['accept', 'discard', 'setAside', 'statement', 'merge', 'split', 'restore'] as const;

/** The claim's keys under its line in the list, as far as they can act on it now. */
export function HandActions({ hand }: { hand: Hand }) {
  const candidate = hand.claim?.state === 'CANDIDATE';
  const names = candidate ? SHOWN : hand.doing.at === 'nothing' ? (['restore'] as const) : [];
  return (
    <>
      <div class="keys" role="group" aria-label="What to do with this claim">
        {names.map((name) => {
          const command = hand.commands[name];
          return (
            command && (
              <CommandButton key={name} command={command} small look={name === 'accept' ? 'primary' : 'plain'} />
            )
          );
        })}
      </div>
      <div class="hand-work">{hand.doing.at !== 'statement' && <HandWork hand={hand} />}</div>
    </>
  );
}
