import type { MeasureQuery } from './MeasureQuery';
import type { RowsBehind } from './Measured';

/** The rows of a figure, and how many were left out because they have no grade. */
export interface Selection extends RowsBehind {
  readonly leftOut: number;
}

/**
 * The rows that both conditions leave: `whole` those of `Saucējs`, `part` those of them that
 * `Skaitītājs` takes too. Rows that stand for nobody (`Skaits` 0) are in neither.
 */
export const selectRows = ({ table, years, part, whole, ungraded }: MeasureQuery): Selection => {
  const most = years.reduce((sum, rows) => sum + rows.length, 0);
  const wholeRows = new Uint32Array(most);
  // Without a condition of its own the part is the whole: one list is both.
  const partRows = part === null ? null : new Uint32Array(most);
  const { weights } = table;
  let [wholeCount, partCount, leftOut] = [0, 0, 0];
  for (const rows of years) {
    for (let at = 0; at < rows.length; at += 1) {
      const row = rows[at] ?? 0;
      if (whole?.[row] === 0 || weights[row] === 0) continue;
      if (ungraded?.[row] === 1) {
        leftOut += 1;
        continue;
      }
      wholeRows[wholeCount] = row;
      wholeCount += 1;
      if (partRows === null || part?.[row] === 0) continue;
      partRows[partCount] = row;
      partCount += 1;
    }
  }
  const selected = wholeRows.subarray(0, wholeCount);
  return { whole: selected, part: partRows?.subarray(0, partCount) ?? selected, leftOut };
};
