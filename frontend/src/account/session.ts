import { signal } from '@preact/signals';
import { get, listener, post, remove } from '../api/http';
import type { Answer, Remote } from '../api/remote';
import type { Session, Setup } from '../api/types';
import { forgetSteps } from '../command/undo';

/** Who is here: a session, nobody, or nobody yet because the server has no account at all. */
export type Presence =
  { at: 'signed-in'; session: Session } | { at: 'signed-out'; expired: boolean } | { at: 'first-visit' };

export const presence = signal<Remote<Presence>>({ at: 'loading' });

listener.onSignedOut = () => {
  const now = presence.value;
  if (now.at === 'ready' && now.value.at === 'signed-in') settle({ at: 'signed-out', expired: true });
};

/** Finds out who is here; called once when the page opens. */
export async function begin(): Promise<void> {
  presence.value = { at: 'loading' };
  const answer = await get<Session>('/session');
  if (answer.at === 'ready') {
    enter(answer.value);
    return;
  }
  if (answer.problem.status !== 401) {
    presence.value = answer;
    return;
  }
  const setup = await get<Setup>('/setup');
  if (setup.at === 'refused') presence.value = setup;
  else settle(setup.value.needsFirstAccount ? { at: 'first-visit' } : { at: 'signed-out', expired: false });
}

export async function logIn(name: string, password: string): Promise<Answer<Session>> {
  return entering(await post<Session>('/session', { name, password }));
}

export async function createFirstAccount(
  name: string,
  password: string,
  loadSample: boolean,
): Promise<Answer<Session>> {
  return entering(await post<Session>('/setup', { name, password, loadSample }));
}

export async function logOut(): Promise<Answer<null>> {
  const answer = await remove('/session');
  if (answer.at === 'ready') settle({ at: 'signed-out', expired: false });
  return answer;
}

/** Takes a session that came with another answer, such as an accepted invitation. */
export function enter(session: Session): void {
  settle({ at: 'signed-in', session });
}

export function sessionNow(): Session | null {
  const now = presence.value;
  return now.at === 'ready' && now.value.at === 'signed-in' ? now.value.session : null;
}

function entering(answer: Answer<Session>): Answer<Session> {
  if (answer.at === 'ready') enter(answer.value);
  return answer;
}

function settle(value: Presence): void {
  listener.csrfToken = value.at === 'signed-in' ? value.session.csrfToken : null;
  if (value.at !== 'signed-in') forgetSteps();
  presence.value = { at: 'ready', value, etag: null, next: null, prev: null, location: null };
}
