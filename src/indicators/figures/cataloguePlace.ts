import type { Place } from '../../workbook/FindingLog';
import { type ColumnKey, columnSchema } from '../../workbook/schema';
import type { Table } from '../../workbook/Table';
import type { Indicator } from '../Indicator';

/** The cell of an indicator in the catalogue, for findings. */
export const cataloguePlace = (
  catalogue: Table,
  { excelRow }: Indicator,
  key: ColumnKey<'Raditaji'>,
): Place => {
  const { lv } = columnSchema('Raditaji', key);
  return {
    sheet: catalogue.sheet,
    table: catalogue.name,
    row: excelRow,
    column: catalogue.column(lv)?.header ?? lv,
  };
};
