import { useState } from 'preact/hooks';
import { ask, inWorkspace, newKey, post } from '../api/http';
import { fieldProblem } from '../api/problem';
import type { Answer } from '../api/remote';
import type { ManyImport } from '../api/types';
import { href } from '../route/route';
import { go, place, setQuery } from '../route/router';
import { Term } from '../term/Term';
import { ProblemNote } from '../ui/ProblemNote';
import { SubmitButton } from '../ui/SubmitButton';
import { TextField } from '../ui/TextField';
import { type Work, useWork } from '../ui/useWork';
import { ChooseFiles } from './ChooseFiles';
import { figure } from './words';

type From = 'files' | 'addresses' | 'feed';

const FROM: readonly { from: From; words: string }[] = [
  { from: 'files', words: 'Files or a folder' },
  { from: 'addresses', words: 'A list of addresses' },
  { from: 'feed', words: 'An RSS or Atom feed' },
];

type Known = 'LEAVE' | 'REVISE';

const KNOWN: readonly { known: Known; words: string }[] = [
  { known: 'LEAVE', words: 'Leave them as they are' },
  { known: 'REVISE', words: 'Update their text' },
];

/** Many articles at once: they are imported one after the other while one does something else. */
export function ManyWay({ slug }: { slug: string }) {
  const asked = place.value.query.get('from');
  const from = FROM.find((one) => one.from === asked)?.from ?? 'files';
  const work = useWork();
  const known = KNOWN.find((one) => one.known === place.value.query.get('known'))?.known ?? 'LEAVE';
  const begin = async (send: () => Promise<Answer<ManyImport>>) => {
    const answer = await work.attempt(send);
    if (answer) go(href('manyImport', { slug, id: answer.value.id }));
  };
  return (
    <>
      <fieldset class="from">
        <legend class="label">They come as</legend>
        {FROM.map((one) => (
          <label key={one.from} class="check">
            <input
              type="radio"
              name="from"
              checked={one.from === from}
              onChange={() => {
                setQuery({ from: one.from });
                work.forgive();
              }}
            />
            {one.words}
          </label>
        ))}
      </fieldset>
      <KnownChoice known={known} />
      {from === 'files' && <FilesForm slug={slug} known={known} work={work} onBegin={begin} />}
      {from === 'addresses' && <AddressesForm slug={slug} known={known} work={work} onBegin={begin} />}
      {from === 'feed' && <FeedForm slug={slug} known={known} work={work} onBegin={begin} />}
      {work.problem && !fieldProblem(work.problem, '/url') && <ProblemNote problem={work.problem} />}
      <p class="meta">
        Each is brought in as a single article would be, without a look at it before. You can leave; it goes on.{' '}
        <a href={href('manyImports', { slug })}>Imports so far</a>
      </p>
    </>
  );
}

/** What is done with articles that are here already. */
function KnownChoice({ known }: { known: Known }) {
  return (
    <>
      <fieldset class="from" aria-describedby={known === 'REVISE' ? 'known-revise' : undefined}>
        <legend class="label">Articles that are already here</legend>
        {KNOWN.map((one) => (
          <label key={one.known} class="check">
            <input
              type="radio"
              name="known"
              checked={one.known === known}
              onChange={() => setQuery({ known: one.known === 'LEAVE' ? null : one.known })}
            />
            {one.words}
          </label>
        ))}
      </fieldset>
      {known === 'REVISE' && (
        <p class="meta" id="known-revise">
          Where the words at an article’s address have changed, they become its next <Term word="revision" />: its
          claims are looked for in it, and what is new makes candidates. Title, date and rights stay.
        </p>
      )}
    </>
  );
}

interface FormProps {
  slug: string;
  known: Known;
  work: Work;
  onBegin: (send: () => Promise<Answer<ManyImport>>) => Promise<void>;
}

function FilesForm({ slug, known, work, onBegin }: FormProps) {
  const [files, setFiles] = useState<readonly File[]>([]);
  const submit = (event: Event) => {
    event.preventDefault();
    if (files.length === 0) return;
    const form = new FormData();
    // The folders are part of the name: by them one finds a file again.
    for (const file of files) form.append('files', file, file.webkitRelativePath || file.name);
    void onBegin(() =>
      ask<ManyImport>('POST', inWorkspace(slug, 'imports', 'files'), {
        form,
        query: { known },
        idempotencyKey: newKey(),
      }),
    );
  };
  const many = files.length > 0 ? ` ${figure(files.length)} ${files.length === 1 ? 'file' : 'files'}` : '';
  return (
    <form class="stack" onSubmit={submit}>
      <ChooseFiles files={files} onFiles={setFiles} />
      <div>
        <SubmitButton words={`Import${many}`} busyWords={`Sending${many}…`} busy={work.busy} icon="up" />
      </div>
    </form>
  );
}

function AddressesForm({ slug, known, work, onBegin }: FormProps) {
  const [text, setText] = useState('');
  const urls = text
    .split(/\r?\n/)
    .map((line) => line.trim())
    .filter((line) => line !== '' && !line.startsWith('#'));
  const submit = (event: Event) => {
    event.preventDefault();
    void onBegin(() =>
      post<ManyImport>(inWorkspace(slug, 'imports', 'addresses'), urls, { query: { known }, idempotencyKey: newKey() }),
    );
  };
  const many = urls.length > 0 ? ` ${figure(urls.length)} ${urls.length === 1 ? 'page' : 'pages'}` : '';
  return (
    <form class="stack" onSubmit={submit}>
      <TextField
        label="Addresses, one a line"
        rows={8}
        value={text}
        onValue={setText}
        hint="The server fetches them one after the other, of one site no faster than one a second."
        input={{ required: true, placeholder: 'https://' }}
      />
      <div>
        <SubmitButton words={`Import${many}`} busyWords="Sending…" busy={work.busy} icon="globe" />
      </div>
    </form>
  );
}

const FEED_HINTS: Record<Known, string> = {
  LEAVE: 'RSS or Atom. Imported again later, it brings in only what is new.',
  REVISE: 'RSS or Atom. Imported again later, it brings in what is new and what has changed.',
};

function FeedForm({ slug, known, work, onBegin }: FormProps) {
  const [url, setUrl] = useState('');
  const submit = (event: Event) => {
    event.preventDefault();
    void onBegin(() =>
      post<ManyImport>(
        inWorkspace(slug, 'imports', 'feed'),
        { url: url.trim() },
        { query: { known }, idempotencyKey: newKey() },
      ),
    );
  };
  return (
    <form class="stack" onSubmit={submit}>
      <TextField
        label="Address of the feed"
        value={url}
        onValue={setUrl}
        hint={FEED_HINTS[known]}
        error={fieldProblem(work.problem, '/url')}
        input={{ type: 'url', required: true, placeholder: 'https://', inputMode: 'url' }}
      />
      <div>
        <SubmitButton words="Import the feed" busyWords="Sending…" busy={work.busy} icon="globe" />
      </div>
    </form>
  );
}
