import { get, getAll, inWorkspace } from '../api/http';
import { type Answer, useRemote } from '../api/remote';
import type { PublicPage, Publication, Reading } from '../api/types';
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
  const earlier = useRemote((signal) => loadEarlier(slug, path, signal), path);
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
              {({ publications, last }) => (
                <>
                  <PublishForm slug={slug} reading={value} last={last} onPublished={reload} />
                  <Earlier slug={slug} publications={publications} />
                </>
              )}
            </Loaded>
          </>
        )}
      </Loaded>
    </RoomPage>
  );
}

interface EarlierPages {
  publications: Publication[];
  /** What stands published now, in full. */
  last: PublicPage | null;
}

/** The versions so far, and the page of the latest one, with which the next is compared. */
async function loadEarlier(slug: string, path: string, signal: AbortSignal): Promise<Answer<EarlierPages>> {
  const list = await getAll<Publication>(`${path}/publications`, { signal });
  if (list.at === 'refused') return list;
  const publications = list.value.items;
  const latest = publications[0];
  if (!latest) return { ...list, value: { publications, last: null } };
  const page = await get<PublicPage>(`/public/${encodeURIComponent(slug)}/${latest.id}`, { signal });
  return page.at === 'refused' ? page : { ...page, value: { publications, last: page.value } };
}

function figures(claims: number, corrections: number, withdrawn: number): string {
  const more = [corrections > 0 ? `${corrections} corrected` : '', withdrawn > 0 ? `${withdrawn} withdrawn` : ''];
  return [`${claims} ${claims === 1 ? 'claim' : 'claims'}`, ...more].filter(Boolean).join(', ');
}

function Earlier({ slug, publications }: { slug: string; publications: Publication[] }) {
  if (publications.length === 0) return null;
  return (
    <section class="section" aria-labelledby="earlier">
      <h2 class="h" id="earlier">
        Published so far
      </h2>
      <ul class="lines">
        {publications.map(({ id, number, publishedAt, claims, corrections, withdrawn, contributor }) => (
          <li key={id}>
            <div class="who">
              <a href={href('publication', { slug, publicationId: id })}>Version {number}</a>{' '}
              <span class="meta">
                {day(publishedAt)}, by {contributor.name}. {figures(claims, corrections, withdrawn)}
              </span>
            </div>
          </li>
        ))}
      </ul>
    </section>
  );
}
