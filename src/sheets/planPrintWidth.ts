import type { SheetPlan } from './SheetPlan';

/** Characters of 11 points across A4 on its side, when they shrink to 7 points and no further. */
const charactersAcross = 235;

/**
 * How many pages a sheet goes over in print, so that nobody needs a magnifying glass; each repeats
 * the columns that tell rows apart.
 */
export const planPrintWidth = ({
  columns,
  frozenColumns,
}: Pick<SheetPlan, 'columns' | 'frozenColumns'>): { pages: number; repeatedColumns: number } => {
  const widthOf = (some: SheetPlan['columns']): number =>
    some.reduce((sum, { width, hidden }) => sum + (hidden === true ? 0 : width), 0);
  const repeated = widthOf(columns.slice(0, frozenColumns));
  const rest = widthOf(columns.slice(frozenColumns));
  const room = Math.max(1, charactersAcross - repeated);
  return { pages: Math.max(1, Math.ceil(rest / room)), repeatedColumns: frozenColumns };
};
