import { freeTitle } from '../sheets/freeTitle';
import type { InputRow } from '../sheets/InputEdit';
import { type TableName, tableSchema } from '../workbook/schema';
import { planColumn } from './planColumn';
import type { TemplateLabels } from './TemplateLabels';
import type { InputRowPlan, InputSheetPlan } from './TemplatePlan';

/** What an input sheet is made with. */
interface Contents {
  readonly rows: readonly InputRow[];
  /** Headers of yes/no columns of the school's own, at the right end. */
  readonly own: readonly string[];
}

/**
 * The sheet of an input table as the schema has it.
 *
 * @param taken titles in use, in lower case; takes in the new one
 */
export const planInputSheet = (
  table: TableName,
  taken: Set<string>,
  { rows, own }: Contents,
  labels: TemplateLabels,
): InputSheetPlan => {
  const { title, columns } = tableSchema(table);
  const ownColumns = own.map((header) =>
    planColumn(table, { key: '', lv: header, en: header, type: 'yes-no' }, labels),
  );
  const toRow = ({ cells, formats }: InputRow): InputRowPlan => ({
    cells: [...columns.map(({ key }) => cells[key] ?? null), ...own.map(() => null)],
    formats: [...columns.map(({ key }) => formats[key] ?? null), ...own.map(() => null)],
  });
  return {
    table,
    title: freeTitle(title[labels.language], taken),
    hint: labels.hint(table),
    columns: [...columns.map((column) => planColumn(table, column, labels)), ...ownColumns],
    rows: rows.map(toRow),
  };
};
