import type { CellCodes } from './CellTable';

/** Rows by index, ascending. */
export type RowList = readonly number[] | Uint32Array;

/** Rows a word. */
const width = 32;

/**
 * A set of a table's rows, a bit each: what conditions take is joined and counted 32 rows at a time.
 *
 * The bitmap index of databases: O'Neil, P. (1987): Model 204 architecture and performance.
 */
export class RowSet {
  private constructor(
    /** Rows of the table, in the set or not. */
    readonly rowCount: number,
    private readonly words: Int32Array,
  ) {}

  static all(rowCount: number): RowSet {
    const words = new Int32Array(Math.ceil(rowCount / width)).fill(-1);
    const rest = rowCount % width;
    if (rest > 0) words[words.length - 1] = (1 << rest) - 1;
    return new RowSet(rowCount, words);
  }

  static of(rowCount: number, rows: RowList): RowSet {
    const words = new Int32Array(Math.ceil(rowCount / width));
    for (let at = 0; at < rows.length; at += 1) {
      const row = rows[at] ?? 0;
      words[row >>> 5] = (words[row >>> 5] ?? 0) | (1 << (row & 31));
    }
    return new RowSet(rowCount, words);
  }

  /** The rows whose cell has the verdict 1; the others' is 0. */
  static ofCells(codes: CellCodes, verdicts: Uint8Array): RowSet {
    const words = new Int32Array(Math.ceil(codes.length / width));
    for (let at = 0; at < words.length; at += 1) {
      const first = at * width;
      const rows = Math.min(width, codes.length - first);
      let word = 0;
      for (let bit = 0; bit < rows; bit += 1) {
        word |= (verdicts[codes[first + bit] ?? 0] ?? 0) << bit;
      }
      words[at] = word;
    }
    return new RowSet(codes.length, words);
  }

  has(row: number): boolean {
    return (((this.words[row >>> 5] ?? 0) >>> (row & 31)) & 1) === 1;
  }

  /** The rows that both have. */
  and(other: RowSet): RowSet {
    const words = new Int32Array(this.words.length);
    for (let at = 0; at < words.length; at += 1) {
      words[at] = (this.words[at] ?? 0) & (other.words[at] ?? 0);
    }
    return new RowSet(this.rowCount, words);
  }

  /** The rows that the other has not. */
  without(other: RowSet): RowSet {
    const words = new Int32Array(this.words.length);
    for (let at = 0; at < words.length; at += 1) {
      words[at] = (this.words[at] ?? 0) & ~(other.words[at] ?? 0);
    }
    return new RowSet(this.rowCount, words);
  }

  /** How many rows it has. */
  get size(): number {
    let size = 0;
    for (let at = 0; at < this.words.length; at += 1) size += bitsOf(this.words[at] ?? 0);
    return size;
  }

  /** Its first row from that one on; -1 when there is none. */
  next(from: number): number {
    const { words } = this;
    let at = from >>> 5;
    let word = (words[at] ?? 0) & (-1 << (from & 31));
    while (word === 0) {
      at += 1;
      if (at >= words.length) return -1;
      word = words[at] ?? 0;
    }
    return at * width + 31 - Math.clz32(word & -word);
  }

  /** Ascending. */
  toRows(): Uint32Array {
    const rows = new Uint32Array(this.size);
    let count = 0;
    for (let row = this.next(0); row >= 0; row = this.next(row + 1)) {
      rows[count] = row;
      count += 1;
    }
    return rows;
  }
}

/** Bits of a word that are 1. Warren, H. S. (2012): Hacker's Delight, 5-1. */
const bitsOf = (word: number): number => {
  const pairs = word - ((word >>> 1) & 0x5555_5555);
  const fours = (pairs & 0x3333_3333) + ((pairs >>> 2) & 0x3333_3333);
  return Math.imul((fours + (fours >>> 4)) & 0x0f0f_0f0f, 0x0101_0101) >>> 24;
};

/** The rows of several sets, one set after the other. */
export const listRows = (sets: readonly RowSet[]): Uint32Array => {
  const lists = sets.map((set) => set.toRows());
  const [only] = lists;
  if (only !== undefined && lists.length === 1) return only;
  const all = new Uint32Array(lists.reduce((sum, { length }) => sum + length, 0));
  let count = 0;
  for (const list of lists) {
    all.set(list, count);
    count += list.length;
  }
  return all;
};
