import { post } from '../api/http';
import type { Answer } from '../api/remote';
import type { Claim } from '../api/types';
import { did } from '../command/undo';
import type { CodePoints } from '../text/codepoints';
import { type Change, MADE_HERE } from './book';
import { ClaimCommands } from './commands';
import { type CodePointSpan, selectorOf } from './place';

let expected = 0;

/** What changes several claims at once: two become one, one becomes two. Undone like everything else. */
export class JoiningCommands extends ClaimCommands {
  /** Joins another claim into this one, which keeps its own words and takes the other's places. */
  merge(claim: Claim, other: Claim): void {
    const outcome = this.book.change({
      words: `merge “${other.gist}” into “${claim.gist}”`,
      claims: [claim.id, other.id],
      apply: (now) => (now.id === claim.id ? taking(now, other) : gone(now, 'MERGED', claim.id)),
      send: ([survivor, leaving]) => this.sendMerge(survivor, leaving),
    });
    const inverse = () => this.undoing(other, [claim, other]);
    this.did(`Merged “${other.gist}” into “${claim.gist}”`, claim, inverse, outcome);
  }

  /**
   * Splits a claim in two at a place in the text, and answers the parts, which the server does not know yet.
   *
   * @param at a code point inside the place of the claim
   */
  split(claim: Claim, place: CodePointSpan, at: number, text: CodePoints): readonly Claim[] {
    const spans = [
      { start: place.start, end: at },
      { start: at, end: place.end },
    ].map((span) => trimmed(text, span));
    const parts = spans.map((span) => partOf(claim, span, text));
    const arrival = this.book.change({
      words: `split “${claim.gist}”`,
      claims: [claim.id],
      apply: (now) => gone(now, 'SPLIT', null),
      send: ([now]) => this.sendSplit(now, at, parts),
    });
    this.book.expect(parts, arrival);
    did({ words: `Split “${claim.gist}”`, undo: () => this.unsplit(claim, parts) }, arrival);
    return parts;
  }

  /** A claim made by hand is taken back by discarding it. */
  takeBack(claim: Claim): Promise<undefined> {
    void this.book.change(this.discarding(this.book.get(claim.id) ?? claim, 'OTHER', 'Taken back'));
    return Promise.resolve(undefined);
  }

  private async sendMerge(survivor?: Claim, leaving?: Claim): Promise<Answer<readonly Claim[]>> {
    if (!survivor || !leaving) throw new Error('a merge needs two claims');
    const body = { version: survivor.version, other: { id: leaving.id, version: leaving.version } };
    const answer = await post<{ survivor: Claim; other: Claim }>(this.path(survivor, 'merge'), body);
    return answer.at === 'ready' ? { ...answer, value: [answer.value.survivor, answer.value.other] } : answer;
  }

  private async sendSplit(
    claim: Claim | undefined,
    at: number,
    parts: readonly Claim[],
  ): Promise<Answer<readonly Claim[]>> {
    if (!claim) throw new Error('a split needs a claim');
    const body = { version: claim.version, at, copyEvidence: [] };
    const answer = await post<{ original: Claim; parts: Claim[] }>(this.path(claim, 'split'), body);
    if (answer.at === 'refused') {
      this.book.forget(parts.map((part) => part.id));
      return answer;
    }
    this.book.arrive(parts, answer.value.parts);
    return { ...answer, value: [answer.value.original] };
  }

  private unsplit(claim: Claim, parts: readonly Claim[]): Promise<undefined> {
    const names = parts.map((part) => this.book.nameOf(part.id));
    // The parts take part: what is on its way to them goes first.
    void this.book.change(this.undoing(claim, [claim], parts)).then((answer) => {
      if (answer?.at === 'ready') this.book.forget(names);
    });
    this.undone.value = null;
    this.undone.value = claim.id;
    return Promise.resolve(undefined);
  }

  /** Restores a claim that a merge or a split discarded; all claims concerned are then read again. */
  private undoing(discarded: Claim, concerned: readonly Claim[], parts: readonly Claim[] = []): Change {
    const before = new Map(concerned.map((claim) => [claim.id, claim]));
    return {
      words: `take back what was done to “${discarded.gist}”`,
      claims: [...concerned, ...parts].map((claim) => claim.id),
      apply: (now) => {
        const known = before.get(now.id);
        if (!known) return gone(now, 'SPLIT', null);
        const { state, discard, mergedInto, occurrences } = known;
        return { ...now, state, discard, mergedInto, occurrences };
      },
      send: async (now) => {
        const target = now.find((claim) => claim.id === this.book.nameOf(discarded.id));
        if (!target) throw new Error('nothing to restore');
        const answer = await post<Claim>(this.path(target, 'restore'), {}, { version: target.version });
        if (answer.at === 'refused') return answer;
        const others = await Promise.all(now.filter((claim) => claim !== target).map((claim) => this.refresh(claim)));
        return {
          ...answer,
          value: [answer.value, ...others.flatMap((other) => (other.at === 'ready' ? other.value : []))],
        };
      },
    };
  }
}

function taking(claim: Claim, other: Claim): Claim {
  return { ...claim, occurrences: [...claim.occurrences, ...other.occurrences] };
}

function gone(claim: Claim, reason: 'MERGED' | 'SPLIT', mergedInto: string | null): Claim {
  return { ...claim, state: 'DISCARDED', discard: { reason, note: null }, mergedInto };
}

/** A part as it will look until the server has worded it: the words of its place. */
function partOf(claim: Claim, span: CodePointSpan, text: CodePoints): Claim {
  const selector = selectorOf(text, span);
  const first = claim.occurrences[0];
  return {
    ...claim,
    id: `expected-${expected++}`,
    gist: selector.exact.split(/\s+/).slice(0, 8).join(' '),
    statement: { number: 1, text: selector.exact, replacements: [] },
    values: [],
    splitFrom: claim.id,
    occurrences: first ? [{ ...first, id: `expected-${expected++}`, ...selector, state: 'ANCHORED' }] : [],
    version: MADE_HERE,
  };
}

function trimmed(text: CodePoints, { start, end }: CodePointSpan): CodePointSpan {
  const words = text.slice(start, end);
  // White space is never a surrogate pair: its units are its code points.
  const before = words.length - words.trimStart().length;
  const after = words.length - words.trimEnd().length;
  return { start: start + before, end: end - after };
}
