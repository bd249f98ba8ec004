import type { ComponentChildren } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import type { Claim, Scale } from '../api/types';
import { ProgressBar, counted } from '../claim/ProgressBar';
import { useGradually } from '../ui/useGradually';
import { CLAIM, ClaimGroup } from './ClaimItem';
import { FILTERS, FILTER_NAMES, type Filter, countOf, progressOf } from './filter';
import type { ReadingStore } from './reading';

interface ClaimListProps {
  /** The only part that shows: then it is the main one. */
  alone: boolean;
  store: ReadingStore;
  scale: Scale;
  filter: Filter;
  shown: readonly Claim[];
  selected: string | null;
  address: (changes: { claim?: string; state?: Filter }) => string;
  /** What can be done with the selected claim, under its line. */
  actions: ComponentChildren;
}

/** So many lines are laid out together. */
const GROUP = 50;
const FIRST = 50;
const STEP = 100;

/** The claims of the article beside its text: how far they are, a filter by state, and one line for each. */
export function ClaimList({ alone, store, scale, filter, shown, selected, address, actions }: ClaimListProps) {
  const claims = store.claims.value;
  const numbers = store.numbers.value;
  const progress = progressOf(claims);
  const drawn = useGradually(shown.length, FIRST, STEP, `${store.articleId} ${filter}`);
  const at = shown.findIndex((claim) => claim.id === selected);
  const claimAddress = address({ claim: CLAIM });
  const list = useScrollTo(selected);
  return (
    <div class="list" id="claims" aria-label="Claims of this article" role={alone ? 'main' : 'navigation'} ref={list}>
      {alone && <h1 class="sr">Claims of this article</h1>}
      <div class="list-head">
        <div class="row">
          <h2 class="label">{countWords(countOf(claims, 'all'))}</h2>
          <span class="meta">
            {progress.decided} of {counted(progress)} decided
          </span>
        </div>
        <ProgressBar progress={progress} />
        <div class="filters">
          {FILTER_NAMES.map((name) => {
            const count = countOf(claims, name);
            if (count === 0 && name !== 'all' && name !== filter) return null;
            return (
              <a key={name} href={address({ state: name })} aria-current={name === filter ? 'true' : undefined}>
                {FILTERS[name].words} {count}
              </a>
            );
          })}
        </div>
      </div>
      {shown.length === 0 && <Vacant filter={filter} all={address({ state: 'all' })} />}
      {inGroups(shown.slice(0, Math.max(drawn, at + 1))).map((group, i) => (
        <ClaimGroup
          key={i}
          claims={group}
          numbers={numbers}
          scale={scale}
          selected={group.some((claim) => claim.id === selected) ? selected : null}
          address={claimAddress}
          actions={group.some((claim) => claim.id === selected) ? actions : null}
        />
      ))}
    </div>
  );
}

function inGroups(claims: readonly Claim[]): (readonly Claim[])[] {
  return Array.from({ length: Math.ceil(claims.length / GROUP) }, (_, i) => claims.slice(i * GROUP, (i + 1) * GROUP));
}

const countWords = (count: number) => (count === 1 ? '1 claim' : `${count} claims`);

function Vacant({ filter, all }: { filter: Filter; all: string }) {
  if (filter === 'all') {
    return <p class="list-none">No claims yet. Select words in the text and press a to make one of them.</p>;
  }
  return (
    <p class="list-none">
      No claim is here. <a href={all}>Show all</a>
    </p>
  );
}

/** Keeps the line of the selected claim in sight. */
function useScrollTo(selected: string | null) {
  const list = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const line = list.current?.querySelector('li.on');
    const head = list.current?.querySelector('.list-head');
    if (!list.current || !line || !head) return;
    const frame = list.current.getBoundingClientRect();
    const box = line.getBoundingClientRect();
    const top = frame.top + head.getBoundingClientRect().height;
    if (box.top < top) list.current.scrollBy({ top: box.top - top });
    else if (box.bottom > frame.bottom) list.current.scrollBy({ top: box.bottom - frame.bottom + box.height });
  }, [selected]);
  return list;
}
