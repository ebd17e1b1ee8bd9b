import type { OutputColumnSchema } from '../workbook/outputSchema';
import { palette } from './palette';
import type { SheetLabels } from './SheetLabels';
import type { ColumnPlan, Mark, RowRule } from './SheetPlan';

/** How a column looks, apart from whose it is. */
export interface ColumnLook {
  readonly width: number;
  readonly align: ColumnPlan['align'];
  readonly headerFill?: string;
  readonly marks?: readonly Mark[];
  readonly rules?: readonly RowRule[];
  readonly rowFormula?: string;
  readonly text?: ColumnPlan['text'];
  readonly hidden?: boolean;
}

/** A column of the contract as it is to be made, with its look. */
export const planColumn = (
  column: OutputColumnSchema,
  look: ColumnLook,
  labels: SheetLabels,
): ColumnPlan => ({
  key: column.key,
  header: column[labels.language],
  knownAs: [column.lv, column.en],
  owner: column.owner,
  width: look.width,
  align: look.align,
  headerFill:
    look.headerFill ?? (column.owner === 'staff' ? palette.staffHeader : palette.computedHeader),
  marks: look.marks ?? [],
  ...(look.rules === undefined ? {} : { rules: look.rules }),
  ...(look.rowFormula === undefined ? {} : { rowFormula: look.rowFormula }),
  ...(look.text === undefined ? {} : { text: look.text }),
  ...(look.hidden === undefined ? {} : { hidden: look.hidden }),
});

/** The columns of a table, each with the look of its key. */
export const planColumns = <K extends string>(
  columns: readonly (OutputColumnSchema & { readonly key: K })[],
  looks: Readonly<Record<K, ColumnLook>>,
  labels: SheetLabels,
): ColumnPlan[] => columns.map((column) => planColumn(column, looks[column.key], labels));
