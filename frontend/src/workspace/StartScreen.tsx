import { sessionNow } from '../account/session';
import type { Role } from '../api/types';
import { Page } from '../app/Page';
import { useTitle } from '../app/frame';
import { href } from '../route/route';

export const ROLE_WORDS: Record<Role, string> = {
  READER: 'reader',
  REVIEWER: 'reviewer',
  ADJUDICATOR: 'adjudicator',
  EDITOR: 'editor',
  ADMIN: 'admin',
};

/** The workspaces that one is a member of. */
export function StartScreen() {
  useTitle('Workspaces');
  const session = sessionNow();
  if (!session) return null;
  return (
    <Page narrow>
      <h1 class="title">Workspaces</h1>
      <ul class="rooms">
        {session.workspaces.map((room) => (
          <li key={room.slug}>
            <a href={href('workspace', { slug: room.slug })}>{room.name}</a>
            <span class="meta">you are {ROLE_WORDS[room.role]}</span>
          </li>
        ))}
      </ul>
    </Page>
  );
}
