import type { Rect } from './Rect';

/** Reads a block cell by cell, one array a row. */
export const readBlock = <T>(rect: Rect, read: (row: number, column: number) => T): T[][] => {
  const block: T[][] = [];
  for (let r = rect.row; r < rect.row + rect.rows; r++) {
    const line: T[] = [];
    for (let c = rect.column; c < rect.column + rect.columns; c++) line.push(read(r, c));
    block.push(line);
  }
  return block;
};
