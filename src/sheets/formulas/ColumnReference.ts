import type { Table } from '../../workbook/Table';
import type { CellValue } from '../../workbook/TableGrid';

/** A column of an input table as a formula names it. */
export interface ColumnReference {
  /** `Izglitojamie[Mācību gads]`. */
  readonly text: string;
  /** Rows of Excel's table. */
  readonly rowCount: number;
  cell(row: number): CellValue;
  /** Every distinct cell, in the order in which they come. */
  readonly distinct: readonly CellValue[];
  /**
   * Asks the question of each distinct cell, and gives its answer for every row: 1 for yes.
   *
   * @param text of the formula that asks it, by which the answer is kept: the same formula asks the same
   */
  ask(text: string, question: (cell: CellValue) => boolean): Uint8Array;
}

/** Signs in a header that Excel wants an apostrophe before. */
const escaped = /['#[\]@]/gu;
/** Signs in a header for which Excel wants a second pair of brackets. */
const special = /[^\p{L}\p{N} _]/u;
const unwritable = /[\n\r\t]/u;

/** Refers to a column; null for one that is derived, missing, or has a line break in its header. */
export const referTo = (table: Table, field: string): ColumnReference | null => {
  const column = table.source.column(field);
  if (column === null || unwritable.test(column.header)) return null;
  const name = column.header.replace(escaped, "'$&");
  const inside = special.test(column.header) ? `[${name}]` : name;
  const { codes, distinct } = column;
  const { rowCount } = table.source;
  const known = new Map<string, Uint8Array>();
  return {
    text: `${table.name}[${inside}]`,
    rowCount,
    cell: (row) => distinct[codes[row] ?? -1] ?? '',
    distinct,
    ask: (text, question) => {
      const asked = known.get(text);
      if (asked !== undefined) return asked;
      const answers = Uint8Array.from(distinct, (cell) => Number(question(cell)));
      const rows = new Uint8Array(rowCount);
      for (let row = 0; row < rowCount; row += 1) rows[row] = answers[codes[row] ?? -1] ?? 0;
      known.set(text, rows);
      return rows;
    },
  };
};
