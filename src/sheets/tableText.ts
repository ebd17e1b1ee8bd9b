import type { Column } from '../workbook/Column';
import type { Table } from '../workbook/Table';

/** The text of a cell, '' when blank. For columns of words only. */
export const textOf = (column: Column | undefined, row: number): string => {
  if (column?.kind === 'word') return column.words[column.codes[row] ?? -1] ?? '';
  if (column?.kind === 'number') {
    const value = column.values[row];
    return value === undefined || Number.isNaN(value) ? '' : String(value);
  }
  return '';
};

/** The number of a cell (a date's is its serial), null when blank. */
export const numberOf = (column: Column | undefined, row: number): number | null => {
  const value = column?.kind === 'number' ? column.values[row] : undefined;
  return value === undefined || Number.isNaN(value) ? null : value;
};

/** The parts of a cell that holds several names, separated by `;`. */
export const listOf = (text: string): string[] =>
  text
    .split(';')
    .map((part) => part.trim())
    .filter((part) => part !== '');

/** Every row of a table, blank ones of the contract excepted; none when the table is absent. */
export const allRows = (table: Table | undefined): number[] =>
  Array.from({ length: table?.rowCount ?? 0 }, (_, row) => row);
