import type { Finding } from '../workbook/Finding';
import { foldText } from '../workbook/foldText';
import type { SeenSheet } from './SeenSheet';
import type { ColumnPlan, SheetPlan } from './SheetPlan';

/** Where a column of a plan stands in a sheet; -1 when the sheet lacks it. */
export const columnIndex = (seen: SeenSheet, column: ColumnPlan): number => {
  const names = new Set(column.knownAs.map(foldText));
  return seen.header.findIndex((header) => names.has(foldText(header)));
};

/** Whether the sheet's table bears our key column; without it the table is somebody else's. */
export const hasKeyColumn = (plan: SheetPlan, seen: SeenSheet): boolean => {
  const key = plan.columns[0];
  return key !== undefined && columnIndex(seen, key) >= 0;
};

/** Columns of a sheet that are not computed: the plan's staff columns and those people added. */
export const peoplesColumns = (plan: SheetPlan, seen: SeenSheet): number[] => {
  const computed = new Set(
    plan.columns
      .filter(({ owner }) => owner === 'computed')
      .map((column) => columnIndex(seen, column)),
  );
  return seen.header.map((_, index) => index).filter((index) => !computed.has(index));
};

export interface KeyedRows {
  /** Row in the sheet by key. */
  readonly rowOf: ReadonlyMap<string, number>;
  readonly findings: readonly Finding[];
}

/**
 * Finds the row of each key.
 *
 * Where a key stands twice, the row that bears staff text lives; the other is left as it is and
 * becomes a finding, for nobody but the staff can say which is right.
 *
 * @param keys the key of each row of the sheet, '' for none
 */
export const findKeyedRows = (
  plan: SheetPlan,
  seen: SeenSheet,
  keys: readonly string[],
): KeyedRows => {
  const staff = plan.columns
    .filter((column) => column.owner === 'staff')
    .map((column) => columnIndex(seen, column))
    .filter((index) => index >= 0);
  const hasStaffText = (row: number): boolean =>
    staff.some((index) => (seen.rows[row]?.[index] ?? '') !== '');
  const rowOf = new Map<string, number>();
  const findings: Finding[] = [];
  const [keyPlan] = plan.columns;
  const keyColumn = keyPlan === undefined ? -1 : columnIndex(seen, keyPlan);
  keys.forEach((text, row) => {
    const key = text.trim();
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
