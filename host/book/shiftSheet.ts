import { BookError } from './BookError';
import { followAnchor } from './ChartAnchor';
import { ArrayFormula } from './CellFormula';
import {
  containsRect,
  coversAllColumns,
  coversAllRows,
  intersectRects,
  maxColumns,
  maxRows,
  type Rect,
} from './Rect';
import type { Sheet } from './Sheet';
import { holdsAnything, shiftCells } from './shiftCells';
import { shiftRect, type CellShift } from './StructuralChange';
import type { Table } from './Table';

/** Inserts or deletes cells of a sheet and lets everything that stands on it follow. */
export function shiftSheet(sheet: Sheet, shift: CellShift): void {
  checkShift(sheet, shift);
  const tables = sheet.tables.map((table) => ({ table, next: shiftRect(table.rect, shift) }));
  shiftCells(sheet.cells, shift);
  shiftColumns(sheet, shift);
  for (const { table, next } of tables) placeTable(table, next, shift);
  shiftBlocks(sheet, shift);
  sheet.book.followChange(shift);
}

/** The cells whose place changes: from the block to the edge of the sheet. */
function movingRect(shift: CellShift): Rect {
  const { rect } = shift;
  return shift.direction === 'down' || shift.direction === 'up'
    ? { ...rect, rows: maxRows - rect.row }
    : { ...rect, columns: maxColumns - rect.column };
}

function checkShift(sheet: Sheet, shift: CellShift): void {
  const { rect } = shift;
  const whole: Rect = { row: 0, column: 0, rows: maxRows, columns: maxColumns };
  if (rect.rows < 1 || rect.columns < 1 || !containsRect(whole, rect)) {
    throw new BookError('out-of-sheet');
  }
  const moving = movingRect(shift);
  if (shift.kind === 'insert') {
    const edge: Rect =
      shift.direction === 'down'
        ? { ...rect, row: maxRows - rect.rows }
        : { ...rect, column: maxColumns - rect.columns };
    if (holdsAnything(sheet.cells, edge)) throw new BookError('cells-in-the-way');
  }
  for (const table of sheet.tables) {
    if (tears(table.rect, moving, shift)) throw new BookError('table-would-break', table.name);
    if (shift.kind === 'delete') checkTableLoss(table, shift);
  }
  for (const merge of sheet.merges) {
    if (tears(merge, moving, shift)) throw new BookError('merge-would-break');
  }
  for (const array of arraysOf(sheet)) {
    const next = shiftRect(array.rect, shift);
    const resized =
      next !== null && next.rows * next.columns !== array.rect.rows * array.rect.columns;
    if (resized || tears(array.rect, moving, shift)) throw new BookError('array-would-break');
  }
}

/** Whether a block would have some of its breadth moved and some not. */
function tears(rect: Rect, moving: Rect, shift: CellShift): boolean {
  if (!intersectRects(rect, moving)) return false;
  const vertical = shift.direction === 'down' || shift.direction === 'up';
  const whole = vertical
    ? { ...moving, row: 0, rows: maxRows }
    : { ...moving, column: 0, columns: maxColumns };
  return !containsRect(whole, rect);
}

function checkTableLoss(table: Table, shift: CellShift): void {
  if (shift.direction !== 'up') return;
  const lost = intersectRects(table.rect, shift.rect);
  if (!lost || lost.rows === table.rect.rows) return;
  const header = table.headerRect;
  if (header && intersectRects(header, shift.rect)) {
    throw new BookError('table-would-break', table.name);
  }
}

function* arraysOf(sheet: Sheet): Iterable<ArrayFormula> {
  for (const row of sheet.cells.rows) {
    for (const formula of row?.formulas ?? []) {
      if (formula instanceof ArrayFormula && formula.rect.rows * formula.rect.columns > 1) {
        yield formula;
      }
    }
  }
}

function placeTable(table: Table, next: Rect | null, shift: CellShift): void {
  if (next === table.rect) return;
  if (next === null) {
    table.sheet.book.dropTable(table);
    return;
  }
  const totals = table.totalsRect;
  const loses = shift.direction === 'up' && totals && intersectRects(totals, shift.rect);
  if (loses) table.setShowTotals(false, keepOneRow(table, next));
  const grown = next.columns - table.rect.columns;
  if (grown === 0) {
    if (!loses) table.place(keepOneRow(table, next));
    return;
  }
  const at = Math.max(0, shift.rect.column - table.rect.column);
  table.spliceColumns(at, grown, next);
}

