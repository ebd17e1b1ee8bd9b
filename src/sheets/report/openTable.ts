import type { TableName } from '../../workbook/schema';
import type { SchoolYear } from '../../workbook/SchoolYear';
import type { SheetInput } from '../SheetInput';
import { ReportTable } from './ReportTable';

/** A table of the workbook in a school year, as a part of the report reads it. */
export const openTable = <T extends TableName>(
  { tables }: Pick<SheetInput, 'tables'>,
  name: T,
  year: SchoolYear,
): ReportTable<T> => new ReportTable(name, tables.get(name), year);
