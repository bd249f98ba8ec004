import type { Claim } from '../api/types';
import type { ReadingStore } from '../article/reading';
import { placesIn } from '../claim/place';
import { memo } from '../ui/memo';
import { Candidate } from './Candidate';
import type { Sentence } from './order';
import { type Hand, revisionOf } from './useHand';

interface SentenceGroupProps {
  group: Sentence;
  claims: readonly Claim[];
  store: ReadingStore;
  /** Set while the claim in hand is of this sentence. */
  hand: Hand | null;
  onTake: (claim: Claim) => void;
}

/** One sentence of the article with its candidates: the main assertion, and its parts folded under it. */
export const SentenceGroup = memo(function SentenceGroup({ group, claims, store, hand, onTake }: SentenceGroupProps) {
  const [main, ...parts] = claims;
  const number = group.segment === null ? null : group.segment + 1;
  const folded = hand === null && parts.some((part) => part.state === 'CANDIDATE');
  const card = (claim: Claim, part: boolean) => (
    <Candidate
      key={claim.id}
      claim={claim}
      part={part}
      store={store}
      hand={hand?.claim?.id === claim.id ? hand : null}
      onTake={onTake}
    />
  );
  return (
    <section class="sent" aria-label={number === null ? 'Without a place in the text' : `Sentence ${number}`}>
      <p class="q">
        <span class="n">{number}</span>
        <SentenceText group={group} store={store} claim={hand?.claim ?? null} />
      </p>
      {main && card(main, false)}
      {!folded && parts.map((part) => card(part, true))}
      {folded && (
        <details class="fold">
          <summary>{foldWords(parts)}</summary>
          {parts.map((part) => card(part, true))}
        </details>
      )}
    </section>
  );
}, same);

function same(before: SentenceGroupProps, after: SentenceGroupProps): boolean {
  return (
    before.hand === null &&
    after.hand === null &&
    before.claims.length === after.claims.length &&
    before.claims.every((claim, i) => claim === after.claims[i])
  );
}

function foldWords(parts: readonly Claim[]): string {
  const first = parts[0]?.gist ?? '';
  return parts.length === 1 ? `1 more part: “${first}”` : `${parts.length} more parts: “${first}” and others`;
}

/** The sentence's words; those of the claim in hand stand out. */
function SentenceText({ group, store, claim }: { group: Sentence; store: ReadingStore; claim: Claim | null }) {
  const text = store.text.value;
  const segment = group.segment === null ? undefined : store.segments.value[group.segment];
  if (!segment) return <span>These candidates have no place in the text.</span>;
  const start = text.toUtf16(segment.start);
  const place = claim && placesIn(claim, revisionOf(store))[0];
  const from = place ? Math.max(start, text.toUtf16(place.start)) : start;
  // A claim may reach beyond its sentence: then what is shown reaches as far.
  const to = place ? text.toUtf16(place.end) : start;
  const end = Math.max(text.toUtf16(segment.end), to);
  return (
    <span data-start={start}>
      {text.text.slice(start, from)}
      {to > from && <em>{text.text.slice(from, to)}</em>}
      {text.text.slice(Math.max(from, to), end)}
    </span>
  );
}
