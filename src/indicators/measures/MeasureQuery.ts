import type { Column } from '../../workbook/Column';
import type { RowSet } from '../../workbook/RowSet';
import type { Table } from '../../workbook/Table';

/** What a measure is computed from. The table has rows in one of the years at least. */
export interface MeasureQuery {
  readonly table: Table;
  /** The rows of each school year that is counted together; a row of several years counts in each. */
  readonly years: readonly RowSet[];
  /** The columns that `Lauks` names, in its order. */
  readonly fields: readonly Column[];
  /** Rows that `Skaitītājs` takes; null when it takes every row. */
  readonly part: RowSet | null;
  /** Rows that `Saucējs` takes; null when it takes every row. */
  readonly whole: RowSet | null;
  /** Rows to leave out because they have no grade; null when the measure rests on none. */
  readonly ungraded: RowSet | null;
}
