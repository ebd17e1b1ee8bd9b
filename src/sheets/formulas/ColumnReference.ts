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
  /** Asks the question once of each distinct cell, and gives its answer for every row. */
  ask(question: (cell: CellValue) => boolean): (row: number) => boolean;
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
  return {
    text: `${table.name}[${inside}]`,
    rowCount: table.source.rowCount,
    cell: (row) => distinct[codes[row] ?? -1] ?? '',
    distinct,
    ask: (question) => {
      const answers = distinct.map(question);
      return (row) => answers[codes[row] ?? -1] ?? false;
    },
  };
};
