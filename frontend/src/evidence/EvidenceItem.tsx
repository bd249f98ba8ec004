import { useState } from 'preact/hooks';
import { inWorkspace, remove } from '../api/http';
import type { Evidence } from '../api/types';
import type { PanelPart } from '../claim/ClaimPanel';
import { STANCE_WORDS, TEXT_ORIGIN_WORDS } from '../claim/words';
import { href } from '../route/route';
import { ProblemNote } from '../ui/ProblemNote';
import { day } from '../ui/dates';
import { useWork } from '../ui/useWork';
import { EvidenceForm } from './EvidenceForm';
import { LaterCheck } from './LaterCheck';
import { QuoteBadge } from './QuoteBadge';
import { Withdrawn } from './Withdrawn';
import { isStanding, standing } from './standing';

interface EvidenceItemProps extends PanelPart {
  evidence: Evidence;
  ticked: ReadonlySet<string>;
  onTick: (next: ReadonlySet<string>) => void;
}

/** One source's passage on the claim. */
export function EvidenceItem(props: EvidenceItemProps) {
  const { store, claim, panel, evidence, ticked, onTick } = props;
  const [editing, setEditing] = useState(false);
  const { source } = evidence;
  const tick = (on: boolean) => {
    const next = new Set(ticked);
    if (on) next.add(evidence.id);
    else next.delete(evidence.id);
    onTick(next);
  };
  if (editing) return <EvidenceForm {...props} onClose={() => setEditing(false)} />;
  return (
    <div class={isStanding(evidence) ? 'ev' : 'ev withdrawn'}>
      <a class="src" href={href('source', { slug: store.slug, id: source.id })}>
        {source.title ?? source.url ?? 'A source without a title'}
      </a>
      <p class="meta">{metaWords(evidence, standing(panel.evidence), claim.claimDate)}</p>
      <Withdrawn at={evidence.withdrawnAt} />
      {evidence.question && <p class="meta">Answers: {evidence.question}</p>}
      {evidence.quote && <blockquote>{evidence.quote}</blockquote>}
      {evidence.translation && (
        <blockquote class="translation">
          {evidence.translation}
          <span class="meta"> Translated{evidence.translator ? ` by ${evidence.translator}` : ''}.</span>
        </blockquote>
      )}
      <QuoteBadge evidence={evidence} />
      <LaterCheck {...props} />
      {evidence.note && <p class="ev-note">{evidence.note}</p>}
      {evidence.sealed && <p class="meta">Its stance, note and author open when your assessment is in.</p>}
      {isStanding(evidence) && (
        <div class="row ev-foot">
          {claim.allowed.includes('ASSESS') && (
            <label class="check">
              <input
                type="checkbox"
                checked={ticked.has(evidence.id)}
                onChange={(event) => tick(event.currentTarget.checked)}
              />
              I rest on this
            </label>
          )}
          <Actions {...props} onEdit={() => setEditing(true)} />
        </div>
      )}
    </div>
  );
}

function Actions({ store, claim, evidence, reload, onEdit }: EvidenceItemProps & { onEdit: () => void }) {
  const work = useWork();
  const [sure, setSure] = useState(false);
  const erase = async () => {
    const path = inWorkspace(store.slug, 'claims', claim.id, 'evidence', evidence.id);
    if (await work.attempt(() => remove(path, { version: evidence.version }))) await reload();
  };
  return (
    <span class="row push">
      {work.problem && <ProblemNote problem={work.problem} />}
      {evidence.allowed.includes('EDIT_EVIDENCE') && !sure && (
        <button type="button" class="btn small quiet" onClick={onEdit}>
          Edit<span class="sr"> this evidence</span>
        </button>
      )}
      {evidence.allowed.includes('DELETE_EVIDENCE') && !sure && (
        <button type="button" class="btn small quiet" onClick={() => setSure(true)}>
          Remove<span class="sr"> this evidence</span>
        </button>
      )}
      {sure && (
        <>
          <button type="button" class="btn small" aria-disabled={work.busy} onClick={() => void erase()}>
            Remove it for good
          </button>
          <button type="button" class="btn small quiet" onClick={() => setSure(false)}>
            Keep it
          </button>
        </>
      )}
    </span>
  );
}

/** Where and when it was published, whether before the claim, and whether another piece of evidence has the same origin. */
function metaWords(evidence: Evidence, all: readonly Evidence[], claimDate: string | null): string {
  const { source } = evidence;
  const group = source.originGroup;
  const shared = group !== null && all.some((other) => other.id !== evidence.id && other.source.originGroup === group);
  const words = [
    !isStanding(evidence) && evidence.stance ? STANCE_WORDS[evidence.stance] : null,
    source.site ?? source.author,
    source.publishedAt ? day(source.publishedAt) : null,
    claimDate !== null && source.publishedAt !== null && source.publishedAt > claimDate ? 'after the claim' : null,
    shared ? 'same origin as another' : null,
    all.some((other) => other.evidenceSet !== 1) ? `set ${evidence.evidenceSet}` : null,
    evidence.copiedFrom === null ? null : 'copied when its claim was split',
    evidence.textOrigin && !evidence.quote ? TEXT_ORIGIN_WORDS[evidence.textOrigin] : null,
    evidence.contributor && !evidence.mine ? `added by ${evidence.contributor.name}` : null,
  ];
  return words.filter(Boolean).join(', ');
}
