import type { ChartOrigin } from '../chart/ChartOrigin';
import type { Table } from '../../book/Table';
import type { SheetSource } from '../sheet/SheetSource';

/** What a sheet of the book is in the file. */
export class SheetOrigin {
  /** The parts of the sheet's tables. */
  readonly tables = new Map<Table, { readonly path: string; readonly relationship: string }>();
  /** The charts that were read into the book; the file may have others that were not. */
  charts: readonly ChartOrigin[] = [];

  constructor(
    readonly path: string,
    /** The id of the workbook's link to the part. */
    readonly relationship: string,
    readonly name: string,
    /** Null for sheets without cells. */
    readonly source: SheetSource | null,
  ) {}
}
