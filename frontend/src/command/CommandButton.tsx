import type { ComponentChildren } from 'preact';
import { Icon, type IconName } from '../ui/Icon';
import { printed, spoken } from './keys';
import { type Command, keysOf, mayRun } from './registry';

interface CommandButtonProps {
  command: Command;
  /** Shown instead of the command's own words. */
  children?: ComponentChildren;
  look?: 'primary' | 'quiet' | 'plain';
  small?: boolean;
  icon?: IconName;
  /** For a button that is on or off. */
  pressed?: boolean;
  type?: 'button' | 'submit';
  class?: string;
  /** A button in the middle of its own work: stays in place, does nothing. */
  busy?: boolean;
}

/** The button of a command, with its key printed on it. A command that would be refused has no button. */
export function CommandButton({
  command,
  children,
  look = 'plain',
  small,
  icon,
  pressed,
  ...rest
}: CommandButtonProps) {
  if (!mayRun(command)) return null;
  const stroke = shownKey(command);
  const classes = ['btn', look === 'plain' ? '' : look, small ? 'small' : '', rest.class ?? ''];
  return (
    <button
      type={rest.type ?? 'button'}
      class={classes.filter(Boolean).join(' ')}
      aria-keyshortcuts={stroke ? spoken(stroke) : undefined}
      aria-pressed={pressed}
      aria-disabled={rest.busy ? true : undefined}
      onClick={rest.type === 'submit' || rest.busy ? undefined : () => void command.run()}
    >
      {icon && <Icon name={icon} />}
      {children ?? command.words}
      {stroke && <Key stroke={stroke} />}
    </button>
  );
}

/** A key as printed on a button; the button's aria-keyshortcuts says it to those who listen. */
export function Key({ stroke }: { stroke: string }) {
  return <kbd aria-hidden="true">{printed(stroke)}</kbd>;
}

function shownKey(command: Command): string | null {
  return keysOf(command)[0] ?? null;
}
