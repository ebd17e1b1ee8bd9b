import type { Column } from '../../workbook/Column';
import type { RowList } from '../../workbook/RowSet';
import type { Table } from '../../workbook/Table';
import { keySubject } from '../../workbook/schema';

/** Why the figures of a school year cannot be computed. */
export interface Block {
  readonly reason: 'unreadable' | 'doubled';
  /** The first row that is to blame, by index. */
  readonly row: number;
  /** Header of the cell's column; of a doubled row, of the column that names its subject. */
  readonly column: string | null;
  /** How many cells or rows there are of the kind. */
  readonly count: number;
}

/**
 * An unreadable cell in one of the columns, in a row of these school years, or a row whose key
 * stands twice; null when nothing is in the way.
 */
export const findBlock = (
  table: Table,
  columns: readonly Column[],
  years: readonly RowList[],
): Block | null => {
  for (const column of columns) {
    const rows = among(column.unreadable, years);
    const [row] = rows;
    if (row !== undefined) {
      return { reason: 'unreadable', row, column: column.header, count: rows.length };
    }
  }
  const doubled = among(table.doubled, years);
  const [row] = doubled;
  if (row === undefined) return null;
  const subject = keySubject(table.name);
  const column = subject ? (table.column(subject.lv)?.header ?? subject.lv) : null;
  return { reason: 'doubled', row, column, count: doubled.length };
};

/** The suspects that are rows of the years, ascending. Suspects are few, rows may be many. */
const among = (suspects: ReadonlySet<number>, years: readonly RowList[]): readonly number[] =>
  suspects.size === 0
    ? []
    : [...suspects].filter((row) => years.some((rows) => holds(rows, row))).sort((a, b) => a - b);

const holds = (ascending: RowList, row: number): boolean => {
  let [low, high] = [0, ascending.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((ascending[middle] ?? 0) < row) low = middle + 1;
    else high = middle;
  }
  return ascending[low] === row;
};
