import { describe, expect, it } from 'vitest';
import { problem } from '../api/problem';
import type { Answer } from '../api/remote';
import type { Claim, ClaimState } from '../api/types';
import { type Change, ClaimBook } from './book';
import type { ClaimFields } from './fields';
import { aClaim } from './sample';

interface Gate {
  version: number;
  answer: (answer: Answer<readonly Claim[]>) => void;
}

const ready = (claims: Claim[]): Answer<readonly Claim[]> => ({
  at: 'ready',
  value: claims,
  etag: null,
  next: null,
  prev: null,
  location: null,
});
const refused: Answer<readonly Claim[]> = { at: 'refused', problem: problem(412, 'Stale', 'Somebody was faster.') };

/** A change whose answer the test gives when it likes. */
function becoming(state: ClaimState, gates: Gate[], ...claims: string[]): Change {
  return {
    words: `become ${state}`,
    claims,
    apply: (claim) => ({ ...claim, state }),
    send: ([claim]) => new Promise((answer) => gates.push({ version: claim?.version ?? -1, answer })),
  };
}

function writing(fields: ClaimFields, gates: Gate[]): Change {
  return {
    words: `write ${Object.keys(fields).join(', ')}`,
    claims: ['a'],
    apply: (claim) => ({ ...claim, gist: fields.gist ?? claim.gist, claimant: fields.claimant ?? claim.claimant }),
    send: ([claim]) => new Promise((answer) => gates.push({ version: claim?.version ?? -1, answer })),
    edit: { fields, only: (kept) => writing(kept, gates) },
  };
}

const settled = () => new Promise((resolve) => setTimeout(resolve));

function bookWith(...claims: Claim[]): ClaimBook {
  const book = new ClaimBook();
  book.confirm(claims);
  return book;
}

describe('a change', () => {
  it('shows at once', () => {
    const book = bookWith(aClaim({ id: 'a', state: 'CANDIDATE' }));
    void book.change(becoming('OPEN', [], 'a'));
    expect(book.get('a')?.state).toBe('OPEN');
  });

  it('waits for the one before it and names the version that one answered', async () => {
    const book = bookWith(aClaim({ id: 'a', version: 4 }));
    const gates: Gate[] = [];
    void book.change(becoming('OPEN', gates, 'a'));
    void book.change(becoming('SET_ASIDE', gates, 'a'));
    await settled();
    expect(gates.map((gate) => gate.version)).toEqual([4]);
    gates[0]?.answer(ready([aClaim({ id: 'a', version: 5, state: 'OPEN' })]));
    await settled();
    expect(gates.map((gate) => gate.version)).toEqual([4, 5]);
    expect(book.get('a')?.state).toBe('SET_ASIDE');
  });

  it('of another claim does not wait', async () => {
    const book = bookWith(aClaim({ id: 'a' }), aClaim({ id: 'b' }));
    const gates: Gate[] = [];
    void book.change(becoming('OPEN', gates, 'a'));
    void book.change(becoming('OPEN', gates, 'b'));
    await settled();
    expect(gates).toHaveLength(2);
  });

  it('that is refused is taken back with all that stood on it, and told of', async () => {
    const book = bookWith(aClaim({ id: 'a', state: 'CANDIDATE' }));
    const gates: Gate[] = [];
    void book.change(becoming('OPEN', gates, 'a'));
    void book.change(becoming('SET_ASIDE', gates, 'a'));
    await settled();
    gates[0]?.answer(refused);
    await settled();
    expect(book.get('a')?.state).toBe('CANDIDATE');
    expect(gates).toHaveLength(1);
    expect(book.failures.value.map((failure) => failure.change.words)).toEqual(['become OPEN']);
  });

  it('of two claims waits for both and is taken back from both', async () => {
    const book = bookWith(aClaim({ id: 'a', state: 'CANDIDATE' }), aClaim({ id: 'b', state: 'CANDIDATE' }));
    const gates: Gate[] = [];
    void book.change(becoming('OPEN', gates, 'b'));
    void book.change(becoming('DISCARDED', gates, 'a', 'b'));
    await settled();
    expect(gates).toHaveLength(1);
    gates[0]?.answer(ready([aClaim({ id: 'b', state: 'OPEN', version: 2 })]));
    await settled();
    gates[1]?.answer(refused);
    await settled();
    expect([book.get('a')?.state, book.get('b')?.state]).toEqual(['CANDIDATE', 'OPEN']);
  });
});

describe('a refused edit', () => {
  it('keeps what was typed after it', async () => {
    const book = bookWith(aClaim({ id: 'a' }));
    const gates: Gate[] = [];
    void book.change(writing({ gist: 'seven trips' }, gates));
    void book.change(writing({ claimant: 'the ministry' }, gates));
    await settled();
    gates[0]?.answer(refused);
    await settled();
    expect(book.failures.value.map(({ change }) => change.edit?.fields)).toEqual([
      { gist: 'seven trips', claimant: 'the ministry' },
    ]);
    expect(book.failures.value[0]?.meant).toMatchObject({ gist: 'seven trips', claimant: 'the ministry' });
  });

  it('keeps what an earlier refused one had, until somebody has looked', async () => {
    const book = bookWith(aClaim({ id: 'a' }));
    const gates: Gate[] = [];
    void book.change(writing({ gist: 'seven trips' }, gates));
    await settled();
    gates[0]?.answer(refused);
    await settled();
    void book.change(writing({ claimant: 'the ministry' }, gates));
    await settled();
    gates[1]?.answer(refused);
    await settled();
    expect(book.failures.value.map(({ change }) => change.edit?.fields)).toEqual([
      { gist: 'seven trips', claimant: 'the ministry' },
    ]);
  });
});

describe('a claim that the server does not know yet', () => {
  it('takes changes, and they go out under its real name once it is there', async () => {
    const book = bookWith();
    let arrived = (): void => undefined;
    const gates: Gate[] = [];
    const part = aClaim({ id: 'expected', state: 'CANDIDATE' });
    book.expect([part], new Promise<void>((resolve) => (arrived = resolve)));
    void book.change(becoming('OPEN', gates, 'expected'));
    await settled();
    expect(gates).toEqual([]);
    book.arrive([part], [aClaim({ id: 'real', version: 7, state: 'CANDIDATE' })]);
    arrived();
    await settled();
    expect(gates.map((gate) => gate.version)).toEqual([7]);
    expect([book.get('expected')?.id, book.get('real')?.state]).toEqual(['real', 'OPEN']);
  });
});

it('an older answer that comes late changes nothing', () => {
  const book = bookWith(aClaim({ id: 'a', version: 3, gist: 'newer' }));
  book.confirm([aClaim({ id: 'a', version: 2, gist: 'older' })]);
  expect(book.get('a')?.gist).toBe('newer');
});
