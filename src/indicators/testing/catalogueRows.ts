import { type ColumnKey, columnSchema } from '../../workbook/schema';
import type { CellValue } from '../../workbook/TableGrid';
import type { TestRows } from './buildInput';

/** A row of the catalogue for a test; what is left out is blank. */
export type CatalogueRow = Partial<Record<ColumnKey<'Raditaji'>, CellValue>>;

const keys = [
  'id',
  'name',
  'measure',
  'table',
  'field',
  'part',
  'whole',
  'comparison',
  'target',
  'unit',
  'baseYear',
  'baseValue',
  'targetYear',
  'priority',
  'period',
] as const satisfies readonly ColumnKey<'Raditaji'>[];

/** `Raditaji` from rows by key; a row without an ID gets R1, R2 … by its place. */
export const catalogueRows = (...rows: readonly CatalogueRow[]): TestRows => [
  keys.map((key) => columnSchema('Raditaji', key).lv),
  ...rows.map((row, at) => {
    const complete: CatalogueRow = { id: `R${at + 1}`, name: `Rādītājs ${at + 1}`, ...row };
    return keys.map((key) => complete[key] ?? '');
  }),
];
