import { get, inWorkspace } from '../api/http';
import { useRemote } from '../api/remote';
import type { Activity, Items } from '../api/types';
import { place, setQuery } from '../route/router';
import { Icon } from '../ui/Icon';
import { Loaded } from '../ui/Loaded';
import { Pages } from '../ui/Pages';
import { moment } from '../ui/dates';
import { RoomPage, useRoom } from '../workspace/RoomPage';
import { ActivityLine } from './ActivityLine';

/** The append-only log: who did what to which thing, before and after. */
export function ActivityScreen() {
  const { slug } = useRoom();
  const { query } = place.value;
  const asked = { article: query.get('article'), claim: query.get('claim'), cursor: query.get('cursor') };
  const log = useRemote(
    (signal) => get<Items<Activity>>(inWorkspace(slug, 'activities'), { signal, query: asked }),
    JSON.stringify([slug, asked]),
  );
  const filtered = asked.article !== null || asked.claim !== null;
  return (
    <RoomPage title="Activity" narrow>
      <div class="row">
        <h1 class="title">Activity</h1>
        {filtered && (
          <button
            type="button"
            class="btn small push"
            onClick={() => setQuery({ article: null, claim: null, cursor: null })}
          >
            <Icon name="x" /> Show the whole workspace
          </button>
        )}
      </div>
      <p class="lede">
        Who did what, the latest first. Nothing here is ever changed or removed.
        {asked.claim !== null && ' One claim only.'}
        {asked.claim === null && asked.article !== null && ' One article only.'}
      </p>
      <div class="section">
        <Loaded of={log} what="the log">
          {({ items }, { next, prev }) => (
            <>
              {items.length === 0 && (
                <div class="vacant">
                  <p>Nothing has happened here yet.</p>
                </div>
              )}
              <ol class="log">
                {items.map((activity) => (
                  <li key={activity.id}>
                    <time class="meta" dateTime={activity.at}>
                      {moment(activity.at)}
                    </time>
                    <div>
                      <ActivityLine slug={slug} activity={activity} timeless />
                      <Change activity={activity} />
                    </div>
                  </li>
                ))}
              </ol>
              <Pages next={next} prev={prev} />
            </>
          )}
        </Loaded>
      </div>
    </RoomPage>
  );
}

function Change({ activity: { before, after } }: { activity: Activity }) {
  if (before === null && after === null) return null;
  return (
    <details>
      <summary>Before and after</summary>
      <dl>
        {before !== null && <State words="Before" state={before} />}
        {after !== null && <State words="After" state={after} />}
      </dl>
    </details>
  );
}

function State({ words, state }: { words: string; state: unknown }) {
  return (
    <div>
      <dt>{words}</dt>
      <dd>{typeof state === 'string' ? state : JSON.stringify(state, null, 2)}</dd>
    </div>
  );
}
