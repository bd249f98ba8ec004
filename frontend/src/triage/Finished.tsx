import type { ReadingStore } from '../article/reading';
import { href } from '../route/route';

/** Nothing is left to look at. */
export function Finished({ store, total }: { store: ReadingStore; total: number }) {
  const address = href('article', { slug: store.slug, id: store.articleId });
  return (
    <div class="vacant">
      <p>
        {total === 0
          ? 'The splitter proposed nothing for this article. Select words in it to make a claim of them.'
          : 'All candidates are looked at. What you accepted can now be sourced and judged.'}
      </p>
      <a class="btn primary" href={total === 0 ? address : `${address}?state=open`}>
        Go to the article
      </a>
    </div>
  );
}
