import { computed, signal } from '@preact/signals';
import type { Problem } from '../api/problem';
import type { Answer } from '../api/remote';
import type { Claim } from '../api/types';
import type { ClaimFields } from './fields';

/** A change of one or several claims that shows at once and reaches the server in its turn. */
export interface Change {
  /** What was meant, for the message when it fails: `accept “seven trips”`. */
  words: string;
  /** The claims it changes, the one in hand first. */
  claims: readonly string[];
  /** A claim as it will be. Applied again on whatever the server answers to earlier changes. */
  apply: (claim: Claim) => Claim;
  /** Asks the server, with the claims as last confirmed, in the order of `claims`; their versions are the ones to name. */
  send: (claims: readonly Claim[]) => Promise<Answer<readonly Claim[]>>;
  /** Of a change of fields: what it writes, and the change that writes only some of it. */
  edit?: { fields: ClaimFields; only: (kept: ClaimFields) => Change };
}

/** A change that the server refused. Its claims show again as the server has them. */
export interface Failure {
  change: Change;
  problem: Problem;
  /** The claim in hand as it would have become. */
  meant: Claim;
}

/** The version of a claim that only this screen knows. */
export const MADE_HERE = -1;

interface Entry {
  confirmed: Claim;
  /** Made here and not confirmed yet, the oldest first. */
  waiting: readonly Change[];
}

/**
 * The claims of one article as this person sees them: what the server confirmed, and on top what was done here and is
 * still on its way. Changes of one claim go out one after another, each with the version that the one before answered,
 * so that nobody waits for the network and nobody's version is stale by one's own doing.
 */
export class ClaimBook {
  private readonly entries = signal<ReadonlyMap<string, Entry>>(new Map());
  private readonly chains = new Map<string, Promise<unknown>>();
  /** What a claim that was made here is called by the server. */
  private readonly names = new Map<string, string>();

  /** Every claim, changes on their way included. */
  readonly claims = computed<ReadonlyMap<string, Claim>>(
    () => new Map([...this.entries.value].map(([id, entry]) => [id, shown(entry)])),
  );
  /** Refused changes that nobody has looked at yet, the latest last. */
  readonly failures = signal<readonly Failure[]>([]);
  /** How many changes are on their way. */
  readonly underWay = signal(0);

  /** Puts claims in place as the server has them; what is on its way stays on top. */
  confirm(claims: readonly Claim[]): void {
    const next = new Map(this.entries.value);
    for (const claim of claims) {
      const known = next.get(claim.id);
      // Answers may overtake one another; a version never goes back.
      if (known && (known.confirmed.version > claim.version || same(known.confirmed, claim))) continue;
      next.set(claim.id, { confirmed: claim, waiting: known?.waiting ?? [] });
    }
    this.entries.value = next;
  }

  /** The name under which a claim is found now: one made here is renamed when the server knows it. */
  nameOf(id: string): string {
    return this.names.get(id) ?? id;
  }

  get(id: string): Claim | undefined {
    return this.claims.value.get(this.nameOf(id));
  }

  /** Shows a change, and sends it when the earlier ones of its claims are through. */
  async change(change: Change): Promise<Answer<readonly Claim[]> | undefined> {
    this.update(change.claims, (entry) => ({ ...entry, waiting: [...entry.waiting, change] }));
    const meant = this.get(change.claims[0] ?? '');
    return this.inTurn(change.claims, async () => {
      const entries = change.claims.flatMap((id) => this.entryOf(id) ?? []);
      // An earlier change failed, and this one stood on it.
      const standing = entries.length > 0 && entries.every((entry) => entry.waiting.includes(change));
      if (!meant || !standing) return undefined;
      const answer = await change.send(entries.map((entry) => entry.confirmed));
      if (answer.at === 'refused') this.fail({ change, problem: answer.problem, meant });
      else this.settle(change, answer.value);
      return answer;
    });
  }

