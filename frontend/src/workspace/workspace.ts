import { signal } from '@preact/signals';
import { get, inWorkspace } from '../api/http';
import type { Remote } from '../api/remote';
import type { Action, Workspace } from '../api/types';

/** The workspace that one is in, with its scale and one's role; `null` outside of any. */
export const workspace = signal<{ slug: string; state: Remote<Workspace> } | null>(null);

/** Enters a workspace, or refreshes it when `again`. Screens inside wait until it is ready. */
export async function enterWorkspace(slug: string | null, again = false): Promise<void> {
  if (slug === null) {
    workspace.value = null;
    return;
  }
  if (workspace.value?.slug === slug && !again) return;
  if (workspace.value?.slug !== slug) workspace.value = { slug, state: { at: 'loading' } };
  const state = await get<Workspace>(inWorkspace(slug));
  // The person may have gone elsewhere in the meantime.
  if (workspace.peek()?.slug === slug) workspace.value = { slug, state };
}

/** Puts in place what a change of the workspace answered. */
export function replaceWorkspace(value: Workspace, etag: string | null): void {
  workspace.value = { slug: value.slug, state: { at: 'ready', value, etag, next: null, prev: null, location: null } };
}

/** Whether this person may do this in the workspace. */
export function mayHere(action: Action): boolean {
  const now = workspace.value?.state;
  return now?.at === 'ready' && now.value.allowed.includes(action);
}
