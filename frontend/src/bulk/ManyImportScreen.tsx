import { inWorkspace, post, remove } from '../api/http';
import { problem } from '../api/problem';
import type { Answer } from '../api/remote';
import type { ManyImport } from '../api/types';
import { href } from '../route/route';
import { go, place } from '../route/router';
import { Icon } from '../ui/Icon';
import { Loaded } from '../ui/Loaded';
import { ProblemNote } from '../ui/ProblemNote';
import { moment } from '../ui/dates';
import { useWork } from '../ui/useWork';
import { RoomPage, useRoom } from '../workspace/RoomPage';
import { ImportedItems } from './ImportedItems';
import { ImportProgress } from './ImportProgress';
import { useManyImport } from './useManyImport';
import { STATE_WORDS, figure, isLive } from './words';

/** One import of many articles: how far it is, what became of each, and what can be said to it. */
export function ManyImportScreen() {
  const { slug } = useRoom();
  const id = place.value.params.id ?? '';
  const { query } = place.value;
  const asked = { state: query.get('state'), cursor: query.get('cursor') };
  const { one, items } = useManyImport(slug, id, asked);
  const title = one.state.at === 'ready' ? one.state.value.label : 'Import';
  return (
    <RoomPage title={title}>
      <Loaded of={one} what="the import">
        {(value, ready) => (
          <>
            <h1 class="title">{value.label}</h1>
            <p class="lede">
              Import of many articles, begun {moment(value.createdAt)}, in the name of {value.contributor.name}.
              {value.url !== null && value.url !== value.label && ` Feed: ${value.url}`}
            </p>
            <ImportProgress one={value} />
            {value.problem && value.state === 'STOPPED' && (
              <ProblemNote problem={problem(0, value.problem.title, value.problem.detail)} />
            )}
            <Sayings slug={slug} one={value} onSaid={(said) => one.put({ ...ready, ...said })} onStale={one.reload} />
            <ImportedItems slug={slug} one={value} items={items} state={asked.state} />
          </>
        )}
      </Loaded>
    </RoomPage>
  );
}

interface SayingsProps {
  slug: string;
  one: ManyImport;
  onSaid: (answer: Extract<Answer<ManyImport>, { at: 'ready' }>) => void;
  onStale: () => Promise<void>;
}

/** What can be said to it now. */
function Sayings({ slug, one, onSaid, onStale }: SayingsProps) {
  const work = useWork();
  const path = inWorkspace(slug, 'imports', one.id);
  const say = async (verb: 'cancel' | 'resume' | 'retry') => {
    const answer = await work.attempt(() => post<ManyImport>(`${path}/${verb}`, {}, { version: one.version }));
    if (answer) onSaid(answer);
    else await onStale();
  };
  const takeOff = async () => {
    const answer = await work.attempt(() => remove(path, { version: one.version }));
    if (answer) go(href('manyImports', { slug }));
    else await onStale();
  };
  const may = (what: ManyImport['allowed'][number]) => one.allowed.includes(what);
  const off = work.busy ? true : undefined;
  return (
    <div class="stack sayings">
      <p class="row">
        {may('RESUME') && (
          <button type="button" class="btn primary" aria-disabled={off} onClick={() => void say('resume')}>
            <Icon name="right" /> Resume
          </button>
        )}
        {may('RETRY') && (
          <button type="button" class="btn" aria-disabled={off} onClick={() => void say('retry')}>
            <Icon name="undo" /> Retry {one.counts.failed === 1 ? 'the one' : `the ${figure(one.counts.failed)}`} that
            failed
          </button>
        )}
        {may('CANCEL') && (
          <button type="button" class="btn" aria-disabled={off} onClick={() => void say('cancel')}>
            <Icon name="x" /> Cancel
          </button>
        )}
        {!isLive(one) && one.counts.imported + one.counts.revised > 0 && (
          <a class="btn" href={href('workspace', { slug })}>
            Look at the articles
          </a>
        )}
        {may('DELETE') && (
          <button type="button" class="btn quiet" aria-disabled={off} onClick={() => void takeOff()}>
            <Icon name="trash" /> Take off the list
          </button>
        )}
      </p>
      {one.state === 'CANCELLED' && one.counts.waiting > 0 && (
        <p class="meta">
          {STATE_WORDS.CANCELLED}: what was imported stays, and {figure(one.counts.waiting)} wait until it is resumed.
        </p>
      )}
      {work.problem && <ProblemNote problem={work.problem} />}
    </div>
  );
}
