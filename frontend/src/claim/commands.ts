import { signal } from '@preact/signals';
import { get, inWorkspace, patch, post } from '../api/http';
import type { Answer } from '../api/remote';
import type { Claim, DiscardReason } from '../api/types';
import { did } from '../command/undo';
import type { CodePoints } from '../text/codepoints';
import type { Change, ClaimBook } from './book';
import { type ClaimFields, fieldsOf } from './fields';
import { type CodePointSpan, placedAt } from './place';
import { DISCARD_WORDS } from './words';

type Outcome = Promise<Answer<readonly Claim[]> | undefined>;

/**
 * What a person does to claims. Each shows at once, goes to the server in its turn, and leaves a step that Ctrl Z takes
 * back by the inverse command with the version of that moment.
 */
export class ClaimCommands {
  readonly book: ClaimBook;
  /** The claim that an undo changed last, so that the screen can go back to it. */
  readonly undone = signal<string | null>(null);
  protected readonly slug: string;
  protected readonly articleId: string;

  constructor(book: ClaimBook, slug: string, articleId: string) {
    this.book = book;
    this.slug = slug;
    this.articleId = articleId;
  }

  accept(claim: Claim): void {
    const outcome = this.book.change(this.accepting(claim));
    this.did(`Accepted “${claim.gist}”`, claim, () => this.restoring(claim, claim), outcome);
  }

  setAside(claim: Claim): void {
    const outcome = this.book.change(this.settingAside(claim));
    this.did(`Set aside “${claim.gist}”`, claim, () => this.restoring(claim, claim), outcome);
  }

  discard(claim: Claim, reason: DiscardReason, note: string | null = null): void {
    const outcome = this.book.change(this.discarding(claim, reason, note));
    const words = `Discarded “${claim.gist}”: ${DISCARD_WORDS[reason].toLowerCase()}`;
    this.did(words, claim, () => this.restoring(claim, claim), outcome);
  }

  /** Back to what it was before it was accepted, set aside or discarded. */
  restore(claim: Claim): void {
    const guess = { ...claim, state: claim.proposedBy === null ? 'OPEN' : 'CANDIDATE', discard: null } as const;
    const outcome = this.book.change(this.restoring(claim, guess));
    this.did(`Restored “${claim.gist}”`, claim, () => this.inverseOfRestore(claim), outcome);
  }

  /** Changes what stands in the claim. The fields are those of a merge patch. */
  edit(claim: Claim, fields: ClaimFields, what: string): Outcome {
    const before = fieldsOf(claim, Object.keys(fields) as (keyof ClaimFields)[]);
    const outcome = this.book.change(this.editing(claim, fields, what));
    this.did(`Changed ${what} of “${claim.gist}”`, claim, () => this.editing(claim, before, what), outcome);
    return outcome;
  }

  /** Moves the ends of one place of the claim. */
  moveSpan(claim: Claim, occurrenceId: string, span: CodePointSpan, text: CodePoints): void {
    const before = claim.occurrences.find((occurrence) => occurrence.id === occurrenceId);
    if (!before) return;
    const outcome = this.book.change(this.moving(claim, occurrenceId, span, text));
    const back = { start: before.start, end: before.end };
    const inverse = () => this.moving(claim, occurrenceId, back, text);
    this.did(`Moved the words of “${claim.gist}”`, claim, inverse, outcome);
  }

  /** Sets all these candidates aside in one step. */
  setAsideRest(claims: readonly Claim[]): void {
    const ids = claims.map((claim) => claim.id);
    const many = (verb: string, apply: Change['apply']): Change => ({
      words: `set aside ${claims.length} candidates`,
      claims: ids,
      apply,
      send: (now) => {
        const versions = Object.fromEntries(now.map((claim) => [claim.id, claim.version]));
        return listed(post<{ claims: Claim[] }>(this.ofArticle(verb), { versions }));
      },
    });
    const outcome = this.book.change(many('set-aside-rest', (claim) => ({ ...claim, state: 'SET_ASIDE' })));
    const before = new Map(claims.map((claim) => [claim.id, claim.state]));
    const back: Change['apply'] = (claim) => ({ ...claim, state: before.get(claim.id) ?? 'CANDIDATE' });
    const words = `Set aside the rest, ${claims.length} candidates`;
    this.did(words, claims[0], () => many('restore-many', back), outcome);
  }

