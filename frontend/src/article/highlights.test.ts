import { describe, expect, it } from 'vitest';
import { type Mark, type Node, layOut, nest, perBlock } from './highlights';

const mark = (claim: string, start: number, end: number): Mark => ({ claim, start, end });
const lines = (...marks: Mark[]) => Object.fromEntries(layOut(marks).map((laid) => [laid.claim, laid.line]));

/** Brackets with the claim's name around its words: `a(one b(two))`. */
function drawn(text: string, nodes: Node[]): string {
  return nodes
    .map((node) =>
      node.kind === 'words'
        ? text.slice(node.start, node.end)
        : `${node.mark.claim}${node.first ? '!' : ''}(${drawn(text, node.inside)})`,
    )
    .join('');
}

const draw = (text: string, ...marks: Mark[]) => drawn(text, nest({ start: 0, end: text.length }, layOut(marks)));

describe('lines', () => {
  it('apart, claims all take the first', () => {
    expect(lines(mark('a', 0, 4), mark('b', 4, 9), mark('c', 12, 20))).toEqual({ a: 1, b: 1, c: 1 });
  });

  it('a nested claim goes one down, and its neighbour takes the same line again', () => {
    expect(lines(mark('outer', 0, 30), mark('b', 5, 9), mark('c', 12, 20))).toEqual({ outer: 1, b: 2, c: 2 });
  });

  it('a chain of crossing claims needs two', () => {
    expect(lines(mark('a', 0, 10), mark('b', 8, 20), mark('c', 18, 30))).toEqual({ a: 1, b: 2, c: 1 });
  });

  it('the longer of two with one start is the outer one', () => {
    expect(lines(mark('short', 0, 4), mark('long', 0, 9))).toEqual({ long: 1, short: 2 });
  });

  it('a fourth shares the third line', () => {
    expect(lines(mark('a', 0, 9), mark('b', 1, 9), mark('c', 2, 9), mark('d', 3, 9))).toEqual({
      a: 1,
      b: 2,
      c: 3,
      d: 3,
    });
  });
});

describe('pieces', () => {
  const text = 'one two three four';

  it('words without claims stay whole', () => {
    expect(draw(text)).toBe(text);
  });

  it('nested claims nest', () => {
    expect(draw(text, mark('a', 0, 13), mark('b', 4, 7))).toBe('a!(one b!(two) three) four');
  });

  it('a crossing claim is cut at the end of the one before it, and begins once', () => {
    expect(draw(text, mark('a', 0, 7), mark('b', 4, 13))).toBe('a!(one b!(two))b( three) four');
  });

  it('two claims on the same words lie one in the other', () => {
    expect(draw(text, mark('a', 0, 3), mark('b', 0, 3))).toBe('a!(b!(one)) two three four');
  });

  it('three that cross in a row are each cut once', () => {
    expect(draw(text, mark('a', 0, 7), mark('b', 4, 13), mark('c', 8, 18))).toBe(
      'a!(one b!(two))b( c!(three))c( four)',
    );
  });

  it('all words stand there once, however claims lie', () => {
    let seed = 7;
    const random = (below: number) => (seed = (seed * 48271) % 2147483647) % below;
    for (let round = 0; round < 300; round++) {
      const marks = Array.from({ length: 8 }, (_, i) => {
        const start = random(17);
        return mark(String(i), start, start + 1 + random(18 - start));
      });
      expect(draw(text, ...marks).replace(/\d!?\(|\)/g, '')).toBe(text);
    }
  });
});

describe('blocks', () => {
  it('a claim over two paragraphs is in both, and begins in the first only', () => {
    const text = 'first part second part';
    const blocks = [
      { start: 0, end: 10 },
      { start: 11, end: 22 },
    ];
    const lists = perBlock(layOut([mark('a', 6, 17), mark('b', 18, 22)]), blocks);
    expect(blocks.map((block, i) => drawn(text, nest(block, lists[i] ?? [])))).toEqual([
      'first a!(part)',
      'a(second) b!(part)',
    ]);
  });

  it('three thousand claims in a megabyte are laid out and nested in well under a second', () => {
    const marks = Array.from({ length: 3000 }, (_, i) => mark(String(i), i * 330, i * 330 + 200 + (i % 7) * 60));
    const blocks = Array.from({ length: 2500 }, (_, i) => ({ start: i * 400, end: i * 400 + 399 }));
    const began = performance.now();
    const lists = perBlock(layOut(marks), blocks);
    blocks.forEach((block, i) => nest(block, lists[i] ?? []));
    expect(performance.now() - began).toBeLessThan(500);
  });

  it('thousands of claims that all cross one another do not stall', () => {
    const marks = Array.from({ length: 3000 }, (_, i) => mark(String(i), i, i + 4000));
    const began = performance.now();
    nest({ start: 0, end: 7000 }, layOut(marks));
    expect(performance.now() - began).toBeLessThan(2000);
  });
});
