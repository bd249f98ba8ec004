import { inWorkspace, newKey, post } from '../api/http';
import { fieldProblem } from '../api/problem';
import type { Source } from '../api/types';
import { useDraft } from '../conflict/draft';
import { ProblemNote } from '../ui/ProblemNote';
import { SelectField } from '../ui/SelectField';
import { SubmitButton } from '../ui/SubmitButton';
import { TextField } from '../ui/TextField';
import { useWork } from '../ui/useWork';
import { WITHOUT_ADDRESS } from './media';

/** How a source comes in: fetched by its address, as a text, or as something without an address. */
export type Way = 'url' | 'text' | 'none';

interface NewSourceProps {
  way: Way;
  slug: string;
  claim: string;
  onSource: (source: Source) => void;
}

interface Typed {
  url: string;
  text: string;
  title: string;
  site: string;
  author: string;
  publishedAt: string;
  medium: string;
}

const EMPTY: Typed = { url: '', text: '', title: '', site: '', author: '', publishedAt: '', medium: 'CALL' };

const WORDS: Record<Way, { submit: string; busy: string }> = {
  url: { submit: 'Fetch', busy: 'Fetching the page…' },
  text: { submit: 'Keep this text', busy: 'Keeping…' },
  none: { submit: 'Go on', busy: 'Keeping…' },
};

/** Says what the source is. What was typed is kept until the source is in. */
export function NewSource({ way, slug, claim, onSource }: NewSourceProps) {
  const work = useWork();
  const draft = useDraft<Typed>(`${slug}/claim/${claim}/source`, 'new', EMPTY);
  const typed = draft.value;
  const set = (change: Partial<Typed>) => draft.set({ ...typed, ...change });
  /** An address out of reach is refused at first, and kept without its text when one says so. */
  const send = async (fetch: boolean) => {
    const path = inWorkspace(slug, 'sources');
    const body = bodyOf(way, typed, fetch);
    const answer = await work.attempt(() => post<Source>(path, body, { idempotencyKey: newKey() }));
    if (!answer) return;
    draft.clear();
    onSource(answer.value);
  };
  const error = (pointer: string) => fieldProblem(work.problem, pointer);
  const part = { typed, set, error };
  return (
    <form
      class="stack"
      onSubmit={(event) => {
        event.preventDefault();
        void send(way === 'url');
      }}
    >
      {way === 'url' && <Address {...part} />}
      {way === 'text' && <Text {...part} />}
      {way === 'none' && <Spoken {...part} />}
      {work.busy && way === 'url' && (
        <p class="meta" role="status">
          Fetching. It can take some seconds; you can go on reading meanwhile.
        </p>
      )}
      {work.problem && <ProblemNote problem={work.problem} />}
      <div class="row">
        <SubmitButton words={WORDS[way].submit} busyWords={WORDS[way].busy} busy={work.busy} />
        {way === 'url' && work.problem && (
          <button type="button" class="btn" onClick={() => void send(false)}>
            Cite the address without its text
          </button>
        )}
      </div>
    </form>
  );
}

interface PartProps {
  typed: Typed;
  set: (change: Partial<Typed>) => void;
  error: (pointer: string) => string | null;
}

function Address({ typed, set, error }: PartProps) {
  return (
    <TextField
      label="Address"
      value={typed.url}
      onValue={(url) => set({ url })}
      error={error('/url')}
      hint="The server fetches it once and keeps its text as a snapshot."
      input={{ type: 'url', required: true, placeholder: 'https://', autoFocus: true }}
    />
  );
}

function Text(part: PartProps) {
  const { typed, set, error } = part;
  return (
    <>
      <TextField
        label="Text"
        rows={6}
        value={typed.text}
        onValue={(text) => set({ text })}
        error={error('/text')}
        input={{ required: true }}
      />
      <TextField
        label="Address it came from"
        optional
        value={typed.url}
        onValue={(url) => set({ url })}
        error={error('/url')}
        input={{ type: 'url' }}
      />
      <TextField
        label="Title"
        value={typed.title}
        onValue={(title) => set({ title })}
        error={error('/title')}
        input={{ required: true }}
      />
      <div class="two">
        <TextField
          label="Author"
          optional
          value={typed.author}
          onValue={(author) => set({ author })}
          error={error('/author')}
        />
        <TextField
          label="Site or publisher"
          optional
          value={typed.site}
          onValue={(site) => set({ site })}
          error={error('/site')}
        />
        <PublishedAt {...part} />
      </div>
    </>
  );
}

function Spoken(part: PartProps) {
  const { typed, set, error } = part;
  return (
    <>
      <SelectField
        label="What it is"
        value={typed.medium}
        options={WITHOUT_ADDRESS}
        onValue={(medium) => set({ medium })}
      />
      <TextField
        label="Title"
        hint="Such as “Call with the harbour office”"
        value={typed.title}
        onValue={(title) => set({ title })}
        error={error('/title')}
        input={{ required: true }}
      />
      <div class="two">
        <TextField
          label="With whom, by whom"
          optional
          value={typed.author}
          onValue={(author) => set({ author })}
          error={error('/author')}
        />
        <PublishedAt {...part} />
      </div>
      <TextField
        label="What was said or written"
        optional
        rows={4}
        value={typed.text}
        onValue={(text) => set({ text })}
        error={error('/text')}
        hint="Kept as a snapshot, so that a passage can be quoted from it."
      />
    </>
  );
}

function PublishedAt({ typed, set, error }: PartProps) {
  return (
    <TextField
      label="Date"
      optional
      hint="2023-09-13"
      value={typed.publishedAt}
      onValue={(publishedAt) => set({ publishedAt })}
      error={error('/publishedAt')}
    />
  );
}

function bodyOf(way: Way, typed: Typed, fetch: boolean): Record<string, unknown> {
  const orNull = (words: string) => (words.trim() === '' ? null : words.trim());
  if (way === 'url') return { url: typed.url.trim(), fetch: true, keepUnreachable: !fetch };
  const { url, text, title, site, author, publishedAt } = typed;
  const shared = {
    fetch: false,
    text: text.trim() === '' ? null : text,
    title: orNull(title),
    author: orNull(author),
    publishedAt: orNull(publishedAt),
  };
  if (way === 'none') return { ...shared, medium: typed.medium };
  return { ...shared, url: orNull(url), site: orNull(site), medium: url.trim() === '' ? 'TEXT' : 'WEB_PAGE' };
}
