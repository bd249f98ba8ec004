/**
 * Browsers count UTF-16 units; the server counts Unicode code points. This file converts, and nothing else does.
 * A surrogate without its partner counts as one code point, as it does in Java.
 */

/** Between two remembered places lie this many UTF-16 units: a conversion reads at most so many. */
const STRIDE = 1024;

const isHigh = (unit: number) => unit >= 0xd800 && unit <= 0xdbff;
const isLow = (unit: number) => unit >= 0xdc00 && unit <= 0xdfff;

/** A text with both ways of counting. Made once per text in linear time; each conversion is then short, also in 1 MB. */
export class CodePoints {
  readonly text: string;
  /** The length of the text in code points. */
  readonly length: number;
  /** marks[i] is the code point index at the UTF-16 index i * STRIDE. */
  private readonly marks: number[] = [];

  constructor(text: string) {
    this.text = text;
    let count = 0;
    for (let i = 0; i < text.length; i++) {
      if (i % STRIDE === 0) this.marks.push(count);
      if (!this.isSecondHalf(i)) count++;
    }
    this.length = count;
  }

  /** The code point index of a UTF-16 index. An index inside a pair means the pair's start. */
  fromUtf16(index: number): number {
    const end = this.isSecondHalf(index) ? index - 1 : index;
    if (end < 0 || end > this.text.length) throw new RangeError(`no UTF-16 index ${index} in ${this.text.length}`);
    const mark = Math.min(Math.floor(end / STRIDE), this.marks.length - 1);
    let count = mark < 0 ? 0 : (this.marks[mark] ?? 0);
    for (let i = Math.max(mark, 0) * STRIDE; i < end; i++) if (!this.isSecondHalf(i)) count++;
    return count;
  }

  /** The UTF-16 index of a code point index; `length` gives the end of the text. */
  toUtf16(index: number): number {
    if (index < 0 || index > this.length) throw new RangeError(`no code point ${index} in ${this.length}`);
    if (index === this.length) return this.text.length;
    const mark = this.lastMarkAtOrBefore(index);
    let count = this.marks[mark] ?? 0;
    let i = mark * STRIDE;
    if (this.isSecondHalf(i)) i++;
    for (; count < index; count++) i += this.isSecondHalf(i + 1) ? 2 : 1;
    return i;
  }

  /** The words between two code point indices. */
  slice(start: number, end: number): string {
    return this.text.slice(this.toUtf16(start), this.toUtf16(end));
  }

  private isSecondHalf(i: number): boolean {
    return i > 0 && isLow(this.text.charCodeAt(i)) && isHigh(this.text.charCodeAt(i - 1));
  }

  private lastMarkAtOrBefore(index: number): number {
    let low = 0;
    let high = this.marks.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((this.marks[middle] ?? 0) <= index) low = middle;
      else high = middle - 1;
    }
    return low;
  }
}
