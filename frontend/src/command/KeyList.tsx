import { Dialog } from '../ui/Dialog';
import { href } from '../route/route';
import { Key } from './CommandButton';
import { type Command, commands, keysOf, keysOn } from './registry';

/** All keys that act on this screen. */
export function KeyList({ onClose }: { onClose: () => void }) {
  return (
    <Dialog title="Keys" onClose={onClose} class="keylist">
      {!keysOn.value && <p class="meta">Single-letter keys are switched off.</p>}
      <div class="keylist-groups">
        {groups().map(([group, list]) => (
          <section key={group}>
            <h3 class="label">{group}</h3>
            <dl class="keylist-keys">
              {list.map((command) => (
                <div key={command.id}>
                  <dt>
                    {keysOf(command).map((stroke) => (
                      <Key key={stroke} stroke={stroke} />
                    ))}
                  </dt>
                  <dd>{command.words}</dd>
                </div>
              ))}
            </dl>
          </section>
        ))}
      </div>
      <p class="meta">
        Single letters act only outside fields.{' '}
        <a href={href('account', {}, { part: 'keys' })}>Change keys or switch them off</a>
      </p>
    </Dialog>
  );
}

function groups(): [string, Command[]][] {
  const all = new Map<string, Map<string, Command>>();
  for (const command of commands.value) {
    if (keysOf(command).length === 0) continue;
    const group = command.group ?? 'This screen';
    all.set(group, (all.get(group) ?? new Map<string, Command>()).set(command.id, command));
  }
  return [...all].map(([group, list]) => [group, [...list.values()]]);
}
