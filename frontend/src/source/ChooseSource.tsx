import { useEffect, useState } from 'preact/hooks';
import { get, inWorkspace } from '../api/http';
import { useRemote } from '../api/remote';
import type { Items, Source } from '../api/types';
import { Loaded } from '../ui/Loaded';
import { TextField } from '../ui/TextField';
import { day } from '../ui/dates';
import { MEDIUM_WORDS } from './media';

interface ChooseSourceProps {
  slug: string;
  onChoose: (source: Source) => void;
}

/** After so long without a key the search begins, in milliseconds. */
const PAUSE = 250;

/** Searches the sources of the workspace, to cite one again. */
export function ChooseSource({ slug, onChoose }: ChooseSourceProps) {
  const [typed, setTyped] = useState('');
  const [q, setQ] = useState('');
  useEffect(() => {
    const timer = setTimeout(() => setQ(typed.trim()), PAUSE);
    return () => clearTimeout(timer);
  }, [typed]);
  const found = useRemote<Items<Source>>(
    (signal) => get(inWorkspace(slug, 'sources'), { query: { q, limit: 12 }, signal }),
    q,
  );
  return (
    <div class="stack">
      <TextField
        label="Search the sources"
        value={typed}
        onValue={setTyped}
        input={{ type: 'search', autoFocus: true }}
      />
      <Loaded of={found} what="the sources">
        {({ items }) =>
          items.length === 0 ? (
            <p class="meta">No source here has these words.</p>
          ) : (
            <ul class="found-sources">
              {items.map((source) => (
                <li key={source.id}>
                  <button type="button" class="found-source" onClick={() => onChoose(source)}>
                    <b>{source.title ?? source.url}</b>
                    <span class="meta">{aboutWords(source)}</span>
                  </button>
                </li>
              ))}
            </ul>
          )
        }
      </Loaded>
    </div>
  );
}

function aboutWords(source: Source): string {
  return [MEDIUM_WORDS[source.medium], source.site, source.publishedAt && day(source.publishedAt)]
    .filter(Boolean)
    .join(', ');
}
