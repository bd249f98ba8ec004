import { useState } from 'preact/hooks';
import { inWorkspace, patch } from '../api/http';
import type { Evidence } from '../api/types';
import type { PanelPart } from '../claim/ClaimPanel';
import { CompareAndKeep, differences } from '../conflict/CompareAndKeep';
import { ProblemNote } from '../ui/ProblemNote';
import { SubmitButton } from '../ui/SubmitButton';
import { useWork } from '../ui/useWork';
import { type EvidenceDraft, EvidenceFields, bodyOf, draftOf } from './EvidenceFields';

interface EvidenceFormProps extends PanelPart {
  evidence: Evidence;
  onClose: () => void;
}

/** Changes what ties a source to the claim. */
export function EvidenceForm({ store, claim, evidence, reload, onClose }: EvidenceFormProps) {
  const [draft, setDraft] = useState<EvidenceDraft>(draftOf(evidence));
  const [version, setVersion] = useState(evidence.version);
  const work = useWork();
  const path = inWorkspace(store.slug, 'claims', claim.id, 'evidence', evidence.id);
  const current = work.problem?.status === 412 ? (work.problem.current as Evidence | null) : null;
  const save = async (value: EvidenceDraft, at: number) => {
    if (!(await work.attempt(() => patch<Evidence>(path, bodyOf(value), { version: at })))) return;
    onClose();
    await reload();
  };
  if (current) {
    return (
      <CompareAndKeep
        thing="this evidence"
        differences={differences(bodyOf(draft), current, LABELS)}
        onKeep={(sides) => {
          const theirs = draftOf(current);
          const kept = Object.fromEntries(
            Object.keys(draft).map((name) => [
              name,
              (sides[name] === 'theirs' ? theirs : draft)[name as keyof EvidenceDraft],
            ]),
          ) as unknown as EvidenceDraft;
          setDraft(kept);
          setVersion(current.version);
          void save(kept, current.version);
        }}
        onLater={work.forgive}
      />
    );
  }
  return (
    <form
      class="stack ev"
      onSubmit={(event) => {
        event.preventDefault();
        void save(draft, version);
      }}
    >
      <EvidenceFields draft={draft} onDraft={setDraft} problem={work.problem} />
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

const LABELS: Record<keyof EvidenceDraft, string> = {
  stance: 'Stance',
  quote: 'Passage',
  question: 'Question',
  translation: 'Translation',
  translator: 'Translator',
  evidenceSet: 'Set',
  note: 'Note',
};
