import { useState } from 'preact/hooks';
import type { Action, Claim, ClaimState, DiscardReason } from '../api/types';
import type { ReadingStore } from '../article/reading';
import { blockAt } from '../article/blocks';
import { type CodePointSpan, placesIn } from '../claim/place';
import { REASONS } from '../claim/words';
import type { Command } from '../command/registry';
import { type End, moveEnd, splitPlaces } from './ends';
import { handCommands } from './handCommands';

/** What is being done with the claim in hand beyond one key. */
export type Doing =
  | { at: 'nothing' }
  | { at: 'reasons' }
  | { at: 'statement' }
  /** Offsets are UTF-16 units of the text: the span, where it can be split, and which of these is chosen. */
  | { at: 'splitting'; span: CodePointSpan; places: readonly number[]; chosen: number };

export interface HandAsked {
  store: ReadingStore;
  /** The claim that keys mean; null when there is none. */
  claim: Claim | null;
  /** The claim that "merge with the next" means. */
  next: Claim | null;
  /** The caret in the text as a UTF-16 offset, if there is one. */
  caret: () => number | null;
  /** Called when the claim in hand has been dealt with. */
  onDone: (claim: Claim) => void;
  /** Called when another claim should be in hand: the first part of a split. */
  onTake: (claim: Claim) => void;
}

/** The claim in hand: what its keys do, and what is being done with it. */
export interface Hand extends HandAsked {
  doing: Doing;
  leave: () => void;
  begin: (doing: Doing) => void;
  may: (action: Action, ...states: ClaimState[]) => boolean;
  accept: () => void;
  setAside: () => void;
  restore: () => void;
  discard: (reason: DiscardReason, note?: string | null) => void;
  merge: () => void;
  split: (at?: number) => void;
  moveEnd: (which: End, step: 1 | -1) => void;
  saveStatement: (text: string, accept: boolean) => void;
  /** The reason that Enter takes. */
  suggested: DiscardReason;
  /** Reasons are on the screen, with their digits. */
  reasonsShown: boolean;
  commands: Record<string, Command>;
}

export function useHand(asked: HandAsked): Hand {
  const { store, claim } = asked;
  const [state, setState] = useState<{ claim: string | null; doing: Doing }>({ claim: null, doing: { at: 'nothing' } });
  const id = claim?.id ?? null;
  const doing: Doing = state.claim === id ? state.doing : { at: 'nothing' };
  const begin = (next: Doing) => setState({ claim: id, doing: next });
  const leave = () => begin({ at: 'nothing' });
  const { commands } = store;

  const with_ = (act: (claim: Claim) => void) => () => {
    if (!claim) return;
    leave();
    act(claim);
  };
  const done = (act: (claim: Claim) => void) =>
    with_((it) => {
      act(it);
      asked.onDone(it);
    });
  const place = claim ? placesIn(claim, revisionOf(store))[0] : undefined;

  const hand: Omit<Hand, 'commands'> = {
    ...asked,
    doing,
    begin,
    leave,
    may: (action, ...states) => claim !== null && claim.allowed.includes(action) && states.includes(claim.state),
    accept: done((it) => commands.accept(it)),
    setAside: done((it) => commands.setAside(it)),
    restore: with_((it) => commands.restore(it)),
    discard: (reason, note = null) => done((it) => commands.discard(it, reason, note))(),
    merge: with_((it) => asked.next && commands.merge(it, asked.next)),
    split: (at) => splitting(hand, place, at),
    moveEnd: (which, step) => claim && place && movePlace(store, claim, place, which, step),
    saveStatement: (text, accept) => {
      if (!claim) return;
      const statement = text.trim();
      if (statement !== '' && statement !== claim.statement.text)
        void commands.edit(claim, { statement }, 'the statement');
      if (accept && claim.state === 'CANDIDATE') hand.accept();
      else leave();
    },
    suggested: claim?.suggestedDiscard ?? 'NOT_A_CLAIM',
    reasonsShown: doing.at === 'reasons' || (doing.at === 'nothing' && isSuggested(claim)),
  };
  return { ...hand, commands: handCommands(hand) };
}

/** Whether the machine suggests to discard this, with one of the reasons that a person may give. */
export function isSuggested(claim: Claim | null): boolean {
  const reason = claim?.suggestedDiscard;
  return claim?.state === 'CANDIDATE' && reason !== null && REASONS.some((known) => known === reason);
}

export function revisionOf(store: ReadingStore): number {
  const state = store.remote.value;
  return state.at === 'ready' ? state.value.revision.number : 0;
}

interface Placed extends CodePointSpan {
  id: string;
}

/** Splits at the caret when it stands in the claim's words; otherwise shows where, to be chosen by keys. */
function splitting(hand: Omit<Hand, 'commands'>, place: Placed | undefined, at?: number): void {
  const { store, claim } = hand;
  if (!claim || !place) return;
  const text = store.text.value;
  const span = { start: text.toUtf16(place.start), end: text.toUtf16(place.end) };
  const places = splitPlaces(text.text, span);
  const caret = at ?? hand.caret();
  if (caret !== null && caret > span.start && caret < span.end) {
    hand.leave();
    const [first] = store.commands.split(claim, place, text.fromUtf16(caret), text);
    if (first) hand.onTake(first);
  } else if (places.length > 0) {
    hand.begin({ at: 'splitting', span, places, chosen: Math.floor(places.length / 2) });
  }
}

function movePlace(store: ReadingStore, claim: Claim, place: Placed, which: End, step: 1 | -1): void {
  const text = store.text.value;
  const span = { start: text.toUtf16(place.start), end: text.toUtf16(place.end) };
  const block = store.blocks.value[blockAt(store.blocks.value, span.end)];
  if (!block) return;
  const next = moveEnd(text.text, block, span, which, step);
  if (next === span) return;
  const codePoints = { start: text.fromUtf16(next.start), end: text.fromUtf16(next.end) };
  store.commands.moveSpan(claim, place.id, codePoints, text);
}
