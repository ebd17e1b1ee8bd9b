import { codeCells } from '../../workbook/CellTable';
import { type WorkbookInput, readTables } from '../../workbook/readTables';
import { type TableName, tableSchema } from '../../workbook/schema';
import type { CellValue, TableGrid, WorkbookGrid } from '../../workbook/TableGrid';

/** A table for a test: the headers, then the rows. */
export type TestRows = readonly [readonly string[], ...(readonly CellValue[])[]];

export type TestTables = Partial<Record<TableName, TestRows>>;

/** Settings of a test by their Latvian name. */
export type TestSettings = Readonly<Record<string, CellValue>>;

const defaults: TestSettings = {
  'Mācību gads': '2025./2026.',
  'Plāna pirmais gads': '2025./2026.',
  'Plāna pēdējais gads': '2027./2028.',
};

/** The row of the sheet in which every test table has its header. */
const headerRow = 3;

/**
 * A school's workbook for a test, read by the real reader from rows as a person would type them.
 *
 * A table without rows of `Raditaji` gets an empty catalogue.
 */
export const buildInput = (tables: TestTables, settings: TestSettings = {}): WorkbookInput => {
  const settingRows = Object.entries({ ...defaults, ...settings });
  const all: TestTables = {
    Iestatijumi: [['Iestatījums', 'Vērtība'], ...settingRows],
    Raditaji: [['ID', 'Rādītājs', 'Veids', 'Tabula']],
    ...tables,
  };
  const grids = Object.entries(all).map(([name, rows]) => [name, toGrid(name, rows)] as const);
  const grid: WorkbookGrid = {
    tables: new Map(grids),
    inventory: grids.map(([table, { sheet }]) => ({ table, sheet })),
  };
  return readTables(grid);
};

const toGrid = (table: string, [header, ...rows]: TestRows): TableGrid => ({
  table,
  sheet: tableSchema(table as TableName).title.lv,
  headerRow,
  firstColumn: 0,
  header,
  cells: codeCells(rows),
  formulas: null,
  merged: null,
});
