import type { CellHash } from './CellHash';

/** What the hashes of a column's distinct cells add to the hash of a row. */
export class HashSums {
  private readonly a: Int32Array;
  private readonly b: Int32Array;

  constructor(count: number) {
    this.a = new Int32Array(count);
    this.b = new Int32Array(count);
  }

  set(code: number, hash: CellHash): void {
    this.a[code] = hash.sumA;
    this.b[code] = hash.sumB;
  }

  addTo(row: CellHash, code: number): void {
    row.addSums(this.a[code] ?? 0, this.b[code] ?? 0);
  }
}
