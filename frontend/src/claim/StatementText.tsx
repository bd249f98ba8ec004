import type { Claim } from '../api/types';
import { CodePoints } from '../text/codepoints';
import { isOpen } from './replacements';

/** A statement with the words marked that the machine put in the place of the article's, and those whose meaning is open. */
export function StatementText({ statement }: { statement: Claim['statement'] }) {
  const text = new CodePoints(statement.text);
  const pieces = [];
  let at = 0;
  for (const replacement of [...statement.replacements].sort((a, b) => a.start - b.start)) {
    const { start, end, original, certain } = replacement;
    if (start < at || end > text.length) continue;
    pieces.push(text.slice(at, start));
    const words = text.slice(start, end);
    if (isOpen(replacement, text)) {
      pieces.push(
        <span key={start} class="open-word" title="who or what is meant, this sentence does not say">
          {words}
          <span class="sr"> (open)</span>
        </span>,
      );
    } else {
      const was = original === '' ? 'added by the machine' : `the article says: ${original}`;
      pieces.push(
        <ins key={start} class={certain ? 'by-machine' : 'by-machine guess'} title={certain ? was : `${was}; a guess`}>
          {words}
          {!certain && <span class="sr"> (a guess)</span>}
        </ins>,
      );
    }
    at = end;
  }
  pieces.push(text.slice(at, text.length));
  return <>{pieces}</>;
}
