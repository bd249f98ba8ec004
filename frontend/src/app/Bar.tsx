import { sessionNow } from '../account/session';
import { working } from '../api/progress';
import { CommandButton } from '../command/CommandButton';
import type { Command } from '../command/registry';
import { href } from '../route/route';
import { place } from '../route/router';
import { switchTheme } from '../theme/theme';
import { Icon } from '../ui/Icon';
import { crumbs } from './frame';

interface BarProps {
  palette: Command;
  keys: Command;
  search: Command;
}

/** The line at the top of every screen but the public page. */
export function Bar({ palette, keys, search }: BarProps) {
  const session = sessionNow();
  const inside = place.value.params.slug !== undefined;
  return (
    <header class="bar">
      {working.value && <div class="working" role="progressbar" aria-label="Working" />}
      <a class="brand" href={href('start', {})} aria-label="Touchstone, all workspaces">
        <Icon name="mark" /> <span class="wideonly">Touchstone</span>
      </a>
      <nav class="crumbs" aria-label="Where you are">
        <Crumbs />
      </nav>
      <span class="row push bar-tools">
        {session && inside && (
          <>
            <CommandButton command={search} look="quiet" icon="search" class="find">
              <span class="find-word">Search</span>
            </CommandButton>
            <span class="row wideonly">
              <CommandButton command={palette} look="quiet" />
              <CommandButton command={keys} look="quiet" />
            </span>
          </>
        )}
        <button type="button" class="btn quiet icon" aria-label="Light or dark" onClick={switchTheme}>
          <Icon name="theme" />
        </button>
        {session && (
          <a class="avatar" href={href('account', {})} title={session.account.name}>
            <span aria-hidden="true">{initials(session.account.name)}</span>
            <span class="sr">Your account, {session.account.name}</span>
          </a>
        )}
      </span>
    </header>
  );
}

function Crumbs() {
  const all = crumbs.value;
  return (
    <>
      {all.map((crumb, i) => {
        if (i === all.length - 1) {
          return (
            <span key={i} aria-current="page">
              {crumb.words}
            </span>
          );
        }
        return [
          crumb.href ? (
            <a key={i} href={crumb.href}>
              {crumb.words}
            </a>
          ) : (
            <span key={i}>{crumb.words}</span>
          ),
          <span key={`${i}/`} aria-hidden="true">
            /
          </span>,
        ];
      })}
    </>
  );
}

/** `IO` for Ines Okafor, `S` for sam. */
export function initials(name: string): string {
  const parts = name.trim().split(/\s+/);
  const letters = [parts[0], parts.length > 1 ? parts.at(-1) : undefined].map(
    (part) => Array.from(part ?? '')[0] ?? '',
  );
  return letters.join('').toUpperCase();
}
