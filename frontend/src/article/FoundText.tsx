import { useMemo, useState } from 'preact/hooks';
import type { ArticlePreview, NewArticle } from '../api/types';
import { CodePoints } from '../text/codepoints';
import { Term } from '../term/Term';
import { Icon } from '../ui/Icon';
import { TextField } from '../ui/TextField';
import { type BlockKind, blocksOf } from './blocks';
import { candidatesIn, sentencesIn, tooMany } from './found';

/** How many paragraphs show at first. */
const FIRST = 6;

interface FoundTextProps {
  preview: ArticlePreview;
  title: string;
  grain: NewArticle['grain'];
  looking: boolean;
  onLookAgain: (text: string) => void;
}

/** The text that was found, its candidates underlined, and what was left out of it. */
export function FoundText({ preview, title, grain, looking, onLookAgain }: FoundTextProps) {
  const [all, setAll] = useState(false);
  const [corrected, setCorrected] = useState<string | null>(null);
  const paragraphs = useMemo(() => paragraphsOf(preview, grain), [preview, grain]);
  const count = candidatesIn(preview, grain).length;
  const sentences = sentencesIn(preview);
  if (corrected !== null) {
    return (
      <div class="slab preview stack">
        <TextField label="The text, to be corrected" rows={24} value={corrected} onValue={setCorrected} />
        <div class="row">
          <button
            type="button"
            class="btn primary"
            aria-disabled={looking ? true : undefined}
            onClick={() => {
              onLookAgain(corrected);
              setCorrected(null);
            }}
          >
            Look again
          </button>
          <button type="button" class="btn quiet" onClick={() => setCorrected(null)}>
            Leave it as it was
          </button>
        </div>
        <Dropped preview={preview} />
      </div>
    );
  }
  return (
    <div class="slab preview" aria-busy={looking}>
      <p class="preview-count">
        {sentences} {sentences === 1 ? 'sentence' : 'sentences'}, {count}{' '}
        <Term word="candidate">{count === 1 ? 'candidate' : 'candidates'}</Term>
        <button type="button" class="btn small push" onClick={() => setCorrected(preview.text)}>
          <Icon name="pen" /> Correct the text
        </button>
      </p>
      {tooMany(count) && <p class="lacks">{tooMany(count)}</p>}
      {title && <h3 class="headline">{title}</h3>}
      {(all ? paragraphs : paragraphs.slice(0, FIRST)).map(({ kind, continues, pieces }, i) => (
        <p key={i} class={CLASSES[kind] + (continues ? ' continues' : '')} dir="auto">
          {pieces.map((piece, j) => (piece.marked ? <CandidateWords key={j} words={piece.text} /> : piece.text))}
        </p>
      ))}
      {!all && paragraphs.length > FIRST && (
        <p class="preview-more">
          <button type="button" class="btn small" onClick={() => setAll(true)}>
            Show {paragraphs.length - FIRST} more paragraphs
          </button>
        </p>
      )}
      <Dropped preview={preview} />
    </div>
  );
}

const CLASSES: Record<BlockKind, string> = { TEXT: '', HEADING: 'block heading', BOILERPLATE: 'block boilerplate' };

function CandidateWords({ words }: { words: string }) {
  return <span class="hl candidate">{words}</span>;
}

/** What is not part of the article, in a few words each. */
function Dropped({ preview: { dropped } }: { preview: ArticlePreview }) {
  if (dropped.length === 0) return null;
  return (
    <div class="dropped">
      <p>
        <b>Left out</b>, because it is not the article:
      </p>
      <ul>
        {dropped.map((phrase, i) => (
          <li key={i} dir="auto">
            {phrase}
          </li>
        ))}
      </ul>
    </div>
  );
}

/** A paragraph, in pieces that are a candidate's words or are not. */
interface Paragraph {
  kind: BlockKind;
  /** Goes on with the one before it, as its block does. */
  continues: boolean;
  pieces: { text: string; marked: boolean }[];
}

/** The text in paragraphs, each cut where a candidate begins or ends. Nested candidates show as their outermost. */
function paragraphsOf(preview: ArticlePreview, grain: NewArticle['grain']): Paragraph[] {
  const counted = new CodePoints(preview.text);
  const spans = candidatesIn(preview, grain)
    .map(({ start, end }) => ({ start: counted.toUtf16(start), end: counted.toUtf16(end) }))
    .sort((a, b) => a.start - b.start || b.end - a.end);
  let first = 0;
  return blocksOf(counted, preview.segments).map((block) => {
    while (first < spans.length && (spans[first]?.end ?? 0) <= block.start) first++;
    const pieces: Paragraph['pieces'] = [];
    let at = block.start;
    for (let i = first; i < spans.length; i++) {
      const span = spans[i];
      if (!span || span.start >= block.end) break;
      const from = Math.max(span.start, at);
      const to = Math.min(span.end, block.end);
      if (to <= at) continue;
      if (from > at) pieces.push({ text: preview.text.slice(at, from), marked: false });
      pieces.push({ text: preview.text.slice(from, to), marked: true });
      at = to;
    }
    if (at < block.end) pieces.push({ text: preview.text.slice(at, block.end), marked: false });
    return { kind: block.kind, continues: block.continues, pieces };
  });
}
