import { computeIndicators } from '../../src/indicators/computeIndicators';
import { type CatalogueRow, catalogueRows } from '../../src/indicators/testing/catalogueRows';
import { readTables, type WorkbookInput } from '../../src/workbook/readTables';
import { buildGrid } from '../../src/workbook/testing/buildGrid';
import type { CellValue, WorkbookGrid } from '../../src/workbook/TableGrid';
import { gradeHeader } from './generateSchool';

/** The workbook of a synthetic school, as it comes from Excel. */
export const toGrid = (
  rows: readonly (readonly CellValue[])[],
  catalogue: readonly CatalogueRow[],
): WorkbookGrid => {
  const [header, ...indicators] = catalogueRows(...catalogue);
  return buildGrid({
    Iestatijumi: { rows: [['Mācību gads', '2025./2026.']] },
    Raditaji: { header, rows: indicators },
    Vertejumi: { header: gradeHeader, rows },
  });
};

/** The same workbook with another catalogue, without reading the grades again. */
export const withCatalogue = (
  input: WorkbookInput,
  catalogue: readonly CatalogueRow[],
): WorkbookInput => {
  const own = readTables(toGrid([], catalogue)).tables.get('Raditaji');
  if (!own) throw new Error('No catalogue');
  return { ...input, tables: new Map(input.tables).set('Raditaji', own) };
};

/** The values of the catalogue's indicators by ID. */
export const valuesOf = (input: WorkbookInput): Record<string, number | null> =>
  Object.fromEntries(computeIndicators(input).indicators.map(({ id, value }) => [id, value]));
