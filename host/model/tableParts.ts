import type { Rect } from '../book/Rect';
import type { Sheet } from '../book/Sheet';
import type { Table } from '../book/Table';

/** Whether no cell of a block holds anything. */
export const isBlank = (sheet: Sheet, rect: Rect): boolean => {
  for (let r = rect.row; r < rect.row + rect.rows; r++) {
    for (let c = rect.column; c < rect.column + rect.columns; c++) {
      if (sheet.value(r, c) !== null || sheet.formula(r, c) !== null) return false;
    }
  }
  return true;
};

/** Functions of SUBTOTAL that leave hidden rows out. */
const subtotals = { sum: 109, count: 103 } as const;

/** Adds a totals row beneath a table, as Excel does, or takes it away; cells below make room. */
export const showTotals = (table: Table, shown: boolean): void => {
  if (shown === table.showTotals) return;
  const { sheet, rect } = table;
  if (!shown) {
    const totals = table.totalsRect;
    table.setShowTotals(false, { ...rect, rows: rect.rows - 1 });
    if (totals) sheet.delete(totals, 'up');
    return;
  }
  const row: Rect = { ...rect, row: rect.row + rect.rows, rows: 1 };
  if (!isBlank(sheet, row)) sheet.insert(row, 'down');
  table.setShowTotals(true, { ...rect, rows: rect.rows + 1 });
  const last = table.columns.length - 1;
  if (last > 0) {
    table.setTotals(0, { label: 'Total' });
    sheet.setValue(row.row, row.column, 'Total');
  }
  const body = table.bodyRect;
  const numbers = Array.from({ length: body.rows }, (_, i) =>
    sheet.value(body.row + i, body.column + last),
  ).some((value) => typeof value === 'number');
  const fn = numbers ? 'sum' : 'count';
  const column = (table.columns[last]?.name ?? '').replace(/['[\]#@]/g, "'$&");
  table.setTotals(last, { fn });
  sheet.setFormula(
    row.row,
    row.column + last,
    `SUBTOTAL(${String(subtotals[fn])},${table.name}[${column}])`,
  );
};

/** Hides a table's header row, which blanks its cells, or brings it back above the rows. */
export const showHeaders = (table: Table, shown: boolean): void => {
  if (shown === table.showHeaders) return;
  const { sheet, rect } = table;
  if (!shown) {
    const header = table.headerRect;
    table.setShowHeaders(false, { ...rect, row: rect.row + 1, rows: rect.rows - 1 });
    if (header) sheet.clear(header, 'contents');
    return;
  }
  const above: Rect = { ...rect, row: rect.row - 1, rows: 1 };
  if (above.row >= 0 && isBlank(sheet, above)) {
    table.setShowHeaders(true, { ...rect, row: above.row, rows: rect.rows + 1 });
    return;
  }
  sheet.insert({ ...rect, rows: 1 }, 'down');
  table.setShowHeaders(true, { ...rect, rows: rect.rows + 1 });
};
