import type { ComponentChildren } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { get, inWorkspace, newKey, post } from '../api/http';
import type { Problem } from '../api/problem';
import { useRemote } from '../api/remote';
import type { Claim, Evidence, Source, Stance } from '../api/types';
import { TEXT_ORIGIN_WORDS } from '../claim/words';
import { useDraft } from '../conflict/draft';
import { type EvidenceDraft, EvidenceFields, bodyOf, emptyDraft } from '../evidence/EvidenceFields';
import { Loaded } from '../ui/Loaded';
import { ProblemNote } from '../ui/ProblemNote';
import { SubmitButton } from '../ui/SubmitButton';
import { day } from '../ui/dates';
import { useWork } from '../ui/useWork';
import { type Passage, SnapshotText } from './SnapshotText';
import type { SnapshotWithText } from './snapshots';
import { useQuoteCheck } from './useQuoteCheck';

interface CitePassageProps {
  slug: string;
  claim: Claim;
  source: Source;
  stance: Stance;
  onDone: () => Promise<void>;
  onOther: () => void;
}

/** The passage of a source, selected in its text or typed, and what it says about the claim. */
export function CitePassage({ slug, claim, source, stance, onDone, onOther }: CitePassageProps) {
  const work = useWork();
  const form = useRef<HTMLFormElement>(null);
  const snapshot = source.snapshots.at(-1) ?? null;
  const draft = useDraft<EvidenceDraft>(`${slug}/claim/${claim.id}/evidence/${source.id}`, 'new', emptyDraft(stance));
  const [selected, setSelected] = useState<Passage | null>(null);
  // The step before was longer than this one: without it the reader stays below the passage.
  useEffect(() => form.current?.scrollIntoView({ block: 'start' }), []);
  // Typing over a selected passage makes it a typed one.
  const selector = selected?.words === draft.value.quote ? { start: selected.start, end: selected.end } : null;
  const save = async (event: Event) => {
    event.preventDefault();
    const path = inWorkspace(slug, 'claims', claim.id, 'evidence');
    const body = { ...bodyOf(draft.value), sourceId: source.id, snapshotId: snapshot?.id ?? null, selector };
    await work.attempt(async () => {
      const answer = await post<Evidence>(path, body, { idempotencyKey: newKey() });
      if (answer.at === 'refused') return answer;
      await onDone();
      draft.clear();
      return answer;
    });
  };
  const take = (passage: Passage) => {
    setSelected(passage);
    draft.set({ ...draft.value, quote: passage.words });
  };
  const fields = { draft: draft.value, onDraft: draft.set, problem: work.problem, selected: selector !== null };
  const about = [
    source.site,
    source.publishedAt && day(source.publishedAt),
    snapshot && TEXT_ORIGIN_WORDS[snapshot.origin],
  ];
  return (
    <form ref={form} class="stack" onSubmit={(event) => void save(event)}>
      <div>
        <p class="label">{source.title ?? source.url}</p>
        <p class="meta">
          {about.filter(Boolean).join(', ')}{' '}
          <button type="button" class="linklike" onClick={onOther}>
            Another source
          </button>
        </p>
      </div>
      {snapshot ? (
        <InSnapshot slug={slug} source={source} snapshot={snapshot.id} onPassage={take}>
          {(text) => <Fields {...fields} text={text} />}
        </InSnapshot>
      ) : (
        <>
          <p class="meta">There is no stored text, so a passage typed here stays unchecked.</p>
          <Fields {...fields} text={null} />
        </>
      )}
      {work.problem && <ProblemNote problem={work.problem} />}
      <div class="row">
        <SubmitButton words="Add this evidence" busyWords="Adding…" busy={work.busy} />
      </div>
    </form>
  );
}

interface InSnapshotProps {
  slug: string;
  source: Source;
  snapshot: string;
  onPassage: (passage: Passage) => void;
  children: (text: string | null) => ComponentChildren;
}

function InSnapshot({ slug, source, snapshot, onPassage, children }: InSnapshotProps) {
  const path = inWorkspace(slug, 'sources', source.id, 'snapshots', snapshot);
  const remote = useRemote<SnapshotWithText>((signal) => get(path, { signal }), snapshot);
  return (
    <Loaded of={remote} what="the source’s text">
      {({ text }) => (
        <>
          {text === null ? (
            <p class="meta">The text of this snapshot is not kept here. A passage typed below stays unchecked.</p>
          ) : (
            <SnapshotText text={text} onPassage={onPassage} label={`The text of ${source.title ?? 'the source'}`} />
          )}
          {children(text)}
        </>
      )}
    </Loaded>
  );
}

interface FieldsProps {
  draft: EvidenceDraft;
  onDraft: (draft: EvidenceDraft) => void;
  problem: Problem | null;
  text: string | null;
  selected: boolean;
}

function Fields({ draft, onDraft, problem, text, selected }: FieldsProps) {
  const check = useQuoteCheck(text, selected ? '' : draft.quote);
  const hint = selected ? 'Selected in the text.' : check;
  return <EvidenceFields draft={draft} onDraft={onDraft} problem={problem} {...(hint ? { quoteHint: hint } : {})} />;
}
