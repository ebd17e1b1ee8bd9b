import { maxColumns, maxRows, type Rect, rectOf } from '../book/Rect';
import type { Table } from '../book/Table';
import { refusals } from '../protocol/HostError';
import { fillNewRows } from './fillCalculatedColumns';
import { isBlank } from './tableParts';

/**
 * Makes room for rows in a table, in front of the row of that index or, with null, at its end; cells
 * beneath move down only where something stands there.
 *
 * @returns the sheet's number, from 0, of the first new row
 */
export const addTableRows = (table: Table, index: number | null, count: number): number => {
  const body = table.bodyRect;
  if (index !== null && (index < 0 || index > body.rows)) throw refusals.argument();
  const atEnd = index === null || index === body.rows;
  const first = body.row + (atEnd ? body.rows : index);
  const room: Rect = { ...body, row: first, rows: count };
  if (!atEnd || table.showTotals) {
    table.sheet.insert(room, 'down');
  } else {
    if (!isBlank(table.sheet, beneath(table))) table.sheet.insert(room, 'down');
    table.resize({ ...table.rect, rows: table.rect.rows + count });
  }
  fillNewRows(table, first, count);
  return first;
};

/** Makes room for a column; cells at the right move only where something stands there. */
export const addTableColumn = (table: Table, index: number | null): number => {
  const { rect, sheet } = table;
  if (index !== null && (index < 0 || index > rect.columns)) throw refusals.argument();
  const at = index ?? rect.columns;
  const room: Rect = { ...rect, column: rect.column + at, columns: 1 };
  if (at < rect.columns) {
    sheet.insert(room, 'right');
  } else {
    const right = { ...room, columns: usedColumns(table) };
    if (right.columns > 0 && !isBlank(sheet, right)) sheet.insert(room, 'right');
    table.resize({ ...rect, columns: rect.columns + 1 });
  }
  return at;
};

const beneath = ({ rect, sheet }: Table): Rect => {
  const below = rect.row + rect.rows;
  const used = sheet.usedRange(true);
  const last = used ? used.row + used.rows : 0;
  return { ...rect, row: below, rows: Math.min(Math.max(0, last - below), maxRows - below) };
};

const usedColumns = ({ rect, sheet }: Table): number => {
  const used = sheet.usedRange(true) ?? rectOf(0, 0);
  const right = rect.column + rect.columns;
  return Math.min(Math.max(0, used.column + used.columns - right), maxColumns - right);
};
