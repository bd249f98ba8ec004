import { expect, test } from 'vitest';
import type { ArticlePreview, Segment } from '../api/types';
import { show } from '../testing/screen';
import { FoundText } from './FoundText';

/** A preview of paragraphs, each of one segment or of several; the candidates are named by their words. */
function aPreview(paragraphs: { kind: Segment['kind']; segments: string[] }[], candidates: string[]): ArticlePreview {
  const text = paragraphs.map(({ segments }) => segments.join(' ')).join('\n\n');
  const segments: Segment[] = [];
  let at = 0;
  paragraphs.forEach(({ kind, segments: words }, paragraph) => {
    for (const one of words) {
      const start = text.indexOf(one, at);
      at = start + one.length;
      segments.push({ start, end: at, kind, paragraph });
    }
  });
  return {
    title: null,
    text,
    segments,
    candidates: candidates.map((gist) => {
      const start = text.indexOf(gist);
      return { start, end: start + gist.length, gist, main: true, type: 'QUANTITY', suggestedDiscard: null };
    }),
    dropped: [],
  } as unknown as ArticlePreview;
}

async function look(preview: ArticlePreview): Promise<HTMLElement[]> {
  await show(<FoundText preview={preview} title="" grain="ALL" looking={false} onLookAgain={() => undefined} />);
  return [...document.querySelectorAll<HTMLElement>('.preview > p[dir=auto]')];
}

const classesOf = (blocks: HTMLElement[]) => blocks.map(({ classList }) => [...classList]);

const markedIn = (block: HTMLElement | undefined) =>
  [...(block?.querySelectorAll('.hl.candidate') ?? [])].map(({ textContent }) => textContent);

test('headings and boilerplate are known by their looks, and a candidate by its words within a sentence', async () => {
  const blocks = await look(
    aPreview(
      [
        { kind: 'HEADING', segments: ['Boats at sea'] },
        { kind: 'SENTENCE', segments: ['On Monday nine boats left the harbour, to some surprise.'] },
        { kind: 'BOILERPLATE', segments: ['Back to top'] },
      ],
      ['nine boats left the harbour'],
    ),
  );
  expect(classesOf(blocks)).toEqual([['block', 'heading'], [], ['block', 'boilerplate']]);
  expect(blocks.map(markedIn)).toEqual([[], ['nine boats left the harbour'], []]);
  expect(blocks[1]?.textContent).toBe('On Monday nine boats left the harbour, to some surprise.');
});

test('the pieces of a paragraph that is too long for one belong together, and a candidate may go over their border', async () => {
  const sentences = Array.from({ length: 200 }, (_, i) => `In year ${1000 + i} nobody pressed return in this text.`);
  const preview = aPreview([{ kind: 'SENTENCE', segments: sentences }], []);
  const plain = await look(preview);
  expect(classesOf(plain)).toEqual([[], ['continues']]);

  const border = preview.text.indexOf(plain[1]?.textContent.slice(0, 12) ?? '');
  const candidate = { start: border - 6, end: border + 12, gist: '', main: true, type: 'QUANTITY' } as const;
  const blocks = await look({ ...preview, candidates: [{ ...candidate, suggestedDiscard: null }] });
  expect(blocks.map(markedIn)).toEqual([['text.'], [preview.text.slice(border, border + 12)]]);
});
