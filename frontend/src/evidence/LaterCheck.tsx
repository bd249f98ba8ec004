import { inWorkspace, patch } from '../api/http';
import type { Evidence, QuoteCheck } from '../api/types';
import type { PanelPart } from '../claim/ClaimPanel';
import { href } from '../route/route';
import { Icon } from '../ui/Icon';
import { ProblemNote } from '../ui/ProblemNote';
import { moment } from '../ui/dates';
import { useWork } from '../ui/useWork';
import { isStanding } from './standing';

/** What the newer text says of the passage, to be followed by its date. */
const LATER_WORDS: Record<QuoteCheck, string> = {
  EXACT: 'Still in the newer text',
  NORMALISED: 'Still in the newer text, with other signs',
  PARTIAL: 'Only in part in the newer text',
  NOT_FOUND: 'No longer in the newer text',
  UNREACHABLE: 'The page was out of reach',
  UNCHECKED: 'Not looked for in the newer text',
};

const FOUND: ReadonlySet<QuoteCheck> = new Set(['EXACT', 'NORMALISED']);

interface LaterCheckProps extends Pick<PanelPart, 'store' | 'claim' | 'reload'> {
  evidence: Evidence;
}

/** The source was fetched again since: whether the passage is still there. What was judged stays the text of then. */
export function LaterCheck({ store, claim, evidence, reload }: LaterCheckProps) {
  const work = useWork();
  const { later, source } = evidence;
  if (later === null) return null;
  const found = FOUND.has(later.quoteCheck);
  const goOver = async () => {
    const path = inWorkspace(store.slug, 'claims', claim.id, 'evidence', evidence.id);
    const change = { snapshotId: later.snapshotId };
    if (await work.attempt(() => patch<Evidence>(path, change, { version: evidence.version }))) await reload();
  };
  return (
    <div class="later">
      <p>
        <span class={found ? 'qc' : 'qc bad'}>
          <Icon name={found ? 'check' : 'flag'} /> {LATER_WORDS[later.quoteCheck]}
        </span>{' '}
        <a href={href('source', { slug: store.slug, id: source.id }, { snapshot: later.snapshotId })}>
          of {moment(later.checkedAt)}
        </a>
      </p>
      {found && isStanding(evidence) && evidence.allowed.includes('EDIT_EVIDENCE') && (
        <button type="button" class="linklike meta" aria-disabled={work.busy} onClick={() => void goOver()}>
          Quote it from there
        </button>
      )}
      {work.problem && <ProblemNote problem={work.problem} />}
    </div>
  );
}
