import { useEffect } from 'preact/hooks';
import { get, inWorkspace } from '../api/http';
import { type RemoteHandle, useRemote } from '../api/remote';
import type { Claim, Panel } from '../api/types';
import type { ReadingStore } from '../article/reading';

/** How long a claim must stay in hand before its panel is fetched: leafing through with j asks for none, in milliseconds. */
const SETTLED = 120;

/** Everything about one claim. It is read again when the claim got another version by what was done outside the panel. */
export function usePanel(store: ReadingStore, claim: Claim): RemoteHandle<Panel> {
  const panel = useRemote<Panel>(async (signal) => {
    await new Promise((resolve) => setTimeout(resolve, SETTLED));
    const answer = await get<Panel>(inWorkspace(store.slug, 'claims', claim.id, 'panel'), { signal });
    if (answer.at === 'ready') store.book.confirm([answer.value.claim]);
    return answer;
  }, claim.id);
  const known = panel.state.at === 'ready' ? panel.state.value.claim.version : null;
  const now = store.book.confirmedVersion(claim.id);
  const { reload } = panel;
  useEffect(() => {
    if (known !== null && now !== null && now > known) void reload();
  }, [known, now, reload]);
  return panel;
}
