import type { Column } from '../../workbook/Column';
import type { Table } from '../../workbook/Table';

/** Rows by index, ascending. */
export type RowList = readonly number[] | Uint32Array;

/** What a measure is computed from. The table has rows in one of the years at least. */
export interface MeasureQuery {
  readonly table: Table;
  /** The rows of each school year that is counted together. */
  readonly years: readonly RowList[];
  /** The columns that `Lauks` names, in its order. */
  readonly fields: readonly Column[];
  /** 1 for rows that `Skaitītājs` takes; null when it takes every row. */
  readonly part: Uint8Array | null;
  /** 1 for rows that `Saucējs` takes; null when it takes every row. */
  readonly whole: Uint8Array | null;
  /** 1 for rows to leave out because they have no grade; null when the measure rests on none. */
  readonly ungraded: Uint8Array | null;
}
