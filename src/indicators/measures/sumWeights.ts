import type { Table } from '../../workbook/Table';

/** How many the rows stand for, together: whole numbers, so the sum is exact. */
export const sumWeights = (rows: Uint32Array, { weights }: Table): number => {
  let sum = 0;
  for (let at = 0; at < rows.length; at += 1) sum += weights[rows[at] ?? 0] ?? 0;
  return sum;
};
