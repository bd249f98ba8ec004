import { useState } from 'preact/hooks';
import { inWorkspace, patch } from '../api/http';
import { fieldProblem } from '../api/problem';
import type { RemoteHandle } from '../api/remote';
import type { Source } from '../api/types';
import { CompareAndKeep, differences } from '../conflict/CompareAndKeep';
import { ProblemNote } from '../ui/ProblemNote';
import { SubmitButton } from '../ui/SubmitButton';
import { TextField } from '../ui/TextField';
import { useWork } from '../ui/useWork';
import { NAMES, SOURCE_LABELS, type SourceField, type SourceFields, fieldsOf } from './fields';

interface SourceFormProps {
  slug: string;
  source: Source;
  put: RemoteHandle<Source>['put'];
  onClose: () => void;
}

const HINTS: Partial<Record<SourceField, string>> = {
  publishedAt: '2023-09-13, or only the year',
  originGroup: 'Prints of one wire story share a group and count once.',
};

const orNull = (words: string): string | null => (words.trim() === '' ? null : words.trim());

/** Corrects what is known of a source. */
export function SourceForm({ slug, source, put, onClose }: SourceFormProps) {
  const [fields, setFields] = useState(fieldsOf(source));
  const [exported, setExported] = useState(source.rightsExported);
  const [version, setVersion] = useState(source.version);
  const work = useWork();
  const current = work.problem?.status === 412 ? (work.problem.current as Source | null) : null;
  const save = async (next: SourceFields, at: number) => {
    const words = Object.fromEntries(Object.entries(next).map(([name, value]) => [name, orNull(value)]));
    const body = { ...words, rightsExported: exported };
    const answer = await work.attempt(() =>
      patch<Source>(inWorkspace(slug, 'sources', source.id), body, { version: at }),
    );
    if (!answer) return;
    put(answer);
    onClose();
  };
  if (current) {
    const theirs = fieldsOf(current);
    return (
      <CompareAndKeep
        thing="this source"
        differences={differences(fields, theirs, SOURCE_LABELS)}
        onKeep={(sides) => {
          const kept = NAMES.map((name) => [name, (sides[name] === 'theirs' ? theirs : fields)[name]]);
          const next = Object.fromEntries(kept) as SourceFields;
          setFields(next);
          setVersion(current.version);
          void save(next, current.version);
        }}
        onLater={work.forgive}
      />
    );
  }
  return (
    <form
      class="stack"
      onSubmit={(event) => {
        event.preventDefault();
        void save(fields, version);
      }}
    >
      {NAMES.map((name) => (
        <TextField
          key={name}
          label={SOURCE_LABELS[name]}
          value={fields[name]}
          onValue={(words) => setFields({ ...fields, [name]: words })}
          error={fieldProblem(work.problem, `/${name}`)}
          {...(HINTS[name] ? { hint: HINTS[name] } : {})}
          {...(name === 'reliabilityNote' ? { rows: 3 } : {})}
        />
      ))}
      <label class="check">
        <input type="checkbox" checked={exported} onChange={(event) => setExported(event.currentTarget.checked)} />
        Its text may leave in exports
      </label>
      {work.problem && <ProblemNote problem={work.problem} />}
      <div class="row">
        <SubmitButton words="Save" busyWords="Saving…" busy={work.busy} />
        <button type="button" class="btn quiet" onClick={onClose}>
          Leave as it was
        </button>
      </div>
    </form>
  );
}
