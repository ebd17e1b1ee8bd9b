import type { ColumnPlan, PlannedFormula, SheetPlan } from './SheetPlan';

/**
 * The formula of a column's rows, with the headers as they stand or will stand; null for a column
 * that holds values.
 *
 * @param headerOf header of another column of the plan; null when the table lacks it
 */
export const rowFormula = (
  { columns }: SheetPlan,
  column: ColumnPlan,
  headerOf: (column: ColumnPlan) => string | null,
): PlannedFormula | null => {
  if (column.rowFormula === undefined) return null;
  const formula = column.rowFormula.replace(/\{(\w+)\}/gu, (token, key: string) => {
    const named = columns.find((one) => one.key === key);
    return (named && headerOf(named)) ?? token;
  });
  return { formula };
};
