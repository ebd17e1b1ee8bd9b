import type { CellValue } from './TableGrid';

/** Numbers of cells, as narrow as there are distinct ones. */
export type CellCodes = Uint8Array | Uint16Array | Uint32Array;

/** A column of cells: every distinct one once, and which of them stands in each row. */
export interface CellColumn {
  /** Index into `distinct` by row. */
  readonly codes: CellCodes;
  readonly distinct: readonly CellValue[];
}

/**
 * The cells of a table by column. A school has thousands of rows and a dozen of marks: so a cell takes
 * a byte or two, and whatever is asked of cells is asked once of each distinct one.
 */
export class CellTable {
  constructor(
    readonly rowCount: number,
    readonly columns: readonly CellColumn[],
  ) {}

  /** A cell by row and column from 0; blank where there is none. */
  cell(row: number, column: number): CellValue {
    const { codes, distinct } = this.columns[column] ?? noColumn;
    return distinct[codes[row] ?? -1] ?? '';
  }
}

const noColumn: CellColumn = { codes: new Uint8Array(), distinct: [] };

/** Makes a table of cells that come in blocks of rows. */
export class CellCoder {
  private readonly columns: readonly ColumnCoder[];
  private rowCount = 0;

  /** @param rows how many will come at most */
  constructor(columns: number, rows: number) {
    this.columns = Array.from({ length: columns }, () => new ColumnCoder(rows));
  }

  /** Adds rows below those that came before; a row may lack cells at its right end. */
  add(rows: readonly (readonly CellValue[])[]): void {
    for (const [index, column] of this.columns.entries()) column.add(rows, index, this.rowCount);
    this.rowCount += rows.length;
  }

  finish(): CellTable {
    const { rowCount } = this;
    return new CellTable(
      rowCount,
      this.columns.map((column) => column.finish(rowCount)),
    );
  }
}

class ColumnCoder {
  private codes: CellCodes;
  private readonly known = new Map<CellValue, number>();
  private readonly distinct: CellValue[] = [];

  constructor(rows: number) {
    this.codes = new Uint8Array(rows);
  }

  add(rows: readonly (readonly CellValue[])[], column: number, from: number): void {
    let { codes } = this;
    // Neighbouring rows often hold the same cell, or two in turn, which then need no look-up.
    let [last, before]: [CellValue | null, CellValue | null] = [null, null];
    let [lastCode, codeBefore] = [0, 0];
    for (let at = 0; at < rows.length; at += 1) {
      const cell = rows[at]?.[column] ?? '';
      if (cell !== last) {
        const isBefore = cell === before;
        const code = isBefore ? codeBefore : this.codeOf(cell);
        if (!isBefore) codes = this.codes;
        before = last;
        codeBefore = lastCode;
        last = cell;
        lastCode = code;
      }
      codes[from + at] = lastCode;
    }
  }

  finish(rowCount: number): CellColumn {
    return { codes: this.codes.subarray(0, rowCount), distinct: this.distinct };
  }

  private codeOf(cell: CellValue): number {
    const known = this.known.get(cell);
    if (known !== undefined) return known;
    const code = this.distinct.push(cell) - 1;
    this.known.set(cell, code);
    if (code === 0x100) this.codes = Uint16Array.from(this.codes);
    else if (code === 0x1_0000) this.codes = Uint32Array.from(this.codes);
    return code;
  }
}

/** A table of cells from rows that are all there. */
export const codeCells = (rows: readonly (readonly CellValue[])[]): CellTable => {
  const width = rows.reduce((most, row) => Math.max(most, row.length), 0);
  const coder = new CellCoder(width, rows.length);
  coder.add(rows);
  return coder.finish();
};
