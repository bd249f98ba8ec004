import { get, inWorkspace } from '../api/http';
import { useRemote } from '../api/remote';
import type { Items, PublicPage, Reading } from '../api/types';
import { href } from '../route/route';
import { place } from '../route/router';
import { Term } from '../term/Term';
import { Icon } from '../ui/Icon';
import { Loaded } from '../ui/Loaded';
import { day } from '../ui/dates';
import { RoomPage, useRoom } from '../workspace/RoomPage';
import { PublishForm } from './PublishForm';

/** The last look before the world sees it: what goes out, what is corrected, what is withdrawn. */
export function PublishScreen() {
  const { slug } = useRoom();
  const id = place.value.params.id ?? '';
  const path = inWorkspace(slug, 'articles', id);
  const reading = useRemote((signal) => get<Reading>(`${path}/reading`, { signal }), path);
  const earlier = useRemote((signal) => get<Items<PublicPage>>(`${path}/publications`, { signal }), path);
  const reload = async () => {
    await Promise.all([reading.reload(), earlier.reload()]);
  };
  return (
    <RoomPage title="Publish" narrow>
      <Loaded of={reading} what="the claims">
        {(value) => (
          <>
            <div class="row">
              <h1 class="title">Publish</h1>
              <a class="btn push" href={href('article', { slug, id })}>
                <Icon name="book" /> Read the article
              </a>
            </div>
            <p class="lede">
              “{value.article.title}”. A <Term word="publication" /> is frozen: what changes later shows as a dated
              correction, and a withdrawn claim stays on the page with its notice.
            </p>
            <Loaded of={earlier} what="earlier publications">
              {({ items }) => (
                <>
                  <PublishForm slug={slug} reading={value} last={items[0] ?? null} onPublished={reload} />
                  <Earlier slug={slug} publications={items} />
                </>
              )}
            </Loaded>
          </>
        )}
      </Loaded>
    </RoomPage>
  );
}

function Earlier({ slug, publications }: { slug: string; publications: PublicPage[] }) {
  if (publications.length === 0) return null;
  return (
    <section class="section" aria-labelledby="earlier">
      <h2 class="h" id="earlier">
        Published so far
      </h2>
      <ul class="lines">
        {publications.map(({ id, number, publishedAt }) => (
          <li key={id}>
            <div class="who">
              <a href={href('publication', { slug, publicationId: id })}>Version {number}</a>{' '}
              <span class="meta">{day(publishedAt)}</span>
            </div>
          </li>
        ))}
      </ul>
    </section>
  );
}
