import type { Evidence, Stance } from '../api/types';
import type { PanelPart } from '../claim/ClaimPanel';
import { STANCE_WORDS } from '../claim/words';
import { CommandButton } from '../command/CommandButton';
import { Term } from '../term/Term';
import { Icon } from '../ui/Icon';
import { AddedEvidence } from './AddedEvidence';
import { EvidenceItem } from './EvidenceItem';
import { InquiryItem } from './InquiryItem';
import { isStanding, standing } from './standing';
import type { Adding } from './useAdding';

interface EvidenceSectionProps extends PanelPart {
  adding: Adding;
  /** The evidence that my assessment rests on. */
  ticked: ReadonlySet<string>;
  onTick: (next: ReadonlySet<string>) => void;
}

/** What speaks for and against the claim, side by side, the context below, and what was looked for in vain. */
export function EvidenceSection(props: EvidenceSectionProps) {
  const { panel, claim, adding } = props;
  const may = claim.allowed.includes('ADD_EVIDENCE');
  const counting = standing(panel.evidence);
  const by = (stance: Stance | null) => counting.filter((evidence) => evidence.stance === stance);
  const inquiries = standing(panel.inquiries);
  const withdrawn = {
    evidence: panel.evidence.filter((evidence) => !isStanding(evidence)),
    inquiries: panel.inquiries.filter((inquiry) => !isStanding(inquiry)),
  };
  const sealed = by(null);
  return (
    <section>
      <div class="row">
        <h2>
          <Term word="evidence">Evidence</Term>
        </h2>
        <span class="meta">{originWords(counting)}</span>
        <span class="push">
          <CommandButton command={adding.add} small icon="plus" />
        </span>
      </div>
      <AddedEvidence {...props} />
      <div class="two sides">
        <Side {...props} stance="SUPPORTS" list={by('SUPPORTS')} may={may} />
        <Side {...props} stance="REFUTES" list={by('REFUTES')} may={may} />
      </div>
      {sealed.length > 0 && (
        <div class="context">
          <h3 class="stance context">
            Stance sealed <span class="meta">{sealed.length}</span>
          </h3>
          {sealed.map((evidence) => (
            <EvidenceItem key={evidence.id} {...props} evidence={evidence} />
          ))}
        </div>
      )}
      {by('CONTEXT').length > 0 && (
        <div class="context">
          <h3 class="stance context">
            Context <span class="meta">{by('CONTEXT').length}</span>
          </h3>
          {by('CONTEXT').map((evidence) => (
            <EvidenceItem key={evidence.id} {...props} evidence={evidence} />
          ))}
        </div>
      )}
      {inquiries.length > 0 && (
        <div class="context">
          <h3 class="stance context">
            Looked for, not found <span class="meta">{inquiries.length}</span>
          </h3>
          {inquiries.map((inquiry) => (
            <InquiryItem key={inquiry.id} {...props} inquiry={inquiry} />
          ))}
        </div>
      )}
      {withdrawn.evidence.length + withdrawn.inquiries.length > 0 && (
        <div class="context">
          <h3 class="stance context">
            Withdrawn <span class="meta">{withdrawn.evidence.length + withdrawn.inquiries.length}</span>
          </h3>
          {withdrawn.evidence.map((evidence) => (
            <EvidenceItem key={evidence.id} {...props} evidence={evidence} />
          ))}
          {withdrawn.inquiries.map((inquiry) => (
            <InquiryItem key={inquiry.id} {...props} inquiry={inquiry} />
          ))}
        </div>
      )}
    </section>
  );
}

interface SideProps extends EvidenceSectionProps {
  stance: 'SUPPORTS' | 'REFUTES';
  list: readonly Evidence[];
  may: boolean;
}

const VACANT: Record<'SUPPORTS' | 'REFUTES', string> = {
  SUPPORTS: 'No source supports this claim yet.',
  REFUTES: 'No source refutes this claim yet.',
};

function Side({ stance, list, may, ...props }: SideProps) {
  return (
    <div>
      <h3 class="stance">
        {STANCE_WORDS[stance]} <span class="meta">{list.length}</span>
      </h3>
      {list.map((evidence) => (
        <EvidenceItem key={evidence.id} {...props} evidence={evidence} />
      ))}
      {list.length === 0 && (
        <div class="empty">
          <p>{VACANT[stance]}</p>
          {may && (
            <p class="empty-acts">
              <button type="button" class="btn small" onClick={() => props.adding.begin({ what: 'source', stance })}>
                <Icon name="plus" /> Add one<span class="sr"> that {STANCE_WORDS[stance].toLowerCase()} it</span>
              </button>
              {stance === 'REFUTES' && props.claim.allowed.includes('ADD_INQUIRY') && (
                <button type="button" class="btn small" onClick={() => props.adding.begin({ what: 'inquiry' })}>
                  <Icon name="search" /> I looked, found nothing
                </button>
              )}
            </p>
          )}
        </div>
      )}
    </div>
  );
}

/** `3 sources, 2 origins`: prints of one wire story count once. */
function originWords(list: readonly Evidence[]): string {
  if (list.length === 0) return 'none yet';
  const sources = new Set(list.map((evidence) => evidence.source.id));
  const origins = new Set(list.map((evidence) => evidence.source.originGroup ?? evidence.source.id));
  const count = (number: number, word: string) => `${number} ${word}${number === 1 ? '' : 's'}`;
  return `${count(sources.size, 'source')}, ${count(origins.size, 'origin')}`;
}
