import type { Finding } from '../workbook/Finding';
import type { CellValue } from '../workbook/TableGrid';
import { findStrayKeys } from './findStrayKeys';
import { columnIndex, findKeyedRows } from './keyedRows';
import { type Reuse, reuseRows } from './reuseRows';
import { rowFormula } from './rowFormula';
import type { SeenSheet } from './SeenSheet';
import type { ColumnPlan, PlannedCell, PlanValue, RowPlan, SheetPlan } from './SheetPlan';
import { standsAs } from './standsAs';

/** New values for a column that stands; undefined leaves a cell as it is. */
export interface ColumnChange {
  readonly column: ColumnPlan;
  /** Header as it stands in the sheet, by which Excel finds the column again. */
  readonly header: string;
  readonly values: readonly (PlannedCell | undefined)[];
  readonly formats: readonly (string | undefined)[];
}

/** What has to be written so that a sheet that stands becomes what its plan says. */
export interface SheetDifference {
  readonly plan: SheetPlan;
  readonly seen: SeenSheet;
  readonly changes: readonly ColumnChange[];
  /** Computed columns that the sheet lacks; they are appended at the right end. */
  readonly newColumns: readonly ColumnChange[];
  /** Rows to be made, below the last. */
  readonly newRows: readonly RowPlan[];
  /** How many of the new rows find a wholly blank row at the table's end, as in a table without rows. */
  readonly reusableRows: number;
  /** Rows that stand for nothing any more and take up new ones; their cells are among the changes. */
  readonly reuses: readonly Reuse[];
  /** Header of the key column as it stands in the sheet. */
  readonly keyHeader: string;
  /** New keys by row: of rows that are used again, and of rows whose own key is given back. */
  readonly keyChanges: readonly (string | undefined)[];
  /** The keys as they must stand, top to bottom, once everything is written. */
  readonly keysAfter: readonly string[];
  /** Header under which a column of the plan stands after writing; null when the staff removed it. */
  readonly headerOf: (column: ColumnPlan) => string | null;
  /** Text of the stamp when it has to be renewed, else null. */
  readonly stamp: string | null;
  /** How many cells of the table are written. */
  readonly cells: number;
  readonly findings: readonly Finding[];
}

/** Excel's limit for the text of a cell, in characters. */
export const longestText = 32767;

/** A value as Excel will give it back, so that equal things compare equal. */
export const asRead = (value: PlanValue | undefined): CellValue => {
  if (value === null || value === undefined) return '';
  return typeof value === 'string' ? value.replace(/\r\n?/g, '\n').slice(0, longestText) : value;
};

/** Programs that keep 15 digits of a number, as LibreOffice does, must not make it another one. */
const sameDigits = 1e-14;

/** Whether a cell already says what is planned. */
export const says = (cell: CellValue, planned: CellValue): boolean =>
  cell === planned ||
  (typeof cell === 'number' &&
    typeof planned === 'number' &&
    Math.abs(cell - planned) <= sameDigits * Math.max(Math.abs(cell), Math.abs(planned)));

const isPercentage = (format: string): boolean => format.includes('%');

/**
 * Takes the difference between a plan and the sheet as it stands.
 *
 * Only computed cells that differ are in it; staff cells never are. Rows are matched by key, so
 * sorting, filtering and inserting change nothing; a row whose key the plan no longer holds is
 * marked and stays.
 *
 * @param earlier what was first written to it in the same press, null for nothing: rows that are
 *   free are then left alone, and keys that came onto wrong rows are given back
 */
