import { useState } from 'preact/hooks';
import type { Medium, NewPreview } from '../api/types';
import { SelectField } from '../ui/SelectField';
import { SubmitButton } from '../ui/SubmitButton';
import { TextField } from '../ui/TextField';
import { looksLikeHtml } from './found';

type Kind = 'auto' | Extract<Medium, 'TEXT' | 'MARKDOWN' | 'HTML'>;

const KINDS: readonly (readonly [Kind, string])[] = [
  ['auto', 'Find out'],
  ['TEXT', 'Plain text'],
  ['MARKDOWN', 'Markdown'],
  ['HTML', 'HTML'],
];

interface PasteWayProps {
  text: string;
  /** The text was typed earlier and kept. */
  restored: boolean;
  busy: boolean;
  onText: (text: string) => void;
  onLook: (request: NewPreview) => void;
}

/** An article by its pasted text. */
export function PasteWay({ text, restored, busy, onText, onLook }: PasteWayProps) {
  const [kind, setKind] = useState<Kind>('auto');
  const submit = (event: Event) => {
    event.preventDefault();
    const medium = kind === 'auto' ? (looksLikeHtml(text) ? 'HTML' : 'TEXT') : kind;
    onLook({ medium, text });
  };
  return (
    <form class="stack" onSubmit={submit}>
      <TextField
        label="Text or HTML"
        rows={9}
        value={text}
        onValue={onText}
        hint={
          restored && text !== ''
            ? 'Kept from last time. It stays in this browser until you bring it in.'
            : 'Stays in this browser until you bring it in.'
        }
        input={{ required: true, placeholder: 'Paste the whole article, headline first.' }}
      />
      <div class="row way-foot">
        <SubmitButton words="Show what is in it" busyWords="Reading…" busy={busy} />
        <SelectField label="This is" value={kind} options={KINDS} onValue={setKind} />
      </div>
    </form>
  );
}