/** A table whose last row of data was deleted keeps a blank one. */
function keepOneRow(table: Table, rect: Rect): Rect {
  const fixed = (table.showHeaders ? 1 : 0) + (table.showTotals ? 1 : 0);
  return rect.rows > fixed ? rect : { ...rect, rows: fixed + 1 };
}

function shiftColumns(sheet: Sheet, shift: CellShift): void {
  if (!coversAllRows(shift.rect)) return;
  if (shift.direction !== 'right' && shift.direction !== 'left') return;
  const { column, columns } = shift.rect;
  if (shift.kind === 'insert') sheet.columnLayout.insert(column, columns);
  else sheet.columnLayout.remove(column, columns);
  sheet.changes.add('columns');
}

function shiftList(rects: readonly Rect[], shift: CellShift): readonly Rect[] {
  let same = true;
  const next: Rect[] = [];
  for (const rect of rects) {
    const moved = shiftRect(rect, shift);
    if (moved !== rect) same = false;
    if (moved !== null) next.push(moved);
  }
  return same ? rects : next;
}

function shiftOwners<T extends { readonly rects: readonly Rect[] }>(
  owners: readonly T[],
  shift: CellShift,
): readonly T[] {
  const next = owners
    .map((owner) => {
      const rects = shiftList(owner.rects, shift);
      return rects === owner.rects ? owner : { ...owner, rects };
    })
    .filter((owner) => owner.rects.length > 0);
  return next.length === owners.length && next.every((owner, i) => owner === owners[i])
    ? owners
    : next;
}

function shiftBlocks(sheet: Sheet, shift: CellShift): void {
  const merges = shiftList(sheet.merges, shift).filter((rect) => rect.rows * rect.columns > 1);
  if (merges.length !== sheet.merges.length || merges.some((rect, i) => rect !== sheet.merges[i])) {
    sheet.setMerges(merges);
  }
  const formats = shiftOwners(sheet.conditionalFormats, shift);
  if (formats !== sheet.conditionalFormats) sheet.setConditionalFormats(formats);
  const validations = shiftOwners(sheet.validations, shift);
  if (validations !== sheet.validations) sheet.setValidations(validations);
  const charts = sheet.charts.map((chart) => {
    const anchor = followAnchor(chart.anchor, shift);
    return anchor === chart.anchor ? chart : { ...chart, anchor };
  });
  if (charts.some((chart, i) => chart !== sheet.charts[i])) sheet.setCharts(charts);
  const links = sheet.hyperlinks
    .map((link) => ({ link, rect: shiftRect(link.rect, shift) }))
    .flatMap(({ link, rect }) =>
      rect === null ? [] : [rect === link.rect ? link : { ...link, rect }],
    );
  if (links.length !== sheet.hyperlinks.length || links.some((l, i) => l !== sheet.hyperlinks[i])) {
    sheet.setHyperlinks(links);
  }
  if (sheet.autoFilter) {
    const rect = shiftRect(sheet.autoFilter.rect, shift);
    if (rect === null) sheet.setAutoFilter(null);
    else if (rect !== sheet.autoFilter.rect) sheet.setAutoFilter({ ...sheet.autoFilter, rect });
  }
  if (coversAllColumns(shift.rect) || coversAllRows(shift.rect)) followFreeze(sheet, shift);
}

/** Rows inserted among frozen ones are frozen too, deleted ones no longer. */
function followFreeze(sheet: Sheet, shift: CellShift): void {
  const { frozenRows, frozenColumns } = sheet.view;
  const vertical = shift.direction === 'down' || shift.direction === 'up';
  const frozen = vertical ? frozenRows : frozenColumns;
  const at = vertical ? shift.rect.row : shift.rect.column;
  const count = vertical ? shift.rect.rows : shift.rect.columns;
  if (at >= frozen) return;
  const size = shift.kind === 'insert' ? frozen + count : Math.max(at, frozen - count);
  sheet.patchView(vertical ? { frozenRows: size } : { frozenColumns: size });
}
