import type { Finding } from '../workbook/Finding';
import { foldText } from '../workbook/foldText';
import type { CellValue } from '../workbook/TableGrid';
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
  /** Header of the key column as it stands in the sheet. */
  readonly keyHeader: string;
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

const columnIndex = (seen: SeenSheet, column: ColumnPlan): number => {
  const names = new Set(column.knownAs.map(foldText));
  return seen.header.findIndex((header) => names.has(foldText(header)));
};

/** Whether the sheet's table bears our key column; without it the table is somebody else's. */
export const hasKeyColumn = (plan: SheetPlan, seen: SeenSheet): boolean => {
  const key = plan.columns[0];
  return key !== undefined && columnIndex(seen, key) >= 0;
};

interface KeyedRows {
  /** Row in the sheet by key. */
  readonly rowOf: ReadonlyMap<string, number>;
  readonly findings: readonly Finding[];
}

/**
 * Finds the row of each key.
 *
 * Where a key stands twice, the row that bears staff text lives; the other is left as it is and
 * becomes a finding, for nobody but the staff can say which is right.
 */
const findRows = (plan: SheetPlan, seen: SeenSheet, keyColumn: number): KeyedRows => {
  const staff = plan.columns
    .filter((column) => column.owner === 'staff')
    .map((column) => columnIndex(seen, column))
    .filter((index) => index >= 0);
  const hasStaffText = (row: number): boolean =>
    staff.some((index) => (seen.rows[row]?.[index] ?? '') !== '');
  const rowOf = new Map<string, number>();
  const findings: Finding[] = [];
  seen.rows.forEach((cells, row) => {
    const key = String(cells[keyColumn] ?? '').trim();
    if (key === '') return;
    const other = rowOf.get(key);
    if (other === undefined) {
      rowOf.set(key, row);
      return;
    }
    const keepsNew = hasStaffText(row) && !hasStaffText(other);
    if (keepsNew) rowOf.set(key, row);
    findings.push({
      code: 'own-row-doubled',
      severity: 'warning',
      sheet: seen.sheet,
      table: seen.table,
      row: seen.headerRow + 1 + (keepsNew ? other : row),
      column: seen.header[keyColumn] ?? null,
      value: key,
      params: { kept: seen.headerRow + 1 + (keepsNew ? row : other) },
    });
  });
  return { rowOf, findings };
};

/**
 * Takes the difference between a plan and the sheet as it stands.
 *
 * Only computed cells that differ are in it; staff cells never are. Rows are matched by key, so
 * sorting, filtering and inserting change nothing; a row whose key the plan no longer holds is
 * marked and stays.
 */
export const takeDifference = (plan: SheetPlan, seen: SeenSheet): SheetDifference => {
  const keyPlan = plan.columns[0];
  if (keyPlan === undefined) throw new Error(`${plan.table} has no columns`);
  const keyColumn = columnIndex(seen, keyPlan);
  const { rowOf, findings } = findRows(plan, seen, keyColumn);
  const planned = new Map(plan.rows.map((row) => [row.key, row]));
  const retiredRows = [...rowOf].filter(([key]) => !planned.has(key)).map(([, row]) => row);

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
    const { rowFormula } = column;
    if (rowFormula !== undefined) {
      changed = seen.rows.filter(
        (_, row) => !standsAs(rowFormula, seen.formulas[row]?.[index]),
      ).length;
      // One formula for the whole column, or Excel makes it one all the same.
      if (changed > 0) values.fill({ formula: rowFormula });
    }
    for (const [key, row] of rowOf) {
      const rowPlan = planned.get(key);
      if (rowPlan === undefined) continue;
      const cell = rowPlan.computed[column.key];
      if (rowFormula === undefined) put(row, asRead(cell) === '' ? null : (cell ?? null));
      const format = rowPlan.formats[column.key];
      const standing = index < 0 ? 'General' : (seen.formats[row]?.[index] ?? 'General');
      // Somebody's own decimals are left alone; a share shown as a plain number is not.
      if (format !== undefined && isPercentage(format) !== isPercentage(standing)) {
        formats[row] = format;
      }
    }
    if (column.key === plan.retired.column)
      retiredRows.forEach((row) => put(row, plan.retired.text));
    const change = { column, values, formats };
    if (index < 0) newColumns.push({ ...change, header: column.header });
    else if (changed > 0 || formats.some((format) => format !== undefined)) {
      changes.push({ ...change, header: seen.header[index] ?? column.header });
    }
    cells += changed;
  }

  const newRows = plan.rows.filter((row) => !rowOf.has(row.key));
  const reusableRows = Math.min(newRows.length, countBlankEnd(seen));
  const keysNow = seen.rows.map((cells) => String(cells[keyColumn] ?? ''));
  const keysAfter = [
    ...keysNow.slice(0, keysNow.length - reusableRows),
    ...newRows.map((row) => row.key),
  ];
  const headerOf = (column: ColumnPlan): string | null => {
    const index = columnIndex(seen, column);
    if (index >= 0) return seen.header[index] ?? null;
    return column.owner === 'computed' ? column.header : null;
  };
  cells += newRows.reduce((sum, row) => sum + countCells(plan, row), 0);
  const touched = cells > 0 || newColumns.length > 0;
  const outdated = seen.stamp !== null && !seen.stamp.startsWith(plan.heading.subtitle);
  const stamp =
    seen.stamp !== null && (touched || outdated)
      ? `${plan.heading.subtitle} · ${plan.heading.calculated}`
      : null;
  const keyHeader = seen.header[keyColumn] ?? keyPlan.header;
  return {
    plan,
    seen,
    changes,
    newColumns,
    newRows,
    reusableRows,
    keyHeader,
    keysAfter,
    headerOf,
    stamp,
    cells,
    findings,
  };
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
  difference.stamp === null;
