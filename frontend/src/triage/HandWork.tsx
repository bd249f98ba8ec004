import { useEffect, useRef, useState } from 'preact/hooks';
import { DISCARD_WORDS } from '../claim/words';
import { CommandButton } from '../command/CommandButton';
import { keysOf } from '../command/registry';
import { printed } from '../command/keys';
import type { Hand } from './useHand';

/** What a key began and has to be finished: reasons, the statement, a split. In place, never in a dialog. */
export function HandWork({ hand }: { hand: Hand }) {
  switch (hand.doing.at) {
    case 'statement':
      return <StatementEdit hand={hand} />;
    case 'splitting':
      return <SplitEdit hand={hand} />;
    case 'reasons':
    case 'nothing':
      return hand.reasonsShown ? <Reasons hand={hand} /> : null;
  }
}

/** Why a claim is discarded: Enter takes the suggestion, a digit another. */
function Reasons({ hand }: { hand: Hand }) {
  const { commands, doing } = hand;
  const digits = Object.entries(commands).filter(([name]) => name.startsWith('reason'));
  return (
    <div class="acts reasons" role="group" aria-label="Why it is discarded">
      {commands.suggested && (
        <CommandButton command={commands.suggested} small look={doing.at === 'reasons' ? 'primary' : 'plain'}>
          Discard: {DISCARD_WORDS[hand.suggested].toLowerCase()}
        </CommandButton>
      )}
      {digits.map(([name, command]) => (
        <CommandButton key={name} command={command} small />
      ))}
      {doing.at === 'reasons' && commands.leave && <CommandButton command={commands.leave} small look="quiet" />}
    </div>
  );
}

function StatementEdit({ hand }: { hand: Hand }) {
  const [text, setText] = useState(hand.claim?.statement.text ?? '');
  const field = useRef<HTMLTextAreaElement>(null);
  useEffect(() => {
    field.current?.focus();
    field.current?.setSelectionRange(text.length, text.length);
    // Only when the field opens.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, []);
  const candidate = hand.claim?.state === 'CANDIDATE';
  const save = (accept: boolean) => {
    field.current?.blur();
    hand.saveStatement(text, accept);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.isComposing || event.key !== 'Enter' || event.shiftKey) return;
    event.preventDefault();
    save(candidate && !event.altKey);
  };
  return (
    <div class="statement-edit">
      <label class="field">
        <span>Statement: one sentence that can be understood by itself</span>
        <textarea
          class="in serif"
          ref={field}
          rows={2}
          value={text}
          onInput={(event) => setText(event.currentTarget.value)}
          onKeyDown={onKeyDown}
        />
      </label>
      <div class="acts">
        <button type="button" class="btn primary" onClick={() => save(candidate)}>
          {candidate ? 'Save and accept' : 'Save'} <kbd aria-hidden="true">↵</kbd>
        </button>
        {candidate && (
          <button type="button" class="btn" onClick={() => save(false)}>
            Save only <kbd aria-hidden="true">Alt ↵</kbd>
          </button>
        )}
        {hand.commands.leave && <CommandButton command={hand.commands.leave} look="quiet" />}
      </div>
    </div>
  );
}

function SplitEdit({ hand }: { hand: Hand }) {
  const { doing, store, commands } = hand;
  if (doing.at !== 'splitting') return null;
  const text = store.text.value.text;
  const at = doing.places[doing.chosen] ?? doing.span.end;
  const key = (name: string) => (commands[name] ? printed(keysOf(commands[name])[0] ?? '') : '');
  return (
    <div class="split-edit" role="group" aria-label="Where to split">
      <p class="st" role="status">
        <span class="split-part">{text.slice(doing.span.start, at).trimEnd()}</span>
        <span class="split-caret" />
        <span class="sr">, split here, </span>
        <span class="split-part">{text.slice(at, doing.span.end)}</span>
      </p>
      <div class="acts">
        {commands.splitHere && <CommandButton command={commands.splitHere} look="primary" />}
        {commands.splitLeft && <CommandButton command={commands.splitLeft}>{'Earlier'}</CommandButton>}
        {commands.splitRight && <CommandButton command={commands.splitRight}>{'Later'}</CommandButton>}
        {commands.leave && <CommandButton command={commands.leave} look="quiet" />}
        <span class="sr">
          {key('splitLeft')} and {key('splitRight')} move the place.
        </span>
      </div>
    </div>
  );
}
