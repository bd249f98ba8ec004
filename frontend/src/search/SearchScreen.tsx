import { useEffect, useRef } from 'preact/hooks';
import { get, inWorkspace } from '../api/http';
import { useRemote } from '../api/remote';
import type { ClaimState, ClaimType, FoundClaim, Items, Scale } from '../api/types';
import { STATE_WORDS, StateMark } from '../claim/StateMark';
import { TYPE_WORDS } from '../claim/types';
import { href } from '../route/route';
import { place, setQuery } from '../route/router';
import { VerdictMark, verdictOf } from '../review/VerdictMark';
import { Term } from '../term/Term';
import { Icon } from '../ui/Icon';
import { Loaded } from '../ui/Loaded';
import { Pages } from '../ui/Pages';
import { SelectField } from '../ui/SelectField';
import { RoomPage, useRoom } from '../workspace/RoomPage';
import { Marked } from './Marked';

const FILTERS = ['q', 'state', 'verdict', 'type'] as const;

/** Claims of the whole workspace, by words and by filters; all of them live in the URL. */
export function SearchScreen() {
  const { slug, scale } = useRoom();
  const { query } = place.value;
  const asked = Object.fromEntries(FILTERS.map((name) => [name, query.get(name) ?? ''])) as Record<
    (typeof FILTERS)[number],
    string
  >;
  const cursor = query.get('cursor');
  const found = useRemote(
    (signal) => get<Items<FoundClaim>>(inWorkspace(slug, 'claims'), { signal, query: { ...asked, cursor } }),
    JSON.stringify([slug, asked, cursor]),
  );
  const filtered = FILTERS.some((name) => asked[name] !== '');
  const filter = (name: (typeof FILTERS)[number]) => (value: string) => setQuery({ [name]: value, cursor: null });

  return (
    <RoomPage title="Search">
      <h1 class="title">Search</h1>
      <p class="lede">
        Finds words in <Term word="claim">claims</Term>, their <Term word="statement">statements</Term>, in{' '}
        <Term word="source">sources</Term> and quoted passages.
      </p>
      <SearchLine words={asked.q} onWords={filter('q')} />
      <div class="filterline">
        <SelectField
          label="State"
          value={asked.state}
          options={[['', 'Any'] as const, ...(Object.entries(STATE_WORDS) as [ClaimState, string][])]}
          onValue={filter('state')}
        />
        <SelectField
          label="Verdict"
          value={asked.verdict}
          options={[['', 'Any'] as const, ...scale.verdicts.map(({ code, name }) => [code, name] as const)]}
          onValue={filter('verdict')}
        />
        <SelectField
          label="Type"
          value={asked.type}
          options={[['', 'Any'] as const, ...(Object.entries(TYPE_WORDS) as [ClaimType, string][])]}
          onValue={filter('type')}
        />
        {filtered && (
          <button
            type="button"
            class="btn quiet"
            onClick={() => setQuery({ q: null, state: null, verdict: null, type: null, cursor: null })}
          >
            <Icon name="x" /> Clear all
          </button>
        )}
      </div>
      <Loaded of={found} what="the claims">
        {({ items }, { next, prev }) => (
          <>
            {items.length === 0 && <NothingFound filtered={filtered} words={asked.q} />}
            <ol class="found">
              {items.map((claim) => (
                <FoundLine key={claim.id} slug={slug} claim={claim} scale={scale} words={asked.q} />
              ))}
            </ol>
            <Pages next={next} prev={prev} />
          </>
        )}
      </Loaded>
    </RoomPage>
  );
}

function SearchLine({ words, onWords }: { words: string; onWords: (words: string) => void }) {
  const input = useRef<HTMLInputElement>(null);
  useEffect(() => input.current?.focus(), []);
  const submit = (event: Event) => {
    event.preventDefault();
    onWords(input.current?.value.trim() ?? '');
  };
  return (
    <form class="searchline" role="search" onSubmit={submit}>
      <label class="sr" for="search-words">
        Words to find
      </label>
      <input
        ref={input}
        id="search-words"
        class="in"
        type="search"
        placeholder="seven trips, 42.7 metres, a name…"
        // A new answer from the URL, such as after Back, replaces what stands here.
        key={words}
        defaultValue={words}
      />
      <button type="submit" class="btn primary">
        <Icon name="search" /> Search
      </button>
    </form>
  );
}

interface FoundLineProps {
  slug: string;
  claim: FoundClaim;
  scale: Scale;
  words: string;
}

function FoundLine({ slug, claim, scale, words }: FoundLineProps) {
  const verdict = claim.decision ? verdictOf(scale, claim.decision.verdict) : null;
  const others = claim.matched.filter(({ field }) => !['gist', 'statement'].includes(field.toLowerCase()));
  return (
    <li>
      <div class="found-head">
        {claim.article ? (
          <a href={href('article', { slug, id: claim.article.id }, { claim: claim.id })}>
            <Marked text={claim.gist} words={words} />
          </a>
        ) : (
          <b class="serif">
            <Marked text={claim.gist} words={words} />
          </b>
        )}
        {verdict ? <VerdictMark verdict={verdict} /> : <StateMark state={claim.state} />}
        <span class="tag">{TYPE_WORDS[claim.type]}</span>
      </div>
      <p class="serif found-statement" dir="auto">
        <Marked text={claim.statement.text} words={words} />
      </p>
      {others.slice(0, 3).map(({ field, text }, i) => (
        <p key={i} class="found-match" dir="auto">
          <span class="meta">{fieldWords(field)}</span> <Marked text={text} words={words} />
        </p>
      ))}
      <p class="meta">{claim.article?.title ?? 'Imported without an article'}</p>
    </li>
  );
}

const FIELDS: Readonly<Record<string, string>> = {
  quote: 'Passage',
  text: 'In the article',
  source: 'Source',
  justification: 'Why',
  occurrence: 'In the article',
  exact: 'In the article',
  note: 'Note',
};

function fieldWords(field: string): string {
  return FIELDS[field.toLowerCase()] ?? field.charAt(0).toUpperCase() + field.slice(1).toLowerCase().replace(/_/g, ' ');
}

function NothingFound({ filtered, words }: { filtered: boolean; words: string }) {
  return (
    <div class="vacant">
      {filtered ? (
        <p>
          {words === '' ? 'No claim fits these filters.' : `No claim here has “${words}” with these filters.`} Take one
          away, or try a shorter word.
        </p>
      ) : (
        <p>There is no claim in this workspace yet. Claims come with an article.</p>
      )}
    </div>
  );
}
