import { useState } from 'preact/hooks';
import type { Evidence, Stance } from '../api/types';
import type { PanelPart } from '../claim/ClaimPanel';
import { STANCE_WORDS } from '../claim/words';
import { CommandButton } from '../command/CommandButton';
import { useCommands } from '../command/registry';
import { AddSource } from '../source/AddSource';
import { Term } from '../term/Term';
import { Icon } from '../ui/Icon';
import { EvidenceItem } from './EvidenceItem';
import { InquiryForm } from './InquiryForm';
import { InquiryItem } from './InquiryItem';

interface EvidenceSectionProps extends PanelPart {
  /** The evidence that my assessment rests on. */
  ticked: ReadonlySet<string>;
  onTick: (next: ReadonlySet<string>) => void;
}

type Adding = { what: 'nothing' } | { what: 'source'; stance: Stance } | { what: 'inquiry' };

/** What speaks for and against the claim, side by side, the context below, and what was looked for in vain. */
export function EvidenceSection(props: EvidenceSectionProps) {
  const { panel, claim, reload } = props;
  const [adding, setAdding] = useState<Adding>({ what: 'nothing' });
  const may = claim.allowed.includes('ADD_EVIDENCE');
  const add = {
    id: 'source.add',
    words: 'Add a source',
    keys: ['s'],
    group: 'The claim in hand',
    when: () => may && adding.what !== 'source',
    run: () => setAdding({ what: 'source', stance: 'SUPPORTS' }),
  };
  const leave = {
    id: 'source.leave',
    words: 'Leave it',
    keys: ['Escape'],
    group: 'The claim in hand',
    hidden: true,
    inFields: true,
    when: () => adding.what !== 'nothing',
    run: () => setAdding({ what: 'nothing' }),
  };
  useCommands([add, leave]);
  const close = () => setAdding({ what: 'nothing' });
  const done = async () => {
    close();
    await reload();
  };
  const by = (stance: Stance | null) => panel.evidence.filter((evidence) => evidence.stance === stance);
  const sealed = by(null);
  return (
    <section>
      <div class="row">
        <h2>
          <Term word="evidence">Evidence</Term>
        </h2>
        <span class="meta">{originWords(panel.evidence)}</span>
        <span class="push">
          <CommandButton command={add} small icon="plus" />
        </span>
      </div>
      {adding.what === 'source' && <AddSource {...props} stance={adding.stance} onDone={done} onLeave={close} />}
      {adding.what === 'inquiry' && <InquiryForm {...props} onDone={done} onLeave={close} />}
      <div class="two sides">
        <Side {...props} stance="SUPPORTS" list={by('SUPPORTS')} onAdd={setAdding} may={may} />
        <Side {...props} stance="REFUTES" list={by('REFUTES')} onAdd={setAdding} may={may} />
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
      {panel.inquiries.length > 0 && (
        <div class="context">
          <h3 class="stance context">
            Looked for, not found <span class="meta">{panel.inquiries.length}</span>
          </h3>
          {panel.inquiries.map((inquiry) => (
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
  onAdd: (adding: Adding) => void;
}

const VACANT: Record<'SUPPORTS' | 'REFUTES', string> = {
  SUPPORTS: 'No source supports this claim yet.',
  REFUTES: 'No source refutes this claim yet.',
};

function Side({ stance, list, may, onAdd, ...props }: SideProps) {
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
              <button type="button" class="btn small" onClick={() => onAdd({ what: 'source', stance })}>
                <Icon name="plus" /> Add one<span class="sr"> that {STANCE_WORDS[stance].toLowerCase()} it</span>
              </button>
              {stance === 'REFUTES' && props.claim.allowed.includes('ADD_INQUIRY') && (
                <button type="button" class="btn small" onClick={() => onAdd({ what: 'inquiry' })}>
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
