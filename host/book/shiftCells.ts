import { formulaText } from './CellFormula';
import type { CellStore } from './CellStore';
import { coversAllColumns, type Rect } from './Rect';
import type { Row } from './Row';
import { written } from './Row';
import type { CellShift } from './StructuralChange';

/**
 * Moves cells as Excel does on insert and delete. Every formula of a moving cell is written out in
 * its own words first: a shared one is told by the distance to its master, which changes here.
 */
export function shiftCells(store: CellStore, shift: CellShift): void {
  const { rect } = shift;
  store.changed = true;
  const vertical = shift.direction === 'down' || shift.direction === 'up';
  if (vertical) {
    if (coversAllColumns(rect)) shiftWholeRows(store, shift);
    else shiftDown(store, shift);
  } else {
    shiftRight(store, shift);
  }
}

/** Whether the block holds a value or a formula. */
export function holdsAnything(store: CellStore, rect: Rect): boolean {
  for (let r = rect.row; r < Math.min(rect.row + rect.rows, store.rows.length); r++) {
    const row = store.rows[r];
    if (!row) continue;
    for (let c = rect.column; c < Math.min(rect.column + rect.columns, row.width); c++) {
      if ((row.values[c] ?? null) !== null || row.formulas?.[c] !== undefined) return true;
    }
  }
  return false;
}

function shiftWholeRows(store: CellStore, shift: CellShift): void {
  const { row, rows } = shift.rect;
  if (row >= store.rows.length) return;
  for (let r = row; r < store.rows.length; r++) writeOut(store, r, 0, Infinity);
  if (shift.kind === 'delete') {
    store.rows.splice(row, rows);
    return;
  }
  const moved = store.rows.splice(row);
  for (let i = 0; i < rows; i++) store.rows.push(undefined);
  for (const one of moved) store.rows.push(one);
}

function shiftDown(store: CellStore, shift: CellShift): void {
  const { row, rows, column, columns } = shift.rect;
  const last = store.rows.length - 1;
  for (let r = row; r <= last; r++) writeOut(store, r, column, column + columns);
  const move = (from: number, to: number): void => {
    const source = store.rows[from];
    const target = store.rows[to];
    if (!source && !target) return;
    const width = Math.min(column + columns, Math.max(source?.width ?? 0, target?.width ?? 0));
    for (let c = column; c < width; c++) moveCell(store, source, c, to, c);
  };
  if (shift.kind === 'insert') {
    for (let r = last; r >= row; r--) move(r, r + rows);
    for (let r = row; r < row + rows && r <= last; r++)
      clearCells(store, r, column, column + columns);
  } else {
    for (let r = row; r <= last; r++) move(r + rows, r);
  }
}

function shiftRight(store: CellStore, shift: CellShift): void {
  const { row, rows, column, columns } = shift.rect;
  for (let r = row; r < Math.min(row + rows, store.rows.length); r++) {
    const target = store.rows[r];
    if (!target || target.width <= column) continue;
    writeOut(store, r, column, Infinity);
    const width = target.width;
    if (shift.kind === 'insert') {
      for (let c = width - 1; c >= column; c--) moveCell(store, target, c, r, c + columns);
      clearCells(store, r, column, column + columns);
    } else {
      for (let c = column; c < width; c++) moveCell(store, target, c + columns, r, c);
    }
  }
}

/** Gives moving cells formulas that do not depend on where they stand. */
function writeOut(store: CellStore, r: number, first: number, end: number): void {
  const formulas = store.rows[r]?.formulas;
  if (!formulas) return;
  for (let c = first; c < Math.min(end, formulas.length); c++) {
    const formula = formulas[c];
    if (formula === undefined || typeof formula === 'string' || 'rect' in formula) continue;
    store.restateFormula(r, c, formulaText(formula, r, c));
  }
}

function moveCell(
  store: CellStore,
  from: Row | undefined,
  fc: number,
  to: number,
  tc: number,
): void {
  if (!from?.hasCell(fc)) {
    if (store.rows[to]?.hasCell(tc)) store.rows[to]?.drop(tc);
    return;
  }
  const target = store.row(to);
  const mark = from.markAt(fc);
  target.values[tc] = from.values[fc] ?? null;
  const formula = from.formulas?.[fc];
  if (formula !== undefined || target.formulas) (target.formulas ??= [])[tc] = formula;
  const style = from.styles?.[fc];
  if (style !== undefined || target.styles) (target.styles ??= [])[tc] = style;
  target.mark(tc, mark);
}

function clearCells(store: CellStore, r: number, first: number, end: number): void {
  const row = store.rows[r];
  if (!row) return;
  for (let c = first; c < Math.min(end, row.width); c++) {
    if (row.hasCell(c)) row.drop(c);
    else row.mark(c, written);
  }
}
