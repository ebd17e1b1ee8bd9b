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
      // By masks, without a branch: which rows are taken can be foreseen by nobody.
      const taken = (weights[row] ?? 0) * (whole === null ? 1 : (whole[row] ?? 0));
      const isUngraded = ungraded === null ? 0 : (ungraded[row] ?? 0);
      leftOut += isUngraded & Number(taken > 0);
      const weight = taken * (1 - isUngraded);
      wholeWeight += weight;
      partWeight += weight * (part === null ? 1 : (part[row] ?? 0));
    }
  }
  return { part: partWeight, whole: wholeWeight, leftOut };
};
