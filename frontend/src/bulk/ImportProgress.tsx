import type { ManyImport } from '../api/types';
import { STATE_WORDS, dealtWith, isLive, standing } from './words';

/** How far an import is: a bar of what became of what, and the figures in words beside it. */
export function ImportProgress({ one }: { one: ManyImport }) {
  const { found, waiting, imported, alreadyHere, revised, failed } = one.counts;
  const words = standing(one);
  return (
    <div class="stack tight import-progress">
      <p class="row">
        <b class={`import-state ${one.state.toLowerCase()}`}>{STATE_WORDS[one.state]}</b>
        <span>{words}</span>
      </p>
      <div
        class={`outcomes ${isLive(one) ? 'live' : ''}`}
        role="progressbar"
        aria-label="How far the import is"
        aria-valuemin={0}
        aria-valuemax={Math.max(1, found)}
        aria-valuenow={dealtWith(one)}
        aria-valuetext={words}
      >
        <Part n={imported} kind="imported" />
        <Part n={revised} kind="revised" />
        <Part n={alreadyHere} kind="here" />
        <Part n={failed} kind="failed" />
        <Part n={found === 0 ? 1 : waiting} kind="waiting" />
      </div>
    </div>
  );
}

function Part({ n, kind }: { n: number; kind: string }) {
  return n > 0 ? <i class={`o-${kind}`} style={{ '--n': n }} /> : null;
}
