import type { Problem } from '../api/problem';
import { fieldProblem } from '../api/problem';
import type { Evidence, Stance } from '../api/types';
import { STANCE_WORDS } from '../claim/words';
import { TextField } from '../ui/TextField';

/** What a person says about a source's passage; empty words are none. */
export interface EvidenceDraft {
  stance: Stance;
  quote: string;
  question: string;
  translation: string;
  translator: string;
  evidenceSet: string;
  note: string;
}

export function emptyDraft(stance: Stance): EvidenceDraft {
  return { stance, quote: '', question: '', translation: '', translator: '', evidenceSet: '1', note: '' };
}

export function draftOf(evidence: Evidence): EvidenceDraft {
  return {
    stance: evidence.stance ?? 'CONTEXT',
    quote: evidence.quote ?? '',
    question: evidence.question ?? '',
    translation: evidence.translation ?? '',
    translator: evidence.translator ?? '',
    evidenceSet: String(evidence.evidenceSet),
    note: evidence.note ?? '',
  };
}

/** The draft as it goes to the server: what is empty is null. */
export function bodyOf({ stance, evidenceSet, ...words }: EvidenceDraft) {
  const orNull = (text: string) => (text.trim() === '' ? null : text.trim());
  return {
    stance,
    evidenceSet: Number(evidenceSet) || 1,
    quote: orNull(words.quote),
    question: orNull(words.question),
    translation: orNull(words.translation),
    translator: orNull(words.translator),
    note: orNull(words.note),
  };
}

interface EvidenceFieldsProps {
  draft: EvidenceDraft;
  onDraft: (draft: EvidenceDraft) => void;
  problem: Problem | null;
  /** Said under the passage: whether it was found in the text. */
  quoteHint?: string;
}

const STANCES = Object.keys(STANCE_WORDS) as Stance[];

export function EvidenceFields({ draft, onDraft, problem, quoteHint }: EvidenceFieldsProps) {
  const set = (change: Partial<EvidenceDraft>) => onDraft({ ...draft, ...change });
  return (
    <>
      <fieldset>
        <legend class="label">Stance</legend>
        <div class="scale" role="group">
          {STANCES.map((stance) => (
            <button
              key={stance}
              type="button"
              class="btn"
              aria-pressed={draft.stance === stance}
              onClick={() => set({ stance })}
            >
              {STANCE_WORDS[stance]}
            </button>
          ))}
        </div>
      </fieldset>
      <TextField
        label="Passage"
        rows={3}
        value={draft.quote}
        onValue={(quote) => set({ quote })}
        error={fieldProblem(problem, '/quote')}
        {...(quoteHint ? { hint: quoteHint } : {})}
      />
      <details class="more-fields" open={draft.translation !== '' || draft.question !== '' || draft.note !== ''}>
        <summary>Translation, question, note</summary>
        <div class="stack">
          <TextField
            label="Translation"
            optional
            rows={2}
            value={draft.translation}
            onValue={(translation) => set({ translation })}
          />
          {draft.translation !== '' && (
            <TextField
              label="Translator"
              optional
              value={draft.translator}
              onValue={(translator) => set({ translator })}
              error={fieldProblem(problem, '/translator')}
            />
          )}
          <TextField
            label="The question that it answers"
            optional
            value={draft.question}
            onValue={(question) => set({ question })}
          />
          <TextField
            label="Set"
            optional
            hint="Evidence of one set holds together; each set suffices by itself."
            value={draft.evidenceSet}
            onValue={(evidenceSet) => set({ evidenceSet })}
          />
          <TextField label="Note" optional rows={2} value={draft.note} onValue={(note) => set({ note })} />
        </div>
      </details>
    </>
  );
}
