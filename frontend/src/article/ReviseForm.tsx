import { inWorkspace, post } from '../api/http';
import { fieldProblem } from '../api/problem';
import type { Article } from '../api/types';
import { useDraft } from '../conflict/draft';
import { href } from '../route/route';
import { Term } from '../term/Term';
import { Icon } from '../ui/Icon';
import { ProblemNote } from '../ui/ProblemNote';
import { SubmitButton } from '../ui/SubmitButton';
import { TextField } from '../ui/TextField';
import { useWork } from '../ui/useWork';
import { useState } from 'preact/hooks';
import { candidateWords } from './revision';

type OccurrenceState = 'ANCHORED' | 'SHIFTED' | 'CHANGED' | 'ORPHANED';

interface RevisionTaken {
  article: Article;
  occurrences: Partial<Record<OccurrenceState, number>>;
  newCandidates: number;
  repeated: number;
}

const WORDS: Record<OccurrenceState, string> = {
  ANCHORED: 'in their place',
  SHIFTED: 'moved with their words',
  CHANGED: 'found with other words',
  ORPHANED: 'not found, and kept as orphaned',
};

interface ReviseFormProps {
  slug: string;
  article: Article;
  onRevised: (article: Article, etag: string | null) => void;
}

/** The article was changed by its publisher: its new words become a revision, and every claim is looked for in them. */
export function ReviseForm({ slug, article, onRevised }: ReviseFormProps) {
  const draft = useDraft(`${slug}/article/${article.id}/revision`, 'new', '');
  const [taken, setTaken] = useState<RevisionTaken | null>(null);
  const work = useWork();
  const submit = async (event: Event) => {
    event.preventDefault();
    const answer = await work.attempt(() =>
      post<RevisionTaken>(
        inWorkspace(slug, 'articles', article.id, 'revisions'),
        { text: draft.value },
        { version: article.version },
      ),
    );
    if (!answer) return;
    draft.clear();
    setTaken(answer.value);
    onRevised(answer.value.article, answer.etag);
  };
  return (
    <section aria-labelledby="revise">
      <header>
        <h2 class="h" id="revise">
          A new <Term word="revision" />
        </h2>
        <p>
          The publisher changed the text? Paste it as it is now. Every claim is looked for in it, and what is new in it
          makes candidates; the old text stays.
        </p>
      </header>
      <form class="stack" onSubmit={submit}>
        <TextField
          label="The whole text as it is now"
          rows={6}
          value={draft.value}
          onValue={draft.set}
          error={fieldProblem(work.problem, '/text')}
          input={{ required: true }}
        />
        {work.problem && <ProblemNote problem={work.problem} />}
        {taken && (
          <p role="status">
            <Icon name="check" /> Revision {article.revision.number} is here. Claims: {found(taken)}.{' '}
            <a href={href('article', { slug, id: article.id })}>Look at them</a>
            {taken.newCandidates > 0 && (
              <>
                {' '}
                or <a href={href('triage', { slug, id: article.id })}>triage what is new</a>
              </>
            )}
          </p>
        )}
        <div>
          <SubmitButton words="Keep as a new revision" busyWords="Looking for the claims…" busy={work.busy} />
        </div>
      </form>
    </section>
  );
}

/** `18 in their place, 1 found with other words; 3 new candidates`. */
export function found({ occurrences, newCandidates, repeated }: Omit<RevisionTaken, 'article'>): string {
  const parts = (Object.keys(WORDS) as OccurrenceState[]).flatMap((state) => {
    const n = occurrences[state] ?? 0;
    return n > 0 ? [`${n} ${WORDS[state]}`] : [];
  });
  const fresh = newCandidates === 0 ? 'nothing new to check' : candidateWords(newCandidates);
  const again = repeated > 0 ? [`${repeated} repeated in a new place`] : [];
  return [parts.join(', ') || 'none to look for', ...again, fresh].join('; ');
}
