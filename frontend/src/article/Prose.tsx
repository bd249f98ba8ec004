import type { RefObject } from 'preact';
import { useMemo, useRef } from 'preact/hooks';
import type { Scale } from '../api/types';
import { useGradually } from '../ui/useGradually';
import { Run } from './Run';
import type { Block } from './blocks';
import type { Laid } from './highlights';
import { type Look, looksOf } from './look';
import { type Click, take } from './overlap';
import type { ReadingStore } from './reading';

interface ProseProps {
  store: ReadingStore;
  scale: Scale;
  selected: string | null;
  root: RefObject<HTMLDivElement | null>;
  /** Where a claim's marker leads, with CLAIM in the claim's place. */
  address: string;
  onSelect: (claim: string) => void;
}

/** So many paragraphs are laid out together. */
const RUN = 16;
/** So many runs get their highlights before the first paint; the others a moment later. */
const FIRST = 2;

/** The article's words with its claims. All words are in the page from the start, so that find and select all work. */
export function Prose({ store, scale, selected, root, address, onSelect }: ProseProps) {
  const blocks = store.blocks.value;
  const marks = store.marks.value;
  const looks = useLooks(store, scale);
  const runs = useMemo(() => inRuns(blocks), [blocks]);
  const drawn = useGradually(runs.length, FIRST, 1, store.articleId);
  const last = useRef<Click | null>(null);
  const onClick = (event: MouseEvent) => {
    if (window.getSelection()?.isCollapsed === false) return;
    const click = take(claimsAt(event.target, blocks, marks), last.current);
    last.current = click;
    if (click) {
      event.preventDefault();
      onSelect(click.taken);
    }
  };
  return (
    <div class="prose" ref={root} onClick={onClick} lang={languageOf(store)}>
      {runs.map((run, i) => {
        const lists = marks.slice(i * RUN, i * RUN + run.length);
        const on =
          selected !== null && lists.some((list) => list.some((mark) => mark.claim === selected)) ? selected : null;
        return (
          <Run
            key={i}
            blocks={run}
            marks={lists}
            looks={looks}
            text={store.text.value.text}
            on={on}
            address={address}
            plain={i >= drawn && on === null}
          />
        );
      })}
    </div>
  );
}

const NONE: readonly Laid[] = [];

function inRuns(blocks: readonly Block[]): Block[][] {
  return Array.from({ length: Math.ceil(blocks.length / RUN) }, (_, i) => blocks.slice(i * RUN, (i + 1) * RUN));
}

function useLooks(store: ReadingStore, scale: Scale): ReadonlyMap<string, Look> {
  const before = useRef<ReadonlyMap<string, Look>>(new Map());
  const claims = store.live.value;
  const numbers = store.numbers.value;
  return useMemo(() => {
    before.current = looksOf(claims, numbers, scale, before.current);
    return before.current;
  }, [claims, numbers, scale]);
}

/** The claims around a place in the text, the shortest first. A click on a marker means its own claim only. */
function claimsAt(target: EventTarget | null, blocks: readonly Block[], marks: readonly Laid[][]): string[] {
  if (!(target instanceof Element)) return [];
  const around: string[] = [];
  for (let at = target.closest('[data-claim]'); at; at = at.parentElement?.closest('[data-claim]') ?? null) {
    around.push(at.getAttribute('data-claim') ?? '');
  }
  if (target.closest('[data-aside]')) return around.slice(0, 1);
  const block = target.closest('[data-start]');
  const start = Number(block?.getAttribute('data-start'));
  const here = marks[blocks.findIndex((candidate) => candidate.start === start)] ?? NONE;
  const length = (claim: string) => {
    const mark = here.find((candidate) => candidate.claim === claim);
    return mark ? mark.end - mark.start : 0;
  };
  return around.sort((a, b) => length(a) - length(b));
}

function languageOf(store: ReadingStore): string | undefined {
  const state = store.remote.value;
  return state.at === 'ready' ? (state.value.article.language ?? undefined) : undefined;
}
