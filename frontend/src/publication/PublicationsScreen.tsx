import { get } from '../api/http';
import { useRemote } from '../api/remote';
import { Page } from '../app/Page';
import { NotFound } from '../app/NotFound';
import { useTitle } from '../app/frame';
import type { PublicList } from '../api/types';
import { href } from '../route/route';
import { place } from '../route/router';
import { Icon } from '../ui/Icon';
import { Loaded } from '../ui/Loaded';
import { Pages } from '../ui/Pages';
import { day } from '../ui/dates';

/** Everything that a workspace has published, for anybody. */
export function PublicationsScreen() {
  const { slug = '' } = place.value.params;
  const cursor = place.value.query.get('cursor');
  const path = `/public/${encodeURIComponent(slug)}`;
  const list = useRemote((signal) => get<PublicList>(path, { signal, query: { cursor } }), `${slug} ${cursor ?? ''}`);
  const { state } = list;
  useTitle(state.at === 'ready' ? state.value.workspace.name : 'Claims checked');
  if (state.at === 'refused' && state.problem.status === 404) return <NotFound what="workspace" />;
  return (
    <div class="pub">
      <Page narrow>
        <Loaded of={list} what="the publications">
          {({ workspace, publications }, { next, prev }) => (
            <>
              <h1 class="headline">
                <Icon name="mark" /> {workspace.name}
              </h1>
              <p class="lede">Articles whose claims were checked, with verdicts and sources.</p>
              {publications.length === 0 && <p class="meta section">Nothing is published yet.</p>}
              <ol class="arts section">
                {publications.map((one) => (
                  <li key={one.id} class="arts-single">
                    <div>
                      <h2 class="h">
                        <a href={href('publication', { slug, publicationId: one.id })}>{one.article.title}</a>
                      </h2>
                      <p class="meta">
                        {[one.article.publisher, day(one.article.publishedAt)].filter(Boolean).join(', ')}. Checked{' '}
                        {day(one.publishedAt)}
                        {one.number > 1 && `, version ${one.number}`}
                      </p>
                    </div>
                  </li>
                ))}
              </ol>
              <Pages next={next} prev={prev} />
            </>
          )}
        </Loaded>
      </Page>
    </div>
  );
}