  protected did(words: string, claim: Claim | undefined, inverse: () => Change, outcome: Outcome): void {
    const undo = () => {
      void this.book.change(inverse());
      this.undone.value = null;
      this.undone.value = claim?.id ?? null;
      return Promise.resolve(undefined);
    };
    did({ words, undo }, outcome);
  }

  protected path(claim: Claim, ...rest: string[]): string {
    return inWorkspace(this.slug, 'claims', claim.id, ...rest);
  }

  /** A change of one claim by a verb of its own. */
  protected verb(claim: Claim, verb: string, apply: Change['apply'], body: unknown = {}): Change {
    return {
      words: `${verb.replace('-', ' ')} “${claim.gist}”`,
      claims: [claim.id],
      apply,
      send: ([now]) => single(now, (it) => post<Claim>(this.path(it, verb), body, { version: it.version })),
    };
  }

  protected refresh(claim: Claim): Promise<Answer<Claim>> {
    return get<Claim>(this.path(claim));
  }

  private ofArticle(verb: string): string {
    return inWorkspace(this.slug, 'articles', this.articleId, 'claims', verb);
  }

  private accepting(claim: Claim): Change {
    return this.verb(claim, 'accept', (now) => ({ ...now, state: 'OPEN' }));
  }

  private settingAside(claim: Claim): Change {
    return this.verb(claim, 'set-aside', (now) => ({ ...now, state: 'SET_ASIDE' }));
  }

  protected discarding(claim: Claim, reason: DiscardReason, note: string | null): Change {
    const apply: Change['apply'] = (now) => ({ ...now, state: 'DISCARDED', discard: { reason, note } });
    return this.verb(claim, 'discard', apply, { reason, note });
  }

  protected restoring(claim: Claim, before: Pick<Claim, 'state' | 'discard'>): Change {
    return this.verb(claim, 'restore', (now) => ({ ...now, state: before.state, discard: before.discard }));
  }

  private inverseOfRestore(claim: Claim): Change {
    if (claim.state === 'SET_ASIDE') return this.settingAside(claim);
    if (claim.state === 'DISCARDED' && claim.discard) {
      return this.discarding(claim, claim.discard.reason, claim.discard.note);
    }
    return this.accepting(claim);
  }

  private editing(claim: Claim, fields: ClaimFields, what: string): Change {
    const { statement, ...rest } = fields;
    return {
      words: `change ${what} of “${claim.gist}”`,
      claims: [claim.id],
      apply: (now) => ({
        ...now,
        ...rest,
        ...(statement === undefined ? {} : { statement: reworded(now, statement) }),
      }),
      send: ([now]) => single(now, (it) => patch<Claim>(this.path(it), fields, { version: it.version })),
      edit: { fields, only: (kept) => this.editing(claim, kept, what) },
    };
  }

  private moving(claim: Claim, occurrenceId: string, span: CodePointSpan, text: CodePoints): Change {
    return {
      words: `move the words of “${claim.gist}”`,
      claims: [claim.id],
      apply: (now) => placedAt(now, occurrenceId, span, text),
      send: ([now]) =>
        single(now, (it) => patch<Claim>(this.path(it, 'occurrences', occurrenceId), span, { version: it.version })),
    };
  }
}

/** One answered claim as the list that a change answers. */
export async function single(
  claim: Claim | undefined,
  ask: (claim: Claim) => Promise<Answer<Claim>>,
): Promise<Answer<readonly Claim[]>> {
  if (!claim) throw new Error('a change without a claim');
  const answer = await ask(claim);
  return answer.at === 'ready' ? { ...answer, value: [answer.value] } : answer;
}

async function listed(asked: Promise<Answer<{ claims: Claim[] }>>): Promise<Answer<readonly Claim[]>> {
  const answer = await asked;
  return answer.at === 'ready' ? { ...answer, value: answer.value.claims } : answer;
}

function reworded(claim: Claim, text: string): Claim['statement'] {
  return text === claim.statement.text
    ? claim.statement
    : { number: claim.statement.number + 1, text, replacements: [] };
}
