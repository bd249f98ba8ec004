import { useEffect, useRef } from 'preact/hooks';
import type { Claim, Reading } from '../api/types';
import { ClaimPanel } from '../claim/ClaimPanel';
import { Failures } from '../claim/Failures';
import { useCommands } from '../command/registry';
import { nextToAssess } from '../review/next';
import { place, setQuery } from '../route/router';
import { SuggestionLine } from '../suggestion/SuggestionLine';
import { HandActions } from '../triage/HandActions';
import { following } from '../triage/order';
import { useHand } from '../triage/useHand';
import { announce } from '../ui/live';
import { useNarrow } from '../ui/useNarrow';
import { ArticleHead } from './ArticleHead';
import { CaretLine } from './CaretLine';
import { CLAIM } from './ClaimItem';
import { ClaimList } from './ClaimList';
import { Prose } from './Prose';
import { type Part, Tabs, partOf } from './Tabs';
import { useArticleCommands } from './articleCommands';
import { type Filter, filterOf, filtered } from './filter';
import { offsetOf } from './position';
import type { ReadingStore } from './reading';
import { useCaret } from './useCaret';

interface ArticleColumnsProps {
  store: ReadingStore;
  reading: Reading;
}

/** Three columns: the claims, the text, the panel of the claim in hand. On a phone one of them at a time. */
export function ArticleColumns({ store, reading }: ArticleColumnsProps) {
  const { query } = place.value;
  const filter = filterOf(query);
  const asked = query.get('claim');
  const selected = asked === null ? null : store.book.nameOf(asked);
  const claim = selected === null ? null : (store.book.get(selected) ?? null);
  const shown = keeping(filtered(store.claims.value, filter), claim, store);
  const root = useRef<HTMLDivElement>(null);
  const part = partOf(place.value.hash);
  const narrow = useNarrow();

  const select = (next: Claim | null) => {
    if (!next) return;
    setQuery({ claim: next.id });
    announce(`Claim ${store.numbers.peek().get(next.id) ?? ''}: ${next.gist}`);
  };
  const step = (by: number) => select(shown[shown.findIndex((other) => other.id === selected) + by] ?? null);
  const hand = useHand({
    store,
    claim,
    next: claim && following(store.live.value, claim.id),
    caret: () => caretIn(root.current),
    onDone: (done) =>
      select(filter === 'candidate' ? (shown[shown.findIndex((other) => other.id === done.id) + 1] ?? null) : null),
    onTake: select,
  });
  const caret = useCaret(caretText(store, selected), root);
  const commands = useArticleCommands({ store, reading, root, caret, step });
  useCommands(Object.values(hand.commands));
  useCommands(Object.values(commands));
  useCommands(caret.commands);
  useScrollToClaim(root, selected, part);

  const address = (changes: { claim?: string; state?: Filter }, hash = '') =>
    addressOf(query, changes, hash || place.value.hash);
  return (
    <>
      <div class="cols" data-part={part}>
        <ClaimList
          alone={narrow && part === 'claims'}
          store={store}
          scale={reading.scale}
          filter={filter}
          shown={shown}
          selected={selected}
          address={(changes) => address(changes, changes.claim && part === 'claims' ? '#claim' : '')}
          actions={claim && <HandActions hand={hand} />}
        />
        <main class="reading" id="main" tabIndex={-1}>
          <article class="sheet">
            <ArticleHead store={store} reading={reading} commands={commands} />
            <SuggestionLine store={store} reading={reading} />
            <Failures store={store} onTake={select} />
            <Prose
              store={store}
              scale={reading.scale}
              selected={selected}
              root={root}
              address={address({ claim: CLAIM })}
              onSelect={(id) => setQuery({ claim: id })}
            />
          </article>
          {caret.active && (
            <CaretLine annotate={commands.annotate} stop={caret.commands.find(({ id }) => id === 'caret.stop')} />
          )}
        </main>
        <ClaimPanel
          alone={narrow && part === 'claim'}
          store={store}
          reading={reading}
          claim={claim}
          hand={hand}
          previous={commands.previous}
          next={commands.next}
          onNext={() => select(nextToAssess(shown, selected))}
        />
      </div>
      <Tabs part={part} claims={shown.length} number={claim ? (store.numbers.value.get(claim.id) ?? null) : null} />
    </>
  );
}

/** Selecting words by keys begins at the claim in hand. */
function caretText(store: ReadingStore, selected: string | null) {
  return {
    text: store.text.value.text,
    blocks: store.blocks.value,
    begin: () =>
      store.marks
        .peek()
        .flat()
        .find((mark) => mark.claim === selected)?.start ?? null,
  };
}

/** The claim in hand stays in the list while one works on it, also when it no longer fits the filter. */
function keeping(shown: readonly Claim[], claim: Claim | null, store: ReadingStore): readonly Claim[] {
  if (!claim || shown.some((other) => other.id === claim.id)) return shown;
  const keep = new Set([...shown.map((other) => other.id), claim.id]);
  return store.claims.value.filter((other) => keep.has(other.id));
}

function caretIn(root: Element | null): number | null {
  const selection = window.getSelection();
  if (!root || !selection?.anchorNode || !selection.isCollapsed) return null;
  return offsetOf(root, selection.anchorNode, selection.anchorOffset);
}

function addressOf(query: URLSearchParams, changes: { claim?: string; state?: Filter }, hash: string): string {
  const next = new URLSearchParams(query);
  if (changes.claim) next.set('claim', changes.claim);
  if (changes.state === 'all') next.delete('state');
  else if (changes.state) next.set('state', changes.state);
  const search = next.toString();
  return location.pathname + (search ? `?${search}` : '') + hash;
}

/** Brings the words of the claim in hand into sight, unless they are. */
function useScrollToClaim(root: { current: HTMLDivElement | null }, selected: string | null, part: Part): void {
  useEffect(() => {
    if (selected === null) return;
    const words = root.current?.querySelector(`[data-claim="${CSS.escape(selected)}"]`);
    if (!words) return;
    const box = words.getBoundingClientRect();
    if (box.top < 96 || box.bottom > window.innerHeight - 96) words.scrollIntoView({ block: 'center' });
  }, [selected, part, root]);
}
