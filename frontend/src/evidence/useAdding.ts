import { useState } from 'preact/hooks';
import type { Claim, Stance } from '../api/types';
import { type Command, useCommands } from '../command/registry';

/** What is being added to the claim, if anything. */
export type AddingWhat = { what: 'nothing' } | { what: 'source'; stance: Stance } | { what: 'inquiry' };

export interface Adding {
  now: AddingWhat;
  begin: (what: AddingWhat) => void;
  leave: () => void;
  /** The command behind "Add a source". */
  add: Command;
}

/** Adding a source or a search to the claim in hand: `s` begins at once, also while the rest of the panel is on its way. */
export function useAdding(claim: Claim): Adding {
  const [now, begin] = useState<AddingWhat>({ what: 'nothing' });
  const leave = () => begin({ what: 'nothing' });
  const add: Command = {
    id: 'source.add',
    words: 'Add a source',
    keys: ['s'],
    group: 'The claim in hand',
    when: () => claim.allowed.includes('ADD_EVIDENCE') && now.what !== 'source',
    run: () => begin({ what: 'source', stance: 'SUPPORTS' }),
  };
  useCommands([
    add,
    {
      id: 'source.leave',
      words: 'Leave it',
      keys: ['Escape'],
      group: 'The claim in hand',
      hidden: true,
      inFields: true,
      when: () => now.what !== 'nothing',
      run: leave,
    },
  ]);
  return { now, begin, leave, add };
}
