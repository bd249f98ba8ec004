import { useMemo } from 'preact/hooks';
import type { PublishedClaim } from '../api/types';
import { verdictClass } from '../review/VerdictMark';
import { CodePoints } from '../text/codepoints';

interface PublicTextProps {
  text: string;
  claims: readonly PublishedClaim[];
}

/** The whole article with the claims underlined, where its rights allow. Each leads to its claim above. */
export function PublicText({ text, claims }: PublicTextProps) {
  const paragraphs = useMemo(() => paragraphsOf(text, claims), [text, claims]);
  return (
    <section class="section" aria-labelledby="pub-text">
      <h2 class="h" id="pub-text">
        The article
      </h2>
      <div class="prose" dir="auto">
        {paragraphs.map((pieces, i) => (
          <p key={i}>
            {pieces.map(({ words, claim, first }, j) =>
              claim === null ? (
                words
              ) : (
                <a key={j} class={`hl ${verdictClass(claim.verdict)}`} href={`#c${claim.number}`}>
                  {first && (
                    <span class="mk">
                      {claim.number}
                      <b aria-hidden="true">{claim.verdict.letter}</b>
                      <span class="sr">, {claim.verdict.name}: </span>
                    </span>
                  )}
                  {words}
                </a>
              ),
            )}
          </p>
        ))}
      </div>
    </section>
  );
}

interface Piece {
  words: string;
  claim: PublishedClaim | null;
  /** The first piece of its claim, which carries the number. */
  first: boolean;
}

/** The text cut where claims begin, end or a line ends; where claims overlap, the shortest shows. */
export function paragraphsOf(text: string, claims: readonly PublishedClaim[]): Piece[][] {
  const counted = new CodePoints(text);
  const spans = claims.flatMap((claim) =>
    claim.start === null || claim.end === null || claim.withdrawn
      ? []
      : [{ start: counted.toUtf16(claim.start), end: counted.toUtf16(claim.end), claim }],
  );
  const lineEnds = [...text.matchAll(/\r\n|[\r\n]/g)].map((found) => [found.index, found.index + found[0].length]);
  const cuts = new Set([0, text.length, ...spans.flatMap(({ start, end }) => [start, end]), ...lineEnds.flat()]);
  const at = [...cuts].sort((a, b) => a - b);
  const seen = new Set<string>();
  const paragraphs: Piece[][] = [[]];
  for (let i = 0; i + 1 < at.length; i++) {
    const [from = 0, to = 0] = [at[i], at[i + 1]];
    const words = text.slice(from, to);
    if (/^[\r\n]+$/.test(words)) {
      paragraphs.push([]);
      continue;
    }
    const over = spans.filter(({ start, end }) => start <= from && to <= end);
    const claim = over.sort((a, b) => a.end - a.start - (b.end - b.start))[0]?.claim ?? null;
    paragraphs.at(-1)?.push({ words, claim, first: claim !== null && !seen.has(claim.id) });
    if (claim) seen.add(claim.id);
  }
  return paragraphs.filter((paragraph) => paragraph.some(({ words }) => words.trim() !== ''));
}
