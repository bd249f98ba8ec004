import { inWorkspace, remove } from '../api/http';
import type { Inquiry } from '../api/types';
import type { PanelPart } from '../claim/ClaimPanel';
import { ProblemNote } from '../ui/ProblemNote';
import { day } from '../ui/dates';
import { useWork } from '../ui/useWork';
import { Withdrawn } from './Withdrawn';
import { isStanding } from './standing';

/** One search that found nothing. */
export function InquiryItem({ store, claim, inquiry, reload }: PanelPart & { inquiry: Inquiry }) {
  const work = useWork();
  const erase = async () => {
    const path = inWorkspace(store.slug, 'claims', claim.id, 'inquiries', inquiry.id);
    if (await work.attempt(() => remove(path, { version: inquiry.version }))) await reload();
  };
  return (
    <div class={isStanding(inquiry) ? 'ev' : 'ev withdrawn'}>
      <span class="src">{inquiry.lookedFor}</span>
      <p class="meta">
        in {inquiry.lookedIn}, {day(inquiry.lookedAt)}
        {inquiry.contributor ? `, by ${inquiry.contributor.name}` : ''}
      </p>
      <Withdrawn at={inquiry.withdrawnAt} />
      {inquiry.note && <p class="ev-note">{inquiry.note}</p>}
      {work.problem && <ProblemNote problem={work.problem} />}
      {isStanding(inquiry) && inquiry.allowed.includes('DELETE_EVIDENCE') && (
        <button type="button" class="btn small quiet" aria-disabled={work.busy} onClick={() => void erase()}>
          Remove<span class="sr"> this search</span>
        </button>
      )}
    </div>
  );
}
