import type { CodedCells, Meanings } from '../../workbook/Column';
import type { RowSet } from '../../workbook/RowSet';
import type { Table } from '../../workbook/Table';

/**
 * Σ Skaits of the rows by the distinct cell that they have in a column: sums, means and distinct
 * values need no more of a column than how often each of its cells stands there.
 */
export const weighCells = (
  sets: readonly RowSet[],
  { codes, meanings }: CodedCells<Meanings>,
  { weights }: Table,
): Float64Array => {
  const ofCells = new Float64Array(meanings.length);
  for (const rows of sets) {
    for (let row = rows.next(0); row >= 0; row = rows.next(row + 1)) {
      const cell = codes[row] ?? 0;
      ofCells[cell] = (ofCells[cell] ?? 0) + (weights[row] ?? 0);
    }
  }
  return ofCells;
};
