import { useState } from 'preact/hooks';
import type { RemoteHandle } from '../api/remote';
import type { Source } from '../api/types';
import { languageName } from '../article/language';
import { Icon } from '../ui/Icon';
import { day } from '../ui/dates';
import { SourceForm } from './SourceForm';
import { NAMES, SOURCE_LABELS, type SourceField } from './fields';
import { MEDIUM_WORDS } from './media';

function shown(name: SourceField, words: string): string {
  return name === 'publishedAt' ? day(words) : name === 'language' ? languageName(words) : words;
}

interface SourceDetailsProps {
  slug: string;
  source: Source;
  put: RemoteHandle<Source>['put'];
}

/** What is known of a source; all of it can be corrected. */
export function SourceDetails({ slug, source, put }: SourceDetailsProps) {
  const [editing, setEditing] = useState(false);
  if (editing) return <SourceForm slug={slug} source={source} put={put} onClose={() => setEditing(false)} />;
  return (
    <section class="stack">
      <dl class="facts">
        <dt>Kind</dt>
        <dd>{MEDIUM_WORDS[source.medium] ?? source.medium}</dd>
        {NAMES.filter((name) => name !== 'title' && source[name]).map((name) => [
          <dt key={`${name} term`}>{SOURCE_LABELS[name]}</dt>,
          <dd key={name}>{shown(name, source[name] ?? '')}</dd>,
        ])}
        {source.url && (
          <>
            <dt>Address</dt>
            <dd>
              <a class="breakable" href={source.url} target="_blank" rel="noreferrer">
                {source.url} <Icon name="out" words="opens in a new tab" />
              </a>
            </dd>
          </>
        )}
        <dt>Text in exports</dt>
        <dd>{source.rightsExported ? 'yes' : 'no, its hash and offsets only'}</dd>
      </dl>
      {source.allowed.includes('EDIT_SOURCE') && (
        <div>
          <button type="button" class="btn small" onClick={() => setEditing(true)}>
            <Icon name="pen" /> Correct
          </button>
        </div>
      )}
    </section>
  );
}
