import type { Claim } from '../api/types';
import { CodePoints } from '../text/codepoints';

/** A statement with the words underlined that the machine put in the place of the article's. */
export function StatementText({ statement }: { statement: Claim['statement'] }) {
  const text = new CodePoints(statement.text);
  const pieces = [];
  let at = 0;
  for (const { start, end, original, certain } of [...statement.replacements].sort((a, b) => a.start - b.start)) {
    if (start < at || end > text.length) continue;
    pieces.push(text.slice(at, start));
    const was = original === '' ? 'added by the machine' : `the article says: ${original}`;
    pieces.push(
      <ins key={start} class={certain ? 'by-machine' : 'by-machine guess'} title={certain ? was : `${was}; a guess`}>
        {text.slice(start, end)}
        {!certain && <span class="sr"> (a guess)</span>}
      </ins>,
    );
    at = end;
  }
  pieces.push(text.slice(at, text.length));
  return <>{pieces}</>;
}
