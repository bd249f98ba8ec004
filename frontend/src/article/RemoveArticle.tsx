import { useState } from 'preact/hooks';
import { inWorkspace, remove } from '../api/http';
import type { Article } from '../api/types';
import { href } from '../route/route';
import { go } from '../route/router';
import { Icon } from '../ui/Icon';
import { ProblemNote } from '../ui/ProblemNote';
import { announce } from '../ui/live';
import { useWork } from '../ui/useWork';

/** Takes an article away, asked twice, because it cannot be taken back. The server refuses once people have worked on it. */
export function RemoveArticle({ slug, article }: { slug: string; article: Article }) {
  const [asked, setAsked] = useState(false);
  const work = useWork();
  const takeAway = async () => {
    const path = inWorkspace(slug, 'articles', article.id);
    if (!(await work.attempt(() => remove(path, { version: article.version })))) return;
    announce(`${article.title} is removed`);
    go(href('workspace', { slug }));
  };
  return (
    <section aria-labelledby="remove">
      <header>
        <h2 class="h" id="remove">
          Removal
        </h2>
        <p>Possible while nobody’s work hangs on it. It cannot be undone.</p>
      </header>
      <div class="stack">
        {work.problem && <ProblemNote problem={work.problem} />}
        <div class="row">
          {asked ? (
            <>
              <button type="button" class="btn" aria-disabled={work.busy ? true : undefined} onClick={takeAway}>
                <Icon name="trash" /> Yes, remove “{article.title.slice(0, 40)}”
              </button>
              <button type="button" class="btn quiet" onClick={() => setAsked(false)}>
                Keep it
              </button>
            </>
          ) : (
            <button type="button" class="btn" onClick={() => setAsked(true)}>
              <Icon name="trash" /> Remove the article
            </button>
          )}
        </div>
      </div>
    </section>
  );
}
