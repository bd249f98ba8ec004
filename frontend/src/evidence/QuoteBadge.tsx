import { useState } from 'preact/hooks';
import type { Evidence } from '../api/types';
import { QUOTE_CHECK_WORDS, TEXT_ORIGIN_WORDS } from '../claim/words';
import { Icon } from '../ui/Icon';

/** Whether the passage is in the stored text, and whether that was fetched or pasted; what differs, when one asks. */
export function QuoteBadge({ evidence }: { evidence: Evidence }) {
  const [open, setOpen] = useState(false);
  if (!evidence.quote) return null;
  const { words, icon, good } = QUOTE_CHECK_WORDS[evidence.quoteCheck];
  const origin = evidence.textOrigin ? TEXT_ORIGIN_WORDS[evidence.textOrigin] : 'no text is stored';
  return (
    <>
      <span class={good ? 'qc' : 'qc bad'}>
        <Icon name={icon} /> {words}; {origin}
      </span>
      {evidence.difference.length > 0 && evidence.quoteCheck !== 'EXACT' && (
        <>
          {' '}
          <button type="button" class="linklike meta" aria-expanded={open} onClick={() => setOpen(!open)}>
            {open ? 'Hide the difference' : 'Compare with the text'}
          </button>
          {open && <Difference parts={evidence.difference} />}
        </>
      )}
    </>
  );
}

type Sign = 'both' | 'quote' | 'text';

/** The steps from the passage to the text. */
const SIGNS: Readonly<Record<string, Sign>> = { KEEP: 'both', DELETE: 'quote', INSERT: 'text' };

/** The passage against the stored text: what only one of them has is marked and said. */
export function Difference({ parts }: { parts: Evidence['difference'] }) {
  return (
    <p class="difference serif">
      {parts.map((part, i) => {
        const sign = SIGNS[part.op] ?? 'both';
        if (sign === 'quote')
          return (
            <del key={i} title="only in the passage">
              {part.text}
            </del>
          );
        if (sign === 'text')
          return (
            <ins key={i} title="only in the stored text">
              {part.text}
            </ins>
          );
        return <span key={i}>{part.text}</span>;
      })}
      <span class="meta difference-key">
        <del>only in the passage</del> <ins>only in the stored text</ins>
      </span>
    </p>
  );
}
