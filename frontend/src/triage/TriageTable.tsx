import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { Claim, Reading } from '../api/types';
import { offsetOf } from '../article/position';
import type { ReadingStore } from '../article/reading';
import { Failures } from '../claim/Failures';
import { SPLITTER } from '../claim/words';
import { type Command, useCommands } from '../command/registry';
import { href } from '../route/route';
import { go, place, setQuery } from '../route/router';
import { SuggestionLine } from '../suggestion/SuggestionLine';
import { Icon } from '../ui/Icon';
import { Meter } from '../ui/Meter';
import { announce } from '../ui/live';
import { useGradually } from '../ui/useGradually';
import { Finished } from './Finished';
import { Rail } from './Rail';
import { SentenceGroup } from './SentenceGroup';
import { bySentence, following, nextLeft } from './order';
import { type Tally, paceWords, tallyOf, tallyWords } from './tally';
import { useHand } from './useHand';

interface TriageTableProps {
  store: ReadingStore;
  reading: Reading;
}

const FIRST = 12;
const STEP = 20;

/** All candidates by sentence, the one in hand marked, and beside them how far one is. */
export function TriageTable({ store, reading }: TriageTableProps) {
  const root = useRef<HTMLDivElement>(null);
  const looked = useLookedAt(store);
  const groups = useMemo(
    () => bySentence(looked, store.segments.value, reading.revision.number),
    [looked, store.segments.value, reading.revision.number],
  );
  const order = useMemo(() => groups.flatMap((group) => group.claims), [groups]);
  const claim = inHand(store, order, place.value.query.get('claim'));
  const tally = tallyOf(order);
  const began = useBeginning(tally);

  const take = (next: Claim | null) => setQuery({ claim: next?.id ?? null });
  const onDone = (done: Claim) => {
    const next = nextLeft(bySentenceNow(store, order), done.id);
    take(next);
    announce(next ? next.statement.text : 'All candidates are looked at.');
  };
  const hand = useHand({
    store,
    claim,
    next: claim && following(order, claim.id),
    caret: () => caretIn(root.current),
    onDone,
    onTake: take,
  });
  useCommands(Object.values(hand.commands));
  const commands = useTriageCommands(store, order, claim, take);
  useCommands(Object.values(commands));
  useUndoneInHand(store, take);
  useScrollToHand(root, claim?.id ?? null);

  const at = groups.findIndex((group) => group.claims.some((other) => other.id === claim?.id));
  const drawn = Math.max(useGradually(groups.length, FIRST, STEP, store.articleId), at + FIRST / 2);
  return (
    <>
      <div class="row">
        <h1 class="title">
          {tally.total - tally.left} of {tally.total} candidates looked at
        </h1>
        <span class="machine">
          <Icon name="machine" /> proposed by {proposersIn(order)}
        </span>
      </div>
      <div class="triage-meter">
        <Meter label="Candidates looked at" now={tally.total - tally.left} max={tally.total} />
      </div>
      <p class="meta">
        {tallyWords(tally)} {paceWords(tally, began)}
      </p>
      <SuggestionLine store={store} reading={reading} />
      <Failures store={store} onTake={take} />
      <div class="triage">
        <div ref={root}>
          {tally.left === 0 && <Finished store={store} total={tally.total} />}
          {groups.slice(0, drawn).map((group) => (
            <SentenceGroup
              key={group.segment ?? 'nowhere'}
              group={group}
              claims={group.claims}
              store={store}
              hand={group.claims.some((other) => other.id === claim?.id) ? hand : null}
              onTake={take}
            />
          ))}
        </div>
        <Rail tally={tally} rest={commands.rest} next={commands.next} previous={commands.previous} />
      </div>
    </>
  );
}

/** `the splitter and Desk model`, the splitter first. */
function proposersIn(claims: readonly Claim[]): string {
  const outside = new Set(claims.flatMap(({ proposedBy }) => (proposedBy === SPLITTER ? [] : (proposedBy ?? []))));
  return NAMES.format(['the splitter', ...outside]);
}

const NAMES = new Intl.ListFormat('en', { type: 'conjunction' });

/** What the machine proposed: what is left, and what was looked at here or before; merged and split ones are gone. */
function useLookedAt(store: ReadingStore): readonly Claim[] {
  const claims = store.claims.value;
  return useMemo(
    () => claims.filter((claim) => claim.proposedBy !== null && !(claim.discard && GONE.has(claim.discard.reason))),
    [claims],
  );
}

const GONE: ReadonlySet<string> = new Set(['MERGED', 'SPLIT']);

function inHand(store: ReadingStore, order: readonly Claim[], asked: string | null): Claim | null {
  const claim = asked === null ? undefined : store.book.get(asked);
  return claim && order.some((other) => other.id === claim.id)
    ? claim
    : (order.find((other) => other.state === 'CANDIDATE') ?? null);
}

/** The order with every claim as it stands after what was just done. */
function bySentenceNow(store: ReadingStore, order: readonly Claim[]): readonly Claim[] {
  return order.map((claim) => store.book.get(claim.id) ?? claim);
}

/** When the person began, and how much was left then: for the pace. */
function useBeginning(tally: Tally): { at: number; left: number } {
  const [began] = useState({ at: Date.now(), left: tally.left });
  return began;
}

function useTriageCommands(
  store: ReadingStore,
  order: readonly Claim[],
  claim: Claim | null,
  take: (claim: Claim | null) => void,
) {
  const at = order.findIndex((other) => other.id === claim?.id);
  const left = order.filter((other) => other.state === 'CANDIDATE');
  const group = 'Triage';
  return {
    next: {
      id: 'triage.next',
      words: 'Next',
      keys: ['j', 'ArrowDown'],
      group,
      when: () => at < order.length - 1,
      run: () => take(order[at + 1] ?? null),
    },
    previous: {
      id: 'triage.previous',
      words: 'Previous',
      keys: ['k', 'ArrowUp'],
      group,
      when: () => at > 0,
      run: () => take(order[at - 1] ?? null),
    },
    rest: {
      id: 'triage.rest',
      words: 'Set aside the rest',
      keys: ['Shift+L'],
      group,
      when: () => left.some((other) => other.allowed.includes('SET_ASIDE')),
      run: () => store.commands.setAsideRest(left),
    },
    article: {
      id: 'triage.article',
      words: 'Go to the article',
      keys: ['t'],
      group,
      run: () => go(href('article', { slug: store.slug, id: store.articleId })),
    },
  } satisfies Record<string, Command>;
}

/** What an undo brought back is in hand again. */
function useUndoneInHand(store: ReadingStore, take: (claim: Claim | null) => void): void {
  const undone = store.commands.undone.value;
  useEffect(() => {
    const claim = undone === null ? undefined : store.book.get(undone);
    if (claim) take(claim);
    store.commands.undone.value = null;
    // `take` only names what the address should say.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [undone, store]);
}

function useScrollToHand(root: { current: HTMLElement | null }, id: string | null): void {
  useEffect(() => {
    const card = root.current?.querySelector('.cand.on');
    const box = card?.getBoundingClientRect();
    if (!card || !box) return;
    if (box.top < 160 || box.bottom > window.innerHeight - 120) card.scrollIntoView({ block: 'center' });
  }, [id, root]);
}

function caretIn(root: Element | null): number | null {
  const selection = window.getSelection();
  if (!root || !selection?.anchorNode || !selection.isCollapsed || !root.contains(selection.anchorNode)) return null;
  const inSentence = selection.anchorNode.parentElement?.closest('[data-start]');
  return inSentence ? offsetOf(root, selection.anchorNode, selection.anchorOffset) : null;
}
