import { memo } from '../ui/memo';
import { Icon } from '../ui/Icon';
import type { Block } from './blocks';
import { CLAIM } from './ClaimItem';
import { type Laid, type Node, type Piece, nest } from './highlights';
import type { Look } from './look';

interface BlockTextProps {
  block: Block;
  /** The whole stored text. */
  text: string;
  marks: readonly Laid[];
  looks: readonly (Look | undefined)[];
  /** The selected claim, when it has words in this block. */
  on: string | null;
  /** Where a claim's marker leads, with CLAIM in the claim's place. */
  address: string;
  /** Drawn as plain words for now. */
  plain: boolean;
}

/** One paragraph with its highlights. Its words stand there unchanged; what is not of the text is marked `data-aside`. */
export const BlockText = memo(function BlockText(props: BlockTextProps) {
  const { block, text, marks, plain } = props;
  const className = CLASSES[block.kind] + (block.continues ? ' continues' : '');
  return (
    <p class={className} data-start={block.start}>
      {plain || marks.length === 0 ? (
        text.slice(block.start, block.end)
      ) : (
        <Nodes {...props} nodes={nest(block, marks)} />
      )}
    </p>
  );
}, same);

const CLASSES: Record<Block['kind'], string> = {
  TEXT: 'block',
  HEADING: 'block heading',
  BOILERPLATE: 'block boilerplate',
};

function same(before: BlockTextProps, after: BlockTextProps): boolean {
  return (
    before.block === after.block &&
    before.marks === after.marks &&
    before.on === after.on &&
    before.plain === after.plain &&
    before.looks.length === after.looks.length &&
    before.looks.every((look, i) => look === after.looks[i])
  );
}

function Nodes({ nodes, ...props }: BlockTextProps & { nodes: readonly Node[] }) {
  return (
    <>
      {nodes.map((node) =>
        node.kind === 'words' ? (
          props.text.slice(node.start, node.end)
        ) : (
          <PieceText key={`${node.mark.claim} ${node.start}`} {...props} piece={node} />
        ),
      )}
    </>
  );
}

function PieceText({ piece, ...props }: BlockTextProps & { piece: Piece }) {
  const { mark } = piece;
  const look = props.looks[props.marks.indexOf(mark)];
  if (!look) return <Nodes {...props} nodes={piece.inside} />;
  const line = mark.line > 1 ? ` d${mark.line}` : '';
  const on = props.on === mark.claim ? ' on' : '';
  return (
    <span class={`hl ${look.class}${line}${on}`} data-claim={mark.claim}>
      {piece.first ? <Begun {...props} piece={piece} look={look} /> : <Nodes {...props} nodes={piece.inside} />}
    </span>
  );
}

/** The beginning of a claim: its marker, tied to the first word so that a line never ends between them. */
function Begun({ piece, look, ...props }: BlockTextProps & { piece: Piece; look: Look }) {
  const marker = <Marker look={look} claim={piece.mark.claim} address={props.address} />;
  const [first, ...rest] = piece.inside;
  if (first?.kind !== 'words') {
    return (
      <>
        {marker}
        <Nodes {...props} nodes={piece.inside} />
      </>
    );
  }
  const words = props.text.slice(first.start, first.end);
  const space = words.search(/\s/);
  const cut = space < 0 ? words.length : space;
  return (
    <>
      <span class="nb">
        {marker}
        {words.slice(0, cut)}
      </span>
      {words.slice(cut)}
      <Nodes {...props} nodes={rest} />
    </>
  );
}

function Marker({ look, claim, address }: { look: Look; claim: string; address: string }) {
  const letter = 'letter' in look.sign ? look.sign.letter : '';
  return (
    <a
      class="mk"
      data-aside
      href={address.replace(CLAIM, claim)}
      aria-label={`Claim ${look.number}${letter}, ${look.words}`}
    >
      {look.number}
      {'letter' in look.sign ? <b>{letter}</b> : <Icon name={look.sign.icon} />}
    </a>
  );
}
