import { sheetAddress } from '../../workbook/sheetAddress';
import type { Table } from '../../workbook/Table';
import { nameRow } from './nameRow';

/** Rows behind a figure, as people find them in the workbook. */
export interface ExplainedRows {
  readonly count: number;
  /** What each row is called, top to bottom: `AMS-001 · Klavierspēle I`. */
  readonly names: readonly string[];
  /** Where they stand, in blocks of neighbouring rows: `Izglītojamie!A5:A17`. */
  readonly blocks: readonly string[];
}

/** The rows of a table with their names, and the addresses of their first cells in blocks. */
export const explainRows = (table: Table, rows: Uint32Array): ExplainedRows => {
  // Years are counted one after another, so their rows need not ascend.
  const sorted = rows.slice().sort();
  const column = table.firstColumn;
  const blocks: string[] = [];
  let [first, last] = [0, 0];
  const close = (): void => {
    if (first > 0) blocks.push(sheetAddress(table.sheet, { column, first, last }));
  };
  for (const row of sorted) {
    const at = table.excelRow(row);
    if (first === 0 || at !== last + 1) {
      close();
      first = at;
    }
    last = at;
  }
  close();
  return {
    count: sorted.length,
    names: Array.from(sorted, (row) => nameRow(table, row)),
    blocks,
  };
};
