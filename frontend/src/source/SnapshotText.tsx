import { useEffect, useMemo, useRef } from 'preact/hooks';
import { type Block, blocksOf } from '../article/blocks';
import { selectedSpan } from '../article/position';
import { type CaretMode, useCaret } from '../article/useCaret';
import { CommandButton } from '../command/CommandButton';
import { useCommands } from '../command/registry';
import { CodePoints } from '../text/codepoints';
import { memo } from '../ui/memo';

/** A passage of a stored text, in code points. */
export interface Passage {
  start: number;
  end: number;
  words: string;
}

interface SnapshotTextProps {
  text: string;
  /** Called with each selection made in the text, by pointer or by keys. */
  onPassage?: (passage: Passage) => void;
  label: string;
}

const RUN = 16;

/** A snapshot's words, in which a passage is selected. They are shown as text, never as the page that they came from. */
export function SnapshotText({ text, onPassage, label }: SnapshotTextProps) {
  const root = useRef<HTMLDivElement>(null);
  const points = useMemo(() => new CodePoints(text), [text]);
  const blocks = useMemo(() => blocksOf(points, []), [points]);
  const caret = useCaret({ text, blocks, begin: () => 0 }, root);
  const start = {
    id: 'snapshot.select-words',
    words: 'Select words by keys',
    keys: ['w'],
    group: 'The source’s text',
    when: () => onPassage !== undefined && !caret.active,
    run: caret.start,
  };
  useCommands([start, ...caret.commands]);

  const latest = useRef(onPassage);
  latest.current = onPassage;
  useEffect(() => {
    const onSelection = () => {
      const span = root.current && selectedSpan(root.current, text);
      if (!span) return;
      const words = text.slice(span.start, span.end);
      latest.current?.({ start: points.fromUtf16(span.start), end: points.fromUtf16(span.end), words });
    };
    document.addEventListener('selectionchange', onSelection);
    return () => document.removeEventListener('selectionchange', onSelection);
  }, [text, points]);

  return (
    <div class="snapshot">
      {onPassage && (
        <div class="row">
          <span class="meta">Select the passage with the pointer, or by keys.</span>
          <span class="push">
            {caret.active ? <CaretKeys caret={caret} /> : <CommandButton command={start} small />}
          </span>
        </div>
      )}
      <div class="snapshot-text" ref={root} role="region" aria-label={label} tabIndex={0}>
        {Array.from({ length: Math.ceil(blocks.length / RUN) }, (_, i) => (
          <Words key={i} text={text} blocks={blocks} from={i * RUN} />
        ))}
      </div>
    </div>
  );
}

function CaretKeys({ caret }: { caret: CaretMode }) {
  const stop = caret.commands.find((command) => command.id === 'caret.stop');
  return (
    <span class="row meta">
      <kbd>← →</kbd> by word, <kbd>Shift</kbd> extends {stop && <CommandButton command={stop} small look="quiet" />}
    </span>
  );
}

interface WordsProps {
  text: string;
  blocks: readonly Block[];
  from: number;
}

const Words = memo(function Words({ text, blocks, from }: WordsProps) {
  return (
    <div class="run">
      {blocks.slice(from, from + RUN).map((block) => (
        <p key={block.start} class="block" data-start={block.start}>
          {text.slice(block.start, block.end)}
        </p>
      ))}
    </div>
  );
});
