import { useState } from 'preact/hooks';
import { inWorkspace, newKey, post } from '../api/http';
import { fieldProblem } from '../api/problem';
import type { Article, ArticlePreview } from '../api/types';
import { useDraft } from '../conflict/draft';
import { href } from '../route/route';
import { go } from '../route/router';
import { Icon } from '../ui/Icon';
import { ProblemNote } from '../ui/ProblemNote';
import { SubmitButton } from '../ui/SubmitButton';
import { useWork } from '../ui/useWork';
import { FoundForm } from './FoundForm';
import { FoundText } from './FoundText';
import { type FoundFields, fieldsOf, newArticle } from './found';

interface FoundProps {
  slug: string;
  preview: ArticlePreview;
  /** A corrected text is being read again. */
  looking: boolean;
  onLookAgain: (text: string) => void;
  onDiscard: () => void;
  onDone: () => void;
}

/** What was found, beside what a person corrects and adds, and the button that brings it in. */
export function Found({ slug, preview, looking, onLookAgain, onDiscard, onDone }: FoundProps) {
  // A corrected text is still the same article: what was typed about it stays.
  const [first] = useState(preview);
  const draft = useDraft<FoundFields>(`${slug}/import-found/${thingOf(first)}`, 'new', fieldsOf(first));
  const [key] = useState(newKey);
  const work = useWork();
  const fields = draft.value;
  const submit = async (event: Event) => {
    event.preventDefault();
    const answer = await work.attempt(() =>
      post<Article>(inWorkspace(slug, 'articles'), newArticle(fields, preview), { idempotencyKey: key }),
    );
    if (!answer) return;
    draft.clear();
    onDone();
    const { id, progress } = answer.value;
    go(progress.candidate > 0 ? href('triage', { slug, id }) : href('article', { slug, id }));
  };
  return (
    <form class="foundgrid section" id="found" onSubmit={submit}>
      <section aria-labelledby="found-heading">
        <div class="row home-head">
          <h2 class="h" id="found-heading">
            What was found
          </h2>
          <span class="machine">
            <Icon name="machine" /> read by the machine, please look
          </span>
        </div>
        <FoundText
          preview={preview}
          title={fields.title}
          grain={fields.grain}
          looking={looking}
          onLookAgain={onLookAgain}
        />
      </section>
      <section class="stack" aria-label="About the article">
        {preview.alreadyHere && (
          <div class="lacks">
            <Icon name="flag" />
            <p>
              This article is already here:{' '}
              <a href={href('article', { slug, id: preview.alreadyHere.id })}>{preview.alreadyHere.title}</a>. Bring it
              in again only if it is a different text.
            </p>
          </div>
        )}
        <FoundForm
          slug={slug}
          preview={preview}
          fields={fields}
          onFields={draft.set}
          errorOf={(pointer) => fieldProblem(work.problem, pointer)}
        />
        {work.problem && <ProblemNote problem={work.problem} />}
        <div class="row">
          <SubmitButton words="Bring in and triage" busyWords="Bringing it in…" busy={work.busy} />
          <button type="button" class="btn quiet" onClick={onDiscard}>
            Discard the preview
          </button>
        </div>
      </section>
    </form>
  );
}

/** Names the article that is being brought in, so that a draft of its fields finds it again. */
function thingOf(preview: ArticlePreview): string {
  return preview.url ?? `${preview.text.length}:${preview.text.slice(0, 60)}`;
}
