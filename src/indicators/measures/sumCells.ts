import type { NumberColumn } from '../../workbook/Column';
import { CompensatedSum } from '../numbers/CompensatedSum';

/** The numbers of a column, each times its weight, and how much those weigh that are not blank. */
export const sumCells = (
  { coded: { meanings } }: NumberColumn,
  weights: Float64Array,
): { readonly total: number; readonly weight: number } => {
  const total = new CompensatedSum();
  let weight = 0;
  for (let cell = 0; cell < meanings.length; cell += 1) {
    const [number, many] = [meanings[cell] ?? Number.NaN, weights[cell] ?? 0];
    if (many === 0 || Number.isNaN(number)) continue;
    total.add(number * many);
    weight += many;
  }
  return { total: total.total, weight };
};
