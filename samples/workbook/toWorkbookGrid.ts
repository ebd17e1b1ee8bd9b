import { codeCells } from '../../src/workbook/CellTable';
import type { TableGrid, WorkbookGrid } from '../../src/workbook/TableGrid';
import type { Sample } from '../data/SampleTable';
import { layOutTables } from './layOutTable';

/** Row of Excel in which every sample table has its header: below the title and the hint. */
export const headerRow = 3;

/** The sample as the add-in reads it, without the way through a file. */
export const toWorkbookGrid = (sample: Sample): WorkbookGrid => {
  const grids = layOutTables(sample).map(({ name, title, columns, rows }): TableGrid => ({
    table: name,
    sheet: title,
    headerRow,
    firstColumn: 0,
    header: columns.map(({ header }) => header),
    cells: codeCells(rows.map((row) => row.map((cell) => cell?.value ?? ''))),
    formulas: null,
    merged: null,
  }));
  return {
    tables: new Map(grids.map((grid) => [grid.table, grid])),
    inventory: grids.map(({ table, sheet }) => ({ table, sheet })),
  };
};
