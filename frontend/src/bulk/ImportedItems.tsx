import type { RemoteHandle } from '../api/remote';
import type { ImportItem, ImportItemState, ImportItems, ManyImport } from '../api/types';
import { href } from '../route/route';
import { Icon } from '../ui/Icon';
import { Loaded } from '../ui/Loaded';
import { Pages } from '../ui/Pages';
import { ITEM_WORDS, figure } from './words';

interface ImportedItemsProps {
  slug: string;
  one: ManyImport;
  items: RemoteHandle<ImportItems>;
  /** Only those of this state. */
  state: string | null;
}

/** What an import deals with, one by one; the figures above the list pick those of one state. */
export function ImportedItems({ slug, one, items, state }: ImportedItemsProps) {
  if (one.counts.found === 0) return null;
  return (
    <section class="section" aria-labelledby="import-items">
      <h2 class="h" id="import-items">
        One by one
      </h2>
      <Picks slug={slug} one={one} state={state} />
      <Loaded of={items} what="the list">
        {(page, { next, prev }) => (
          <>
            {page.items.length === 0 && <p class="meta import-none">None of these now.</p>}
            <ol class="import-items">
              {page.items.map((item) => (
                <Row key={item.id} slug={slug} item={item} />
              ))}
            </ol>
            <Pages next={next} prev={prev} />
          </>
        )}
      </Loaded>
    </section>
  );
}

function Picks({ slug, one, state }: Pick<ImportedItemsProps, 'slug' | 'one' | 'state'>) {
  const { found, waiting, imported, alreadyHere, revised, failed } = one.counts;
  const picks: readonly [ImportItemState | null, string, number][] = [
    [null, 'All', found],
    ['FAILED', ITEM_WORDS.FAILED.words, failed],
    ['IMPORTED', ITEM_WORDS.IMPORTED.words, imported],
    ['REVISED', ITEM_WORDS.REVISED.words, revised],
    ['ALREADY_HERE', ITEM_WORDS.ALREADY_HERE.words, alreadyHere],
    ['WAITING', ITEM_WORDS.WAITING.words, waiting],
  ];
  return (
    <nav class="picks" aria-label="Which of them">
      {picks
        .filter(([pick, , n]) => n > 0 || pick === state)
        .map(([pick, words, n]) => (
          <a
            key={words}
            class="btn small"
            href={href('manyImport', { slug, id: one.id }, { state: pick })}
            aria-current={pick === state ? 'true' : undefined}
          >
            {words} {figure(n)}
          </a>
        ))}
    </nav>
  );
}

function Row({ slug, item }: { slug: string; item: ImportItem }) {
  const { words, icon } = ITEM_WORDS[item.state];
  const { article } = item;
  const named = article !== null && article.title !== item.label;
  return (
    <li class={`item-${item.state.toLowerCase()}`}>
      <span class="item-state">
        <Icon name={icon} /> {words}
      </span>
      <div>
        <p class="item-name">
          {article ? <a href={href('article', { slug, id: article.id })}>{article.title}</a> : item.label}
        </p>
        {(named || (item.url !== null && item.url !== item.label)) && (
          <p class="meta item-origin">{named ? (item.url ?? item.label) : item.url}</p>
        )}
        {item.problem && (
          <p class="item-problem">
            <b>{item.problem.title}.</b> {item.problem.detail}
          </p>
        )}
        {article === null && item.state !== 'WAITING' && item.state !== 'FAILED' && (
          <p class="meta">The article has been taken away since.</p>
        )}
      </div>
    </li>
  );
}
