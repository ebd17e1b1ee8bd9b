import type { MeasureQuery } from './MeasureQuery';

/** How many the rows of a figure stand for, and how many rows were left out. */
export interface Weighed {
  /** Σ Skaits of the rows that both conditions take. */
  readonly part: number;
  /** Σ Skaits of the rows that `Saucējs` takes. */
  readonly whole: number;
  /** Rows that were left out because they have no grade. */
  readonly leftOut: number;
}

/**
 * Weighs the rows that `selectRows` would select, without making lists of them: most figures are
 * counts and shares, and lists would cost them more than the counting. Weights are whole numbers, so
 * the sums are exact.
 */
export const weighRows = ({ table, years, part, whole, ungraded }: MeasureQuery): Weighed => {
  const { weights } = table;
  let [wholeWeight, partWeight, leftOut] = [0, 0, 0];
  for (const rows of years) {
    for (let at = 0; at < rows.length; at += 1) {
      const row = rows[at] ?? 0;
      if (whole?.[row] === 0) continue;
      const weight = weights[row] ?? 0;
      if (weight === 0) continue;
      if (ungraded?.[row] === 1) {
        leftOut += 1;
        continue;
      }
      wholeWeight += weight;
      if (part?.[row] !== 0) partWeight += weight;
    }
  }
  return { part: partWeight, whole: wholeWeight, leftOut };
};
