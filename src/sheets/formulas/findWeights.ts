import { tableSchema } from '../../workbook/schema';
import type { ColumnReference } from './ColumnReference';
import type { TwinContext } from './TwinContext';

/** `Skaits` of the contract; null where the table has none: a column of the school's own is no weight. */
export const findWeights = ({ table, column }: TwinContext): ColumnReference | null => {
  const weight = tableSchema(table.name).columns.find(({ type }) => type === 'weight');
  return weight ? column(weight.lv) : null;
};
