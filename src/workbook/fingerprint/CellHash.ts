import type { CellValue } from '../TableGrid';

/** One number as the two halves of its eight bytes, without making a text of it. */
const float = new Float64Array(1);
const halves = new Uint32Array(float.buffer);

/** Spreads every bit of a 32-bit number over all of it. */
const spread = (bits: number): number => {
  let mixed = bits ^ (bits >>> 16);
  mixed = Math.imul(mixed, 0x85ebca6b);
  mixed ^= mixed >>> 13;
  mixed = Math.imul(mixed, 0xc2b2ae35);
  return mixed ^ (mixed >>> 16);
};

/**
 * A hash of 64 bits in two lanes, fed with cells; nothing is allocated a cell, as a table may have
 * a million rows.
 *
 * It tells apart what people change; it does not withstand whoever wants two inputs to look alike.
 */
export class CellHash {
  private a = 0;
  private b = 0;

  constructor(seed = '') {
    this.addText(seed);
  }

  /** Takes in a cell; a number, its text and a truth value are three different things. */
  add(cell: CellValue): void {
    if (typeof cell === 'string') {
      this.feed(1);
      this.addText(cell);
    } else if (typeof cell === 'number') {
      float[0] = cell;
      this.feed(2);
      this.feed(halves[0] ?? 0);
      this.feed(halves[1] ?? 0);
    } else this.feed(cell ? 4 : 3);
  }

  /** Adds another hash to this one, in whatever order several are added. */
  addUnordered(other: CellHash): void {
    this.addSums(other.sumA, other.sumB);
  }

  /** What this hash adds to another, in its first and its second lane. */
  get sumA(): number {
    return spread(this.a);
  }

  get sumB(): number {
    return spread(this.b ^ 0x3c6ef372);
  }

  /** Adds a hash by the sums that were kept of it. */
  addSums(a: number, b: number): void {
    this.a = (this.a + a) | 0;
    this.b = (this.b + b) | 0;
  }

  /** Begins anew from another hash, as every row of a column does from the column's. */
  restart(from: CellHash): void {
    this.a = from.a;
    this.b = from.b;
  }

  /** Sixteen hexadecimal digits. */
  toText(): string {
    return [this.a, this.b]
      .map((lane) => (spread(lane) >>> 0).toString(16).padStart(8, '0'))
      .join('');
  }

  private addText(text: string): void {
    this.feed(text.length);
    for (let at = 0; at < text.length; at += 1) this.feed(text.charCodeAt(at));
  }

  private feed(bits: number): void {
    this.a = Math.imul(this.a ^ bits, 0x01000193);
    this.a ^= this.a >>> 15;
    this.b = Math.imul(this.b + bits + 0x7f4a7c15, 0x9e3779b1);
    this.b ^= this.b >>> 13;
  }
}
