import { type ExcelSerial, formatDate } from '../workbook/calendar';
import { foldText } from '../workbook/foldText';
import { pdca } from '../workbook/outputSchema';
import type { CellValue, TableGrid } from '../workbook/TableGrid';
import { readDate } from '../workbook/values/readDate';
import type { PlanPart } from './readPlan';

/** A row of a PDCA table, as people edited it. */
export interface PdcaRow {
  /** Number of the priority. */
  readonly id: string;
  readonly texts: Readonly<Record<PlanPart, string>>;
  readonly responsible: string;
  /** Null where the cell is blank or holds no date. */
  readonly deadline: ExcelSerial | null;
  /** The deadline as people read it, words of their own included. */
  readonly deadlineText: string;
  /** Row of the sheet, from 1. */
  readonly row: number;
}

type Key = (typeof pdca.columns)[number]['key'];

/** Reads the rows of a PDCA table by its headers, whatever columns stand between; those without a key are left out. */
export const readPdcaRows = (grid: TableGrid): readonly PdcaRow[] => {
  const indexOf = (key: Key): number => {
    const column = pdca.columns.find((one) => one.key === key);
    const names = new Set([column?.lv ?? '', column?.en ?? ''].map(foldText));
    return grid.header.findIndex((header) => names.has(foldText(String(header))));
  };
  const columns = new Map(pdca.columns.map(({ key }) => [key, indexOf(key)]));
  const rows = Array.from({ length: grid.cells.rowCount }, (_, row) => row);
  return rows.flatMap((index): PdcaRow[] => {
    const cell = (key: Key): CellValue => grid.cells.cell(index, columns.get(key) ?? -1);
    const id = String(cell('id')).trim();
    if (id === '') return [];
    const typed = cell('deadline');
    const date = readDate(typed);
    const deadline = typeof date === 'number' ? date : null;
    return [
      {
        id,
        texts: {
          plan: String(cell('plan')),
          do: String(cell('do')),
          check: String(cell('check')),
          act: String(cell('act')),
        },
        responsible: String(cell('responsible')),
        deadline,
        deadlineText: deadline === null ? String(typed) : formatDate(deadline),
        row: grid.headerRow + 1 + index,
      },
    ];
  });
};
