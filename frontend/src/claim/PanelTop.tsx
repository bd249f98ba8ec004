import { useState } from 'preact/hooks';
import type { Claim, Panel } from '../api/types';
import type { ReadingStore } from '../article/reading';
import { CommandButton } from '../command/CommandButton';
import type { Command } from '../command/registry';
import { Term } from '../term/Term';
import { HandWork } from '../triage/HandWork';
import type { Hand } from '../triage/useHand';
import { Icon } from '../ui/Icon';
import { moment } from '../ui/dates';
import { DetailsForm } from './DetailsForm';
import { Facts } from './Facts';
import { StateMark } from './StateMark';
import { StatementText } from './StatementText';
import { TYPE_WORDS } from './types';
import { DISCARD_WORDS } from './words';

interface PanelTopProps {
  store: ReadingStore;
  claim: Claim;
  number: number | null;
  hand: Hand;
  panel: Panel | null;
  previous: Command;
  next: Command;
}

/** What the claim says: statement, versions, values, facts, and what it still lacks. */
export function PanelTop({ store, claim, number, hand, panel, previous, next }: PanelTopProps) {
  const [editing, setEditing] = useState(false);
  const statement = hand.commands.statement;
  const restore = hand.commands.restore;
  return (
    <section class="panel-top">
      <div class="row">
        <span class="label">Claim {number}</span>
        <StateMark state={claim.state} />
        <span class="tag">{TYPE_WORDS[claim.type]}</span>
        <span class="row push step-keys">
          <CommandButton command={previous} small>
            <span class="sr">Previous claim</span>
          </CommandButton>
          <CommandButton command={next} small>
            <span class="sr">Next claim</span>
          </CommandButton>
        </span>
      </div>
      {claim.discard && (
        <p class="meta">
          Discarded: {DISCARD_WORDS[claim.discard.reason].toLowerCase()}
          {claim.discard.note ? `. ${claim.discard.note}` : ''}. {restore && <CommandButton command={restore} small />}
        </p>
      )}
      {hand.doing.at === 'statement' ? (
        <HandWork hand={hand} />
      ) : (
        <p class="statement">
          <StatementText statement={claim.statement} />
        </p>
      )}
      {panel && <Versions panel={panel} />}
      {editing ? (
        <DetailsForm store={store} claim={claim} onClose={() => setEditing(false)} />
      ) : (
        <>
          <Facts claim={claim} />
          <div class="row">
            {statement && hand.doing.at === 'nothing' && <CommandButton command={statement} small icon="pen" />}
            {claim.allowed.includes('EDIT_CLAIM') && (
              <button type="button" class="btn small" onClick={() => setEditing(true)}>
                Values and details
              </button>
            )}
          </div>
        </>
      )}
      <Lacks claim={claim} />
    </section>
  );
}

/** The wordings that the statement has had. */
function Versions({ panel }: { panel: Panel }) {
  const [open, setOpen] = useState(false);
  const { statements } = panel;
  const now = statements.at(-1);
  if (!now || statements.length < 2) return null;
  const older = statements.slice(0, -1).reverse();
  return (
    <div class="versions meta">
      <p>
        Version {now.number} of the <Term word="statement">statement</Term>
        {now.contributor ? `, by ${now.contributor.name}` : ''}, {moment(now.createdAt)}.{' '}
        <button type="button" class="linklike" aria-expanded={open} onClick={() => setOpen(!open)}>
          {open ? 'Hide older versions' : `Show ${older.length} older`}
        </button>
      </p>
      {open && (
        <ol reversed>
          {older.map((version) => (
            <li key={version.number}>
              <span class="serif">{version.text}</span> <span class="nowrap">Version {version.number}</span>
            </li>
          ))}
        </ol>
      )}
    </div>
  );
}

/** One line on what is still to be done. */
function Lacks({ claim }: { claim: Claim }) {
  if (claim.lacks.length === 0) return null;
  return (
    <div class="lacks">
      <Icon name="flag" />
      <p>
        <b>Still lacks</b> {claim.lacks.map((lack) => clause(lack.text)).join('; ')}.
      </p>
    </div>
  );
}

/** `Nobody has looked.` inside a sentence. */
function clause(sentence: string): string {
  return sentence.charAt(0).toLowerCase() + sentence.slice(1).replace(/\.$/, '');
}
