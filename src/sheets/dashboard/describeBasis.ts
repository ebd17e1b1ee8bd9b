import type { SchoolYear } from '../../workbook/SchoolYear';
import type { TableName } from '../../workbook/schema';
import type { SheetInput } from '../SheetInput';

/** Tables whose rows the figures are made of, in the order of the workbook. */
const dataTables: readonly TableName[] = [
  'Izglitojamie',
  'Vertejumi',
  'Personals',
  'Vakances',
  'Pasakumi',
  'Aptaujas',
  'Procesi',
  'InteresuIzglitiba',
  'Merijumi',
];

/** Years of which some value stands frozen, in their order. */
export const listFrozenYears = ({ indicators, earlier }: SheetInput): SchoolYear[] => {
  const frozen = [...earlier, ...indicators]
    .filter((result) => result.frozen)
    .map(({ year }) => year);
  return [...new Set(frozen)].sort((a, b) => a - b);
};

/** How many rows of the year were read, by title of sheet. */
export const listReadTables = ({
  tables,
  year,
}: SheetInput): { readonly sheet: string; readonly rows: number }[] =>
  dataTables.flatMap((name) => {
    const table = tables.get(name);
    return table ? [{ sheet: table.sheet, rows: table.rowsOf(year).length }] : [];
  });
