import { inWorkspace, patch, remove } from '../api/http';
import type { ArticleEvent } from '../api/types';
import { useDraft } from '../conflict/draft';
import { useChange } from '../conflict/useChange';
import { ProblemNote } from '../ui/ProblemNote';
import { SubmitButton } from '../ui/SubmitButton';
import { TextField } from '../ui/TextField';
import { useWork } from '../ui/useWork';

const LABELS = { name: 'Name', description: 'What happened' } as const;

interface EventFormProps {
  slug: string;
  event: ArticleEvent;
  onSaved: (event: ArticleEvent, etag: string | null) => void;
  onRemoved: () => void;
}

/** The name and the description of an event, and its removal. */
export function EventForm({ slug, event, onSaved, onRemoved }: EventFormProps) {
  const path = inWorkspace(slug, 'events', event.id);
  const saved = { name: event.name, description: event.description ?? '' };
  const draft = useDraft(`${slug}/event/${event.id}`, event.version, saved);
  const removal = useWork();
  const change = useChange<ArticleEvent>({
    thing: 'this event',
    labels: LABELS,
    save: (changes, version) => patch(path, changes, { version }),
    onSaved: (value, etag) => {
      draft.clear();
      onSaved(value, etag);
    },
  });
  const { name, description } = draft.value;
  const submit = (submitted: Event) => {
    submitted.preventDefault();
    const changes: Record<string, unknown> = {};
    if (name !== saved.name) changes.name = name;
    if (description !== saved.description) changes.description = description === '' ? null : description;
    if (Object.keys(changes).length > 0) void change.submit(changes, event.version);
  };
  const takeAway = async () => {
    if (await removal.attempt(() => remove(path, { version: event.version }))) onRemoved();
  };
  return (
    <section class="section" aria-labelledby="event-about">
      <h2 class="h" id="event-about">
        About it
      </h2>
      <form class="stack" onSubmit={submit}>
        <TextField label={LABELS.name} value={name} onValue={(text) => draft.set({ ...draft.value, name: text })} />
        <TextField
          label={LABELS.description}
          optional
          rows={3}
          value={description}
          onValue={(text) => draft.set({ ...draft.value, description: text })}
        />
        {change.conflict}
        {change.problem && <ProblemNote problem={change.problem} />}
        {removal.problem && <ProblemNote problem={removal.problem} />}
        <div class="row">
          <SubmitButton words="Save" busyWords="Saving…" busy={change.busy} />
          <button type="button" class="btn quiet push" onClick={takeAway}>
            Remove the event, keep its articles
          </button>
        </div>
      </form>
    </section>
  );
}
