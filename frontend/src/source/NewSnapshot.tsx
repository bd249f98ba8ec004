import { useState } from 'preact/hooks';
import { inWorkspace, newKey, post } from '../api/http';
import type { Source } from '../api/types';
import { setQuery } from '../route/router';
import { ProblemNote } from '../ui/ProblemNote';
import { SubmitButton } from '../ui/SubmitButton';
import { TextField } from '../ui/TextField';
import { useWork } from '../ui/useWork';

interface NewSnapshotProps {
  slug: string;
  source: Source;
  onChange: () => Promise<void>;
}

/** Another text of the same source: fetched now, or pasted. */
export function NewSnapshot({ slug, source, onChange }: NewSnapshotProps) {
  const [text, setText] = useState<string | null>(null);
  const work = useWork();
  const send = async (body: { fetch: true } | { text: string }) => {
    const path = inWorkspace(slug, 'sources', source.id, 'snapshots');
    if (!(await work.attempt(() => post(path, body, { idempotencyKey: newKey() })))) return;
    setText(null);
    setQuery({ snapshot: null });
    await onChange();
  };
  const onSubmit = (event: Event) => {
    event.preventDefault();
    if (text !== null) void send({ text });
  };
  return (
    <form class="stack" onSubmit={onSubmit}>
      {text !== null && (
        <TextField label="The text as you have it" rows={6} value={text} onValue={setText} input={{ required: true }} />
      )}
      {work.problem && <ProblemNote problem={work.problem} />}
      {text === null ? (
        <div class="row">
          {source.url && (
            <button type="button" class="btn" aria-disabled={work.busy} onClick={() => void send({ fetch: true })}>
              {work.busy ? 'Fetching…' : 'Fetch it again'}
            </button>
          )}
          <button type="button" class="btn" onClick={() => setText('')}>
            Paste a text
          </button>
        </div>
      ) : (
        <div class="row">
          <SubmitButton words="Keep this text" busyWords="Keeping…" busy={work.busy} />
          <button type="button" class="btn quiet" onClick={() => setText(null)}>
            Leave it
          </button>
        </div>
      )}
    </form>
  );
}
