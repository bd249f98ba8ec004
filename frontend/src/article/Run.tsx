import { memo } from '../ui/memo';
import { BlockText } from './BlockText';
import type { Block } from './blocks';
import type { Laid } from './highlights';
import type { Look } from './look';

interface RunProps {
  blocks: readonly Block[];
  /** The marks of each block. */
  marks: readonly (readonly Laid[])[];
  looks: ReadonlyMap<string, Look>;
  text: string;
  /** The selected claim, when it has words in this run. */
  on: string | null;
  /** Where a claim's marker leads, with CLAIM in the claim's place. */
  address: string;
  /** Drawn as plain words for now. */
  plain: boolean;
}

/**
 * Some paragraphs in a row. The browser lays out a run only when it comes near the window: fewer of these boxes scroll
 * better than one for each paragraph.
 */
export const Run = memo(function Run({ blocks, marks, looks, text, on, address, plain }: RunProps) {
  return (
    <div class="run">
      {blocks.map((block, i) => {
        const list = marks[i] ?? [];
        return (
          <BlockText
            key={block.start}
            block={block}
            text={text}
            marks={list}
            looks={list.map((mark) => looks.get(mark.claim))}
            on={on !== null && list.some((mark) => mark.claim === on) ? on : null}
            address={address}
            plain={plain}
          />
        );
      })}
    </div>
  );
}, same);

function same(before: RunProps, after: RunProps): boolean {
  return (
    before.text === after.text &&
    before.on === after.on &&
    before.plain === after.plain &&
    before.blocks[0] === after.blocks[0] &&
    before.blocks.length === after.blocks.length &&
    sameMarks(before, after)
  );
}

function sameMarks(before: RunProps, after: RunProps): boolean {
  return after.marks.every(
    (list, i) =>
      list === before.marks[i] && list.every(({ claim }) => before.looks.get(claim) === after.looks.get(claim)),
  );
}
