import { get, inWorkspace } from '../api/http';
import { useRemote } from '../api/remote';
import type { Article } from '../api/types';
import { href } from '../route/route';
import { place } from '../route/router';
import { SuggesterSection } from '../suggestion/SuggesterSection';
import { Icon } from '../ui/Icon';
import { Loaded } from '../ui/Loaded';
import { RoomPage, useRoom } from '../workspace/RoomPage';
import { AboutForm } from './AboutForm';
import { RemoveArticle } from './RemoveArticle';
import { ReviseForm } from './ReviseForm';

/** What is said of an article: its title, day, rights; its next revision; its removal. */
export function AboutScreen() {
  const { slug } = useRoom();
  const id = place.value.params.id ?? '';
  const path = inWorkspace(slug, 'articles', id);
  const article = useRemote((signal) => get<Article>(path, { signal }), path);
  return (
    <RoomPage title="About the article">
      <Loaded of={article} what="the article">
        {(value, ready) => {
          const take = (changed: Article, etag: string | null) => article.put({ ...ready, value: changed, etag });
          return (
            <>
              <div class="row">
                <h1 class="title" dir="auto">
                  {value.title}
                </h1>
                <a class="btn push" href={href('article', { slug, id })}>
                  <Icon name="book" /> Read it
                </a>
              </div>
              <p class="lede">
                Revision {value.revision.number}, {value.revision.codePoints.toLocaleString('en')} characters. What is
                said of the article can be corrected; its text never changes under its claims.
              </p>
              {value.allowed.includes('EDIT_ARTICLE') ? (
                <>
                  <AboutForm key={value.version} slug={slug} article={value} onSaved={take} />
                  <div class="sections">
                    <ReviseForm slug={slug} article={value} onRevised={take} />
                    <SuggesterSection slug={slug} article={value} />
                    {value.allowed.includes('DELETE_ARTICLE') && <RemoveArticle slug={slug} article={value} />}
                  </div>
                </>
              ) : (
                <p class="meta section">Only an editor can change what is set here.</p>
              )}
            </>
          );
        }}
      </Loaded>
    </RoomPage>
  );
}
