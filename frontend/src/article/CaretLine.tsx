import { CommandButton } from '../command/CommandButton';
import type { Command } from '../command/registry';

/** What the keys do while words are selected by keys. */
export function CaretLine({ commands }: { commands: readonly Command[] }) {
  const named = (id: string) => commands.find((command) => command.id === id);
  const shown = [
    'caret.left',
    'caret.right',
    'caret.extend.left',
    'caret.extend.right',
    'article.annotate',
    'caret.stop',
  ];
  return (
    <div class="caretline" role="toolbar" aria-label="Selecting words by keys">
      {shown.map((id) => {
        const command = named(id);
        return (
          command && (
            <CommandButton key={id} command={command} small look={id === 'article.annotate' ? 'primary' : 'plain'} />
          )
        );
      })}
    </div>
  );
}