export const takeDifference = (
  plan: SheetPlan,
  seen: SeenSheet,
  earlier?: SheetDifference | null,
): SheetDifference => {
  const keyPlan = plan.columns[0];
  if (keyPlan === undefined) throw new Error(`${plan.table} has no columns`);
  const keyColumn = columnIndex(seen, keyPlan);
  const strays = earlier ? findStrayKeys(earlier, seen) : noStrays;
  const keysNow = seen.rows.map((cells, row) => strays.get(row)?.key ?? textAt(cells, keyColumn));
  const { rowOf: standing, findings } = findKeyedRows(plan, seen, keysNow);
  const planned = new Map(plan.rows.map((row) => [row.key, row]));
  const unsure = plan.retired.unsure ?? [];
  const retired = [...standing.keys()].filter(
    (key) => !planned.has(key) && !unsure.some((beginning) => key.startsWith(beginning)),
  );
  const toMake = plan.rows.filter(({ key, standingOnly }) => !standing.has(key) && !standingOnly);
  const reuses =
    earlier === undefined ? reuseRows(plan, seen, { rowOf: standing, retired, toMake }) : [];
  const newRows = toMake.slice(reuses.length);
  const rowOf = new Map(standing);
  for (const { row, before, key } of reuses) {
    rowOf.delete(before);
    rowOf.set(key, row);
  }
  const headerOf = (column: ColumnPlan): string | null => {
    const index = columnIndex(seen, column);
    if (index >= 0) return seen.header[index] ?? null;
    return column.owner === 'computed' ? column.header : null;
  };

  const changes: ColumnChange[] = [];
  const newColumns: ColumnChange[] = [];
  let cells = 0;
  for (const column of plan.columns.slice(1)) {
    if (column.owner !== 'computed') continue;
    const index = columnIndex(seen, column);
    const values: (PlannedCell | undefined)[] = seen.rows.map(() => undefined);
    const formats: (string | undefined)[] = seen.rows.map(() => undefined);
    let changed = 0;
    const put = (row: number, value: PlanValue): void => {
      if (says(index < 0 ? '' : (seen.rows[row]?.[index] ?? ''), asRead(value))) return;
      values[row] = value;
      changed += 1;
    };
    const formula = rowFormula(plan, column, headerOf);
    if (formula !== null) {
      changed = seen.rows.filter(
        (_, row) => !standsAs(formula.formula, seen.formulas[row]?.[index]),
      ).length;
      // One formula for the whole column, or Excel makes it one all the same.
      if (changed > 0) values.fill(formula);
    }
    for (const [row, stray] of formula === null ? strays : []) {
      if (!planned.has(stray.key)) put(row, stray.cells.get(column.key) ?? null);
    }
    for (const [key, row] of rowOf) {
      const rowPlan = planned.get(key);
      if (rowPlan === undefined) continue;
      const cell = rowPlan.computed[column.key];
      if (formula === null) put(row, asRead(cell) === '' ? null : (cell ?? null));
      const format = rowPlan.formats[column.key];
      const shown = index < 0 ? 'General' : (seen.formats[row]?.[index] ?? 'General');
      // Somebody's own decimals are left alone; a share shown as a plain number is not.
      if (format !== undefined && isPercentage(format) !== isPercentage(shown)) {
        formats[row] = format;
      }
    }
    const mark = retiredCell(plan, column);
    for (const key of mark === undefined ? [] : retired) {
      const row = rowOf.get(key);
      if (row !== undefined) put(row, mark ?? null);
    }
    const change = { column, values, formats };
    if (index < 0) newColumns.push({ ...change, header: column.header });
    else if (changed > 0 || formats.some((format) => format !== undefined)) {
      changes.push({ ...change, header: seen.header[index] ?? column.header });
    }
    cells += changed;
  }

  const keyChanges: (string | undefined)[] = seen.rows.map((_, row) => strays.get(row)?.key);
  for (const { row, key } of reuses) keyChanges[row] = key;
  const keys = keysNow.map((key, row) => keyChanges[row] ?? key);
  const reusableRows = Math.min(newRows.length, countBlankEnd(seen));
  const keysAfter = [
    ...keys.slice(0, keys.length - reusableRows),
    ...newRows.map((row) => row.key),
  ];
  cells += newRows.reduce((sum, row) => sum + countCells(plan, row), 0);
  cells += keyChanges.filter((key) => key !== undefined).length;
  const touched = cells > 0 || newColumns.length > 0;
  const outdated = seen.stamp !== null && !seen.stamp.startsWith(plan.heading.subtitle);
  const stamp =
    seen.stamp !== null && (touched || outdated)
      ? `${plan.heading.subtitle} · ${plan.heading.calculated}`
      : null;
  const keyHeader = seen.header[keyColumn] ?? keyPlan.header;
  return {
    ...{ plan, seen, changes, newRows, reusableRows, reuses, keyHeader, keyChanges, keysAfter },
    // A formula may name another column that the sheet lacks.
    newColumns: newColumns.sort((a, b) => byFormula(a) - byFormula(b)),
    ...{ headerOf, stamp, cells, findings },
  };
};

const noStrays: ReturnType<typeof findStrayKeys> = new Map();

const textAt = (cells: readonly CellValue[], index: number): string => String(cells[index] ?? '');

const byFormula = ({ column }: ColumnChange): number => (column.rowFormula === undefined ? 0 : 1);

/** What a column of a retired row is to hold; undefined leaves it as it is. */
const retiredCell = ({ retired }: SheetPlan, { key }: ColumnPlan): PlanValue | undefined => {
  if (key === retired.column) return retired.text;
  return retired.cleared?.includes(key) === true ? null : undefined;
};

/** Wholly blank rows at the end of the table: nobody's, so new rows may take their place. */
export const countBlankEnd = (seen: SeenSheet): number => {
  const lastFilled = seen.rows.findLastIndex((cells) => cells.some((cell) => cell !== ''));
  return seen.rows.length - 1 - lastFilled;
};

/** How many cells of a new row hold something. */
export const countCells = (plan: SheetPlan, row: RowPlan): number =>
  1 +
  plan.columns.slice(1).filter((column) => {
    if (column.rowFormula !== undefined) return true;
    const cell = column.owner === 'computed' ? row.computed[column.key] : row.seeds[column.key];
    return asRead(cell) !== '';
  }).length;

/** Whether anything at all has to be written. */
export const isEmptyDifference = (difference: SheetDifference): boolean =>
  difference.changes.length === 0 &&
  difference.newColumns.length === 0 &&
  difference.newRows.length === 0 &&
  difference.keyChanges.every((key) => key === undefined) &&
  difference.stamp === null;
