import { get, inWorkspace } from '../api/http';
import { useRemote } from '../api/remote';
import type { Source } from '../api/types';
import { NotFound } from '../app/NotFound';
import { place } from '../route/router';
import { Loaded } from '../ui/Loaded';
import { RoomPage, useRoom } from '../workspace/RoomPage';
import { ClaimsOfSource } from './ClaimsOfSource';
import { Snapshots } from './Snapshots';
import { SourceDetails } from './SourceDetails';

/** One source: what it is, its snapshots, and the claims that rest on it. */
export function SourceScreen() {
  const { slug } = useRoom();
  const id = place.value.params.id ?? '';
  const source = useRemote<Source>((signal) => get(inWorkspace(slug, 'sources', id), { signal }), id);
  if (source.state.at === 'refused' && source.state.problem.status === 404) return <NotFound what="source" />;
  const known = source.state.at === 'ready' ? source.state.value : null;
  const title = known?.title ?? known?.url ?? 'Source';
  return (
    <RoomPage title={title}>
      <Loaded of={source} what="the source">
        {(value) => (
          <div class="foundgrid source-page">
            <div class="stack">
              <h1 class="title">{title}</h1>
              <Snapshots slug={slug} source={value} onChange={source.reload} />
            </div>
            <aside class="stack">
              <SourceDetails slug={slug} source={value} put={source.put} />
              <ClaimsOfSource slug={slug} source={value} />
            </aside>
          </div>
        )}
      </Loaded>
    </RoomPage>
  );
}
