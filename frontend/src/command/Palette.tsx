import { useMemo, useRef, useState } from 'preact/hooks';
import { Dialog } from '../ui/Dialog';
import { Key } from './CommandButton';
import { type Command, commands, keysOf, mayRun } from './registry';

/** Everything that can be done now, found by typing a part of its words. */
export function Palette({ onClose }: { onClose: () => void }) {
  const [words, setWords] = useState('');
  const [at, setAt] = useState(0);
  const list = useRef<HTMLUListElement>(null);
  const found = useMemo(() => matching(words), [words]);
  const current = Math.min(at, found.length - 1);

  const choose = (command: Command | undefined) => {
    if (!command) return;
    onClose();
    // After the dialog has given the focus back, so that the command may move it.
    queueMicrotask(() => void command.run());
  };
  const move = (by: number) => {
    const next = (current + by + found.length) % Math.max(found.length, 1);
    setAt(next);
    list.current?.children[next]?.scrollIntoView({ block: 'nearest' });
  };
  const onKey = (event: KeyboardEvent) => {
    if (event.key === 'ArrowDown') move(1);
    else if (event.key === 'ArrowUp') move(-1);
    else if (event.key === 'Enter') choose(found[current]);
    else return;
    event.preventDefault();
  };

  return (
    <Dialog title="Commands" quietTitle onClose={onClose} class="palette">
      <input
        class="in"
        role="combobox"
        aria-label="What do you want to do?"
        aria-expanded="true"
        aria-controls="palette-list"
        aria-activedescendant={found[current] ? `palette-${found[current].id}` : undefined}
        placeholder="What do you want to do?"
        value={words}
        autoFocus
        onInput={(event) => {
          setWords(event.currentTarget.value);
          setAt(0);
        }}
        onKeyDown={onKey}
      />
      <ul id="palette-list" role="listbox" aria-label="Commands" ref={list} class="palette-list">
        {found.map((command, i) => (
          <li
            key={command.id}
            id={`palette-${command.id}`}
            role="option"
            aria-selected={i === current}
            onClick={() => choose(command)}
          >
            <span>{command.words}</span>
            {command.group && <span class="meta">{command.group}</span>}
            {keysOf(command)[0] && <Key stroke={keysOf(command)[0] ?? ''} />}
          </li>
        ))}
      </ul>
      {found.length === 0 && <p class="meta palette-none">Nothing here is called “{words}”. Try fewer letters.</p>}
    </Dialog>
  );
}

function matching(words: string): Command[] {
  const parts = words.toLowerCase().split(/\s+/).filter(Boolean);
  const byId = new Map(commands.value.filter((command) => !command.hidden && mayRun(command)).map((c) => [c.id, c]));
  return [...byId.values()].filter((command) => {
    const text = `${command.words} ${command.group ?? ''}`.toLowerCase();
    return parts.every((part) => text.includes(part));
  });
}
