import { codeCells } from '../CellTable';
import type { CellValue, TableGrid, WorkbookGrid } from '../TableGrid';
import { tableNames, tableSchema } from '../schema';

/** A table for tests: its header and rows, and what differs from an ordinary sheet. */
export interface SketchedTable {
  /** Headers; the contract's Latvian ones when left out. */
  readonly header?: readonly CellValue[];
  readonly rows: readonly (readonly CellValue[])[];
  readonly sheet?: string;
  readonly formulas?: string;
  readonly merged?: string;
}

/** Row of Excel in which every sketched table has its header, so that no test confuses the two. */
export const headerRow = 4;

/**
 * A workbook for tests: the sketched tables, and the two required ones where they are not sketched
 * (with 2024./2025. as the current year). Null takes a required table away.
 */
export const buildGrid = (
  tables: Readonly<Record<string, SketchedTable | null>>,
  inventory: WorkbookGrid['inventory'] = [],
): WorkbookGrid => {
  const sketches: Record<string, SketchedTable | null> = {
    Iestatijumi: { rows: [['Mācību gads', '2024./2025.']] },
    Raditaji: { rows: [] },
    ...tables,
  };
  const grids = new Map<string, TableGrid>();
  for (const [name, sketch] of Object.entries(sketches)) {
    if (sketch) grids.set(name, toGrid(name, sketch));
  }
  const own = [...grids.values()].map(({ table, sheet }) => ({ table, sheet }));
  return { tables: grids, inventory: [...own, ...inventory] };
};

const toGrid = (
  name: string,
  { header, rows, sheet, formulas, merged }: SketchedTable,
): TableGrid => {
  const known = tableNames.find((table) => table === name);
  const schema = known && tableSchema(known);
  return {
    table: name,
    sheet: sheet ?? schema?.title.lv ?? name,
    headerRow,
    firstColumn: 0,
    header: header ?? schema?.columns.map(({ lv }) => lv) ?? [],
    cells: codeCells(rows),
    formulas: formulas ?? null,
    merged: merged ?? null,
  };
};
