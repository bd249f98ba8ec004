import type { Claim } from '../api/types';
import type { Difference } from '../conflict/CompareAndKeep';
import { valuesWords } from './values';
import { TYPE_WORDS } from './types';
import { CHECKING_WORDS } from './words';

/** What can be changed by hand in a claim. */
export type ClaimFields = Partial<
  Pick<Claim, 'gist' | 'type' | 'otherTypes' | 'checking' | 'claimant' | 'claimDate' | 'values' | 'reviewersNeeded'>
> & { statement?: string };

type Name = keyof ClaimFields;

const LABELS: Record<Name, string> = {
  statement: 'Statement',
  gist: 'Gist',
  type: 'Type',
  otherTypes: 'Other types',
  checking: 'To be checked',
  claimant: 'Claimant',
  claimDate: 'Claimed on',
  values: 'Values',
  reviewersNeeded: 'Reviewers needed',
};

/** What stands in a claim now under the names of these fields. */
export function fieldsOf(claim: Claim, names: readonly Name[]): ClaimFields {
  const all: Required<ClaimFields> = { ...claim, statement: claim.statement.text };
  return Object.fromEntries(names.map((name) => [name, all[name]]));
}

/** The fields that somebody else left otherwise than they are meant here. */
export function fieldDifferences(mine: ClaimFields, current: Claim): Difference[] {
  const names = Object.keys(mine) as Name[];
  const theirs = fieldsOf(current, names);
  return names
    .map((name) => ({ name, label: LABELS[name], mine: wordsOf(mine, name), theirs: wordsOf(theirs, name) }))
    .filter((difference) => difference.mine !== difference.theirs);
}

/** The fields that are kept as they are meant here: all but those of which theirs was chosen. */
export function keptFields(mine: ClaimFields, sides: Readonly<Record<string, 'mine' | 'theirs'>>): ClaimFields {
  return Object.fromEntries(Object.entries(mine).filter(([name]) => sides[name] !== 'theirs'));
}

function wordsOf(fields: ClaimFields, name: Name): string {
  switch (name) {
    case 'type':
      return fields.type ? TYPE_WORDS[fields.type] : '';
    case 'otherTypes':
      return (fields.otherTypes ?? []).map((type) => TYPE_WORDS[type]).join(', ');
    case 'checking':
      return fields.checking ? CHECKING_WORDS[fields.checking] : '';
    case 'values':
      return valuesWords(fields.values ?? []);
    case 'reviewersNeeded':
      return fields.reviewersNeeded?.toString() ?? '';
    case 'statement':
    case 'gist':
    case 'claimant':
    case 'claimDate':
      return fields[name] ?? '';
  }
}
