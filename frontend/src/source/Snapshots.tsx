import { get, inWorkspace } from '../api/http';
import { useRemote } from '../api/remote';
import type { Snapshot, Source } from '../api/types';
import { TEXT_ORIGIN_WORDS } from '../claim/words';
import { place, setQuery } from '../route/router';
import { Term } from '../term/Term';
import { Loaded } from '../ui/Loaded';
import { moment } from '../ui/dates';
import { NewSnapshot } from './NewSnapshot';
import { SnapshotText } from './SnapshotText';
import type { SnapshotWithText } from './snapshots';

interface SnapshotsProps {
  slug: string;
  source: Source;
  onChange: () => Promise<void>;
}

/** The texts that the source had, one of them shown; another can be fetched or pasted. */
export function Snapshots({ slug, source, onChange }: SnapshotsProps) {
  const asked = place.value.query.get('snapshot');
  const shown = source.snapshots.find((snapshot) => snapshot.id === asked) ?? source.snapshots.at(-1) ?? null;
  return (
    <section class="stack">
      <h2 class="h">
        <Term word="snapshot">Snapshots</Term> <span class="meta">{source.snapshots.length}</span>
      </h2>
      {source.snapshots.length > 1 && (
        <div class="row" role="group" aria-label="Which snapshot">
          {source.snapshots.map((snapshot) => (
            <button
              key={snapshot.id}
              type="button"
              class="btn small"
              aria-pressed={snapshot === shown}
              onClick={() => setQuery({ snapshot: snapshot.id })}
            >
              {snapshot.number}: {moment(snapshot.obtainedAt)}
            </button>
          ))}
        </div>
      )}
      {shown ? (
        <Shown key={shown.id} slug={slug} source={source} snapshot={shown} />
      ) : (
        <p class="vacant">No text of this source is kept yet.</p>
      )}
      {source.allowed.includes('EDIT_SOURCE') && <NewSnapshot slug={slug} source={source} onChange={onChange} />}
    </section>
  );
}

function Shown({ slug, source, snapshot }: { slug: string; source: Source; snapshot: Snapshot }) {
  const path = inWorkspace(slug, 'sources', source.id, 'snapshots', snapshot.id);
  const remote = useRemote<SnapshotWithText>((signal) => get(path, { signal }), snapshot.id);
  return (
    <>
      <p class="meta">
        {TEXT_ORIGIN_WORDS[snapshot.origin]}, {moment(snapshot.obtainedAt)};{' '}
        {snapshot.codePoints.toLocaleString('en-GB')} characters
      </p>
      <Loaded of={remote} what="its text">
        {({ text }) =>
          text === null ? (
            <p class="meta">Only the hash of this text is kept here.</p>
          ) : (
            <SnapshotText text={text} label={`The text of ${source.title ?? 'the source'}`} />
          )
        }
      </Loaded>
    </>
  );
}
