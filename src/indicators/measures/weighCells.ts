import type { CodedCells, Meanings } from '../../workbook/Column';
import type { MeasureQuery } from './MeasureQuery';

/** How many the rows of a figure stand for, by the distinct cell that they have in a column. */
export interface CellWeights {
  /** Σ Skaits of the rows that both conditions take. */
  readonly part: Float64Array;
  /** Σ Skaits of the rows that `Saucējs` takes. */
  readonly whole: Float64Array;
  /** Rows that were left out because they have no grade. */
  readonly leftOut: number;
}

/**
 * Weighs the rows that `selectRows` would select, cell by cell: sums, means and distinct values need
 * no more of a column than how often each of its cells stands there. Weights are whole numbers, so
 * these are exact.
 */
export const weighCells = (
  { table, years, part, whole, ungraded }: MeasureQuery,
  { codes, meanings }: CodedCells<Meanings>,
): CellWeights => {
  const { weights } = table;
  const wholeWeights = new Float64Array(meanings.length);
  // Without a condition of its own the part is the whole.
  const partWeights = part === null ? wholeWeights : new Float64Array(meanings.length);
  let leftOut = 0;
  for (const rows of years) {
    for (let at = 0; at < rows.length; at += 1) {
      const row = rows[at] ?? 0;
      const taken = (weights[row] ?? 0) * (whole === null ? 1 : (whole[row] ?? 0));
      const isUngraded = ungraded === null ? 0 : (ungraded[row] ?? 0);
      leftOut += isUngraded & Number(taken > 0);
      const weight = taken * (1 - isUngraded);
      const cell = codes[row] ?? 0;
      wholeWeights[cell] = (wholeWeights[cell] ?? 0) + weight;
      if (part !== null) {
        partWeights[cell] = (partWeights[cell] ?? 0) + weight * (part[row] ?? 0);
      }
    }
  }
  return { part: partWeights, whole: wholeWeights, leftOut };
};
