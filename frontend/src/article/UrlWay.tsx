import type { ArticlePreview, NewPreview } from '../api/types';
import { Icon } from '../ui/Icon';
import { SubmitButton } from '../ui/SubmitButton';
import { TextField } from '../ui/TextField';
import { sentencesIn } from './found';

interface UrlWayProps {
  url: string;
  busy: boolean;
  found: ArticlePreview | null;
  onUrl: (url: string) => void;
  onLook: (request: NewPreview) => void;
}

/** An article by its URL; the server fetches it. */
export function UrlWay({ url, busy, found, onUrl, onLook }: UrlWayProps) {
  const submit = (event: Event) => {
    event.preventDefault();
    onLook({ medium: 'URL', url: url.trim() });
  };
  return (
    <form class="stack" onSubmit={submit}>
      <TextField
        label="URL of the article"
        value={url}
        onValue={onUrl}
        hint="The server fetches the page itself. Pages behind a log-in or a paywall are better pasted."
        input={{ type: 'url', required: true, placeholder: 'https://', inputMode: 'url' }}
      />
      <div>
        <SubmitButton words="Fetch and look" busyWords="Fetching…" busy={busy} icon="globe" />
      </div>
      {(busy || found) && <FetchSteps busy={busy} found={found} />}
    </form>
  );
}

/** What the server does with a URL, and what came out of each step. */
function FetchSteps({ busy, found }: Pick<UrlWayProps, 'busy' | 'found'>) {
  const done = busy ? null : found;
  return (
    <ol class="steps" aria-label="Progress">
      <Step done={done !== null} waiting={false}>
        {done?.fetched ? `Fetched, ${kilobytes(done.fetched.bytes)}` : 'Fetching the page'}
      </Step>
      <Step done={done !== null} waiting={done === null}>
        {done
          ? `Text found: ${sentencesIn(done)} sentences, ${done.dropped.length} parts left out`
          : 'Finding the text in it'}
      </Step>
      <Step done={done !== null} waiting={done === null}>
        {done ? `Split: ${done.candidates.length} candidates` : 'Splitting it into claims'}
      </Step>
    </ol>
  );
}

function Step({ done, waiting, children }: { done: boolean; waiting: boolean; children: string }) {
  return (
    <li class={waiting ? 'wait' : ''}>
      <Icon name={done ? 'check' : waiting ? 's-open' : 'clock'} />
      <span>{children}</span>
      <span />
    </li>
  );
}

function kilobytes(bytes: number): string {
  return bytes < 1000 ? `${bytes} bytes` : `${Math.round(bytes / 1000).toLocaleString('en')} kB`;
}
