import type { CellCodes } from '../CellTable';

/**
 * The rows of a grid that count, in order. As a rule they are all of it, or a run of rows with blank
 * ones below: then nothing is held for them, and codes of cells are taken as they stand.
 */
export class KeptRows {
  private constructor(
    readonly count: number,
    /** Row of the grid in which the run begins. */
    private readonly first: number,
    /** Rows of the grid, where some between them are left out. */
    private readonly list: Uint32Array | null,
  ) {}

  /** So many rows, from the grid's first one on. */
  static all(count: number): KeptRows {
    return new KeptRows(count, 0, null);
  }

  /** @param rows of the grid, ascending */
  static of(rows: Uint32Array): KeptRows {
    const { length } = rows;
    const first = rows[0] ?? 0;
    const isRun = length === 0 || rows[length - 1] === first + length - 1;
    return new KeptRows(length, first, isRun ? null : rows);
  }

  /** Row of the grid; -1 for one that is not there. */
  gridRow(row: number): number {
    if (!(row >= 0 && row < this.count)) return -1;
    return this.list === null ? this.first + row : (this.list[row] ?? -1);
  }

  /** The codes of a column in these rows. */
  take(codes: CellCodes): CellCodes {
    const { first, count, list } = this;
    if (list === null) return codes.subarray(first, first + count);
    return codes.slice(0, count).map((_, row) => codes[list[row] ?? 0] ?? 0);
  }
}
