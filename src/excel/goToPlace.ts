import type { CellValue } from '../workbook/TableGrid';
import { runInExcel, send } from './runInExcel';

/** A cell that is wanted, as a finding or a result names it; the row as it was when it was read. */
export interface WantedPlace {
  readonly sheet: string | null;
  readonly table: string | null;
  /** Row of the sheet, from 1. */
  readonly row: number | null;
  /** Header as it stands in the table. */
  readonly column: string | null;
  /** What stood in the cell; null where that is not known. */
  readonly value: string | null;
}

/** Where the click has led; `nowhere` when neither the table nor the sheet is there any more. */
export interface GoneTo {
  readonly outcome: 'cell' | 'moved' | 'changed' | 'hidden' | 'sheet-hidden' | 'nowhere';
}

/** The row nearest to the old one that holds the value; -1 when none does. */
const findNearest = (cells: readonly CellValue[], value: string, from: number): number => {
  let nearest = -1;
  cells.forEach((cell, row) => {
    const isCloser = nearest < 0 || Math.abs(row - from) < Math.abs(nearest - from);
    if (String(cell) === value && isCloser) nearest = row;
  });
  return nearest;
};

/** Asks for the sheet that is meant: the table's own, or the one of that title. */
const askSheet = (context: Excel.RequestContext, { table, sheet }: WantedPlace) => {
  const { worksheets, tables } = context.workbook;
  const owner = table === null ? null : tables.getItemOrNullObject(table);
  owner?.load('name');
  owner?.worksheet.load('name,visibility');
  const titled = sheet === null ? null : worksheets.getItemOrNullObject(sheet);
  titled?.load('name,visibility');
  return { owner, titled };
};

/**
 * Goes to the cell that a finding is about: it is looked for anew, because rows may have been
 * sorted and columns moved since; then its sheet is activated and the cell selected.
 *
 * Two round trips, and a third for the selection.
 */
export const goToPlace = (place: WantedPlace): Promise<GoneTo> =>
  runInExcel(async (context): Promise<GoneTo> => {
    const { owner, titled } = askSheet(context, place);
    await send(context);
    const table = owner === null || owner.isNullObject ? null : owner;
    const sheet = table?.worksheet ?? (titled === null || titled.isNullObject ? null : titled);
    if (sheet === null) return { outcome: 'nowhere' };
    if (sheet.visibility !== 'Visible') return { outcome: 'sheet-hidden' };

    const range = table?.getRange() ?? null;
    range?.load('rowIndex,columnIndex,values');
    if (range !== null) await send(context);
    const { outcome, row, column } = locate(range, place);
    const cell = sheet.getCell(row, column);
    cell.load('rowHidden,columnHidden');
    sheet.activate();
    cell.select();
    await send(context);
    return { outcome: cell.rowHidden || cell.columnHidden ? 'hidden' : outcome };
  });

/** Row and column of the sheet, from 0. */
const locate = (
  range: Excel.Range | null,
  { row, column, value }: WantedPlace,
): { readonly outcome: GoneTo['outcome']; readonly row: number; readonly column: number } => {
  if (range === null) return { outcome: 'cell', row: Math.max(0, (row ?? 1) - 1), column: 0 };
  const grid: CellValue[][] = range.values;
  const wanted = (grid[0] ?? []).map(String).indexOf(column ?? '');
  const [top, left] = [range.rowIndex, range.columnIndex + Math.max(0, wanted)];
  if (row === null) return { outcome: 'cell', row: top, column: left };

  const body = grid.slice(1);
  const last = Math.max(0, body.length - 1);
  const from = Math.min(Math.max(0, row - 1 - (top + 1)), last);
  const at = (index: number): number => top + 1 + index;
  if (wanted < 0 || value === null) return { outcome: 'cell', row: at(from), column: left };
  const cells = body.map((line) => line[wanted] ?? '');
  if (String(cells[from] ?? '') === value) return { outcome: 'cell', row: at(from), column: left };
  const nearest = findNearest(cells, value, from);
  return nearest < 0
    ? { outcome: 'changed', row: at(from), column: left }
    : { outcome: 'moved', row: at(nearest), column: left };
};