  /** Runs something after the changes under way of these claims and before all later ones. */
  inTurn<T>(ids: readonly string[], work: () => Promise<T>): Promise<T> {
    const before = Promise.all(ids.map((id) => this.chains.get(this.nameOf(id)) ?? Promise.resolve()));
    this.underWay.value++;
    const run = before.then(work).finally(() => this.underWay.value--);
    const quiet = run.catch(() => undefined);
    for (const id of ids) this.chains.set(this.nameOf(id), quiet);
    return run;
  }

  /** Shows claims that the server does not know yet. Changes made to them wait for `arrival`. */
  expect(claims: readonly Claim[], arrival: Promise<unknown>): void {
    this.confirm(claims);
    const quiet = arrival.catch(() => undefined);
    for (const claim of claims) this.chains.set(claim.id, quiet);
  }

  /** Puts the real claims in the place of expected ones: changes made meanwhile go to them. */
  arrive(expected: readonly Claim[], real: readonly Claim[]): void {
    const entries = new Map(this.entries.value);
    expected.forEach(({ id }, i) => {
      const waiting = entries.get(id)?.waiting ?? [];
      entries.delete(id);
      const known = real[i];
      if (!known) return;
      entries.set(known.id, { confirmed: known, waiting });
      this.names.set(id, known.id);
      const chain = this.chains.get(id);
      if (chain) this.chains.set(known.id, chain);
    });
    this.entries.value = entries;
  }

  /** The claims are no longer there. */
  forget(ids: readonly string[]): void {
    const next = new Map(this.entries.value);
    for (const id of ids) next.delete(this.nameOf(id));
    this.entries.value = next;
  }

  /** The version of a claim that the server answered last. */
  confirmedVersion(id: string): number | null {
    return this.entryOf(id)?.confirmed.version ?? null;
  }

  /** Whether the server has not heard of it yet. */
  isMadeHere(id: string): boolean {
    return this.entryOf(id)?.confirmed.version === MADE_HERE;
  }

  dismiss(failure: Failure): void {
    this.failures.value = this.failures.value.filter((other) => other !== failure);
  }

  /** Takes back what was shown for a refused change and for what stood on it, and tells of it; keeps every typed field. */
  private fail(failure: Failure): void {
    const first = (change: Change) => this.nameOf(change.claims[0] ?? '');
    const claim = first(failure.change);
    const ofClaim = this.failures.value.filter((other) => first(other.change) === claim);
    const later = (this.entries.value.get(claim)?.waiting ?? []).filter(
      (change) => change !== failure.change && first(change) === claim,
    );
    this.update(failure.change.claims, (entry) => ({ ...entry, waiting: [] }));
    const kept = withFieldsOf(failure, [...ofClaim.map((other) => other.change), failure.change, ...later]);
    this.failures.value = [...this.failures.value.filter((other) => !ofClaim.includes(other)), kept];
  }

  private settle(change: Change, answered: readonly Claim[]): void {
    this.update(change.claims, (entry) => ({ ...entry, waiting: entry.waiting.filter((other) => other !== change) }));
    this.confirm(answered);
  }

  private entryOf(id: string): Entry | undefined {
    return this.entries.value.get(this.nameOf(id));
  }

  private update(ids: readonly string[], how: (entry: Entry) => Entry): void {
    const next = new Map(this.entries.value);
    for (const id of ids) {
      const entry = this.entryOf(id);
      if (entry) next.set(this.nameOf(id), how(entry));
    }
    this.entries.value = next;
  }
}

/** The failure, offering again all that was typed in these changes: of a field that several write, the latest words. */
function withFieldsOf(failure: Failure, changes: readonly Change[]): Failure {
  const edits = changes.flatMap(({ edit }) => edit ?? []);
  const last = edits.at(-1);
  if (!last) return failure;
  const change = last.only(edits.reduce<ClaimFields>((typed, { fields }) => ({ ...typed, ...fields }), {}));
  return { ...failure, change, meant: change.apply(failure.meant) };
}

/** What did not change stays the very same object, so that nothing is drawn again for it. */
function same(a: Claim, b: Claim): boolean {
  return a.version === b.version && JSON.stringify(a) === JSON.stringify(b);
}

function shown(entry: Entry): Claim {
  return entry.waiting.reduce((claim, change) => change.apply(claim), entry.confirmed);
}
