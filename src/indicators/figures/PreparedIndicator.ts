import type { Column } from '../../workbook/Column';
import type { RowSet } from '../../workbook/RowSet';
import type { Table } from '../../workbook/Table';
import type { ComputedMeasure } from '../measures/measureFunctions';

/** How an indicator gets its value, found out once for all school years. */
export type PreparedIndicator = Entered | Computed | Impossible;

/** Staff enter it. */
export interface Entered {
  readonly kind: 'entered';
}

/** It is computed from a table. */
export interface Computed {
  readonly kind: 'computed';
  readonly measure: ComputedMeasure;
  readonly table: Table;
  readonly fields: readonly Column[];
  readonly part: RowSet | null;
  readonly whole: RowSet | null;
  readonly ungraded: RowSet | null;
  /** Every column that is read: an unreadable cell in one of them blocks the figures of its year. */
  readonly columns: readonly Column[];
}

/** Its row of the catalogue cannot be computed, or its table is absent; the findings say why. */
export interface Impossible {
  readonly kind: 'impossible';
}
