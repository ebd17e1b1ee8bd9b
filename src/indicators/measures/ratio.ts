import { CompensatedSum } from '../numbers/CompensatedSum';
import { numberField } from './firstField';
import { matchingRows } from './matchingRows';
import type { MeasureQuery } from './MeasureQuery';
import type { Measured } from './Measured';
import { selectRows } from './selectRows';
import { quotient } from './toMeasured';

/** `attiecība`: Σ(A·Skaits) ÷ Σ(B·Skaits) over the matching rows that have both. */
export const ratio = (query: MeasureQuery): Measured => {
  const [{ values: a }, { values: b }] = [numberField(query, 0), numberField(query, 1)];
  const { weights } = query.table;
  const hasBoth = (row: number): boolean =>
    !Number.isNaN((a[row] ?? Number.NaN) + (b[row] ?? Number.NaN));
  const { part, leftOut } = selectRows(query);
  const [over, under] = [new CompensatedSum(), new CompensatedSum()];
  let rows = 0;
  for (let at = 0; at < part.length; at += 1) {
    const row = part[at] ?? 0;
    if (!hasBoth(row)) continue;
    over.add((a[row] ?? 0) * (weights[row] ?? 0));
    under.add((b[row] ?? 0) * (weights[row] ?? 0));
    rows += 1;
  }
  return quotient(over.total, under.total, rows === 0 ? 'no-data' : 'not-applicable', {
    rows: () => matchingRows(query, hasBoth),
    leftOut,
  });
};
