import { get, inWorkspace } from '../api/http';
import { useRemote } from '../api/remote';
import type { Items, ManyImport } from '../api/types';
import { href } from '../route/route';
import { place } from '../route/router';
import { Icon } from '../ui/Icon';
import { Loaded } from '../ui/Loaded';
import { Pages } from '../ui/Pages';
import { moment } from '../ui/dates';
import { RoomPage, useRoom } from '../workspace/RoomPage';
import { ImportProgress } from './ImportProgress';

/** The imports of many articles, the latest first. */
export function ManyImportsScreen() {
  const room = useRoom();
  const { slug } = room;
  const cursor = place.value.query.get('cursor');
  const imports = useRemote(
    (signal) => get<Items<ManyImport>>(inWorkspace(slug, 'imports'), { signal, query: { cursor, limit: 20 } }),
    `${slug} ${cursor ?? ''}`,
  );
  const begin = room.allowed.includes('IMPORT') && (
    <a class="btn primary" href={href('import', { slug }, { way: 'many' })}>
      <Icon name="plus" /> Import many articles
    </a>
  );
  return (
    <RoomPage title="Imports" narrow>
      <div class="row">
        <h1 class="title">Imports</h1>
        <span class="push">{begin}</span>
      </div>
      <p class="lede">Many articles at once: files, addresses and feeds, each import with what became of it.</p>
      <div class="section">
        <Loaded of={imports} what="the imports">
          {({ items }, { next, prev }) => (
            <>
              {items.length === 0 && (
                <div class="vacant">
                  <p>No import of many articles yet. A folder, a list of addresses or a feed comes in by itself.</p>
                </div>
              )}
              <ol class="arts">
                {items.map((one) => (
                  <li key={one.id} class="arts-single">
                    <div class="stack tight">
                      <h2 class="h">
                        <a href={href('manyImport', { slug, id: one.id })}>{one.label}</a>
                      </h2>
                      <ImportProgress one={one} />
                      <p class="meta">
                        Begun {moment(one.createdAt)}, {one.contributor.name}
                      </p>
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
