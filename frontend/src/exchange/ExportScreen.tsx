import { address, getAll, inWorkspace } from '../api/http';
import { useRemote } from '../api/remote';
import type { Article, ArticleEvent } from '../api/types';
import { href } from '../route/route';
import { place, setQuery } from '../route/router';
import { Term } from '../term/Term';
import { CopyLine } from '../ui/CopyLine';
import { Icon } from '../ui/Icon';
import { SelectField } from '../ui/SelectField';
import { RoomPage, useRoom } from '../workspace/RoomPage';

type Scope = 'workspace' | 'event' | 'article';
type Format = 'json' | 'ndjson';

const EXTENSIONS: Record<Format, string> = { json: 'json', ndjson: 'ndjson' };

/** Claims out, as a file or by a command line; what is chosen lives in the URL. */
export function ExportScreen() {
  const room = useRoom();
  const { slug } = room;
  const { query } = place.value;
  const article = query.get('article');
  const event = query.get('event');
  const scope: Scope = article !== null ? 'article' : event !== null ? 'event' : 'workspace';
  const format: Format = query.get('format') === 'ndjson' ? 'ndjson' : 'json';
  const undecided = query.get('undecided') === 'true';
  const path = address(inWorkspace(slug, 'export'), {
    article: article === '' ? null : article,
    event: event === '' ? null : event,
    undecided: undecided ? true : null,
    format,
  });
  const incomplete = article === 'choose' || event === 'choose';

  return (
    <RoomPage title="Export">
      <h1 class="title">Export</h1>
      <p class="lede">
        A <Term word="bundle" /> holds claims and all that they rest on: where they stand, sources, evidence, every
        submitted assessment, the decision. It can be imported again, here or elsewhere.
      </p>
      <div class="sections">
        <section>
          <header>
            <h2 class="h">Which claims</h2>
          </header>
          <div class="stack">
            <ScopeChoice scope={scope} />
            {scope === 'article' && <ArticleChoice slug={slug} chosen={article ?? ''} />}
            {scope === 'event' && <EventChoice slug={slug} chosen={event ?? ''} />}
            <label class="check">
              <input
                type="checkbox"
                checked={undecided}
                onChange={(change) => setQuery({ undecided: change.currentTarget.checked ? true : null })}
              />
              <span>Undecided claims as well, with their state</span>
            </label>
          </div>
        </section>
        <section>
          <header>
            <h2 class="h">Format</h2>
          </header>
          <div class="choices across" role="radiogroup" aria-label="Format">
            <FormatChoice
              format="json"
              chosen={format}
              words="JSON"
              more="One document, valid against the published schema."
            />
            <FormatChoice format="ndjson" chosen={format} words="NDJSON" more="One thing a line, for large exports." />
          </div>
        </section>
        <section>
          <header>
            <h2 class="h">Take it</h2>
            <p>
              {room.exportNames ? 'Reviewers go by their names.' : 'Reviewers go by pseudonyms.'}
              {room.licence && ` Licence: ${room.licence}.`}
            </p>
          </header>
          <div class="stack">
            {incomplete ? (
              <p class="meta">Choose one above first.</p>
            ) : (
              <>
                <div>
                  <a class="btn primary" href={path} download={`${slug}.${EXTENSIONS[format]}`}>
                    <Icon name="down" /> Download
                  </a>
                </div>
                <p class="meta">
                  The same by a command line, with a{' '}
                  <a href={href('account', {}, { part: 'tokens' })}>token of yours</a> in place of TOKEN:
                </p>
                <CopyLine
                  label="Command line"
                  text={`curl -H "Authorization: Bearer TOKEN" -o ${slug}.${EXTENSIONS[format]} "${location.origin}${path}"`}
                />
              </>
            )}
            <p class="meta">
              The same data gives the same file, byte for byte.{' '}
              <a href={address('/schemas/bundle')}>Look at the JSON Schema</a>
            </p>
          </div>
        </section>
      </div>
    </RoomPage>
  );
}

const SCOPES: readonly (readonly [Scope, string])[] = [
  ['workspace', 'The whole workspace'],
  ['event', 'One event'],
  ['article', 'One article'],
];

function ScopeChoice({ scope }: { scope: Scope }) {
  const choose = (next: Scope) =>
    setQuery({ article: next === 'article' ? 'choose' : null, event: next === 'event' ? 'choose' : null });
  return (
    <div class="choices across" role="radiogroup" aria-label="Which claims">
      {SCOPES.map(([value, words]) => (
        <label key={value} class="choice">
          <input type="radio" name="scope" checked={scope === value} onChange={() => choose(value)} />
          {words}
        </label>
      ))}
    </div>
  );
}

function FormatChoice({
  format,
  chosen,
  words,
  more,
}: {
  format: Format;
  chosen: Format;
  words: string;
  more: string;
}) {
  return (
    <label class="choice">
      <input
        type="radio"
        name="format"
        checked={format === chosen}
        onChange={() => setQuery({ format: format === 'json' ? null : format })}
      />
      {words}
      <small>{more}</small>
    </label>
  );
}

function ArticleChoice({ slug, chosen }: { slug: string; chosen: string }) {
  const articles = useRemote((signal) => getAll<Article>(inWorkspace(slug, 'articles'), { signal }), slug);
  const items = articles.state.at === 'ready' ? articles.state.value.items : [];
  return (
    <SelectField
      label="Article"
      value={chosen}
      options={[['choose', 'Choose one'] as const, ...items.map(({ id, title }) => [id, title] as const)]}
      onValue={(id) => setQuery({ article: id })}
    />
  );
}

function EventChoice({ slug, chosen }: { slug: string; chosen: string }) {
  const events = useRemote((signal) => getAll<ArticleEvent>(inWorkspace(slug, 'events'), { signal }), slug);
  const items = events.state.at === 'ready' ? events.state.value.items : [];
  return (
    <SelectField
      label="Event"
      value={chosen}
      options={[['choose', 'Choose one'] as const, ...items.map(({ id, name }) => [id, name] as const)]}
      onValue={(id) => setQuery({ event: id })}
    />
  );
}
