import type { RowSet } from '../../workbook/RowSet';
import type { Table } from '../../workbook/Table';

/** Σ Skaits of the rows. Weights are whole numbers, so the sum is exact. */
export const weigh = (sets: readonly RowSet[], { hasSeveral, weights }: Table): number => {
  let weight = 0;
  for (const rows of sets) {
    // Nobody is among them, so that each stands for one.
    if (!hasSeveral) weight += rows.size;
    else
      for (let row = rows.next(0); row >= 0; row = rows.next(row + 1)) weight += weights[row] ?? 0;
  }
  return weight;
};
