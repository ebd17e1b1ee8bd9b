import { CompensatedSum } from '../numbers/CompensatedSum';
import { numberField } from './firstField';
import { matchingRows } from './matchingRows';
import type { MeasureQuery } from './MeasureQuery';
import type { Measured } from './Measured';
import { selectRows } from './selectRows';
import { quotient } from './toMeasured';

/** `attiecība`: Σ(A·Skaits) ÷ Σ(B·Skaits) over the matching rows that have both. */
export const ratio = (query: MeasureQuery): Measured => {
  const [a, b] = [numberField(query, 0).coded, numberField(query, 1).coded];
  const { weights } = query.table;
  const valueOf = ({ codes, meanings }: typeof a, row: number): number =>
    meanings[codes[row] ?? -1] ?? Number.NaN;
  const { part, leftOut } = selectRows(query);
  const [over, under] = [new CompensatedSum(), new CompensatedSum()];
  let count = 0;
  for (const rows of part) {
    for (let row = rows.next(0); row >= 0; row = rows.next(row + 1)) {
      const [above, below] = [valueOf(a, row), valueOf(b, row)];
      if (Number.isNaN(above + below)) continue;
      over.add(above * (weights[row] ?? 0));
      under.add(below * (weights[row] ?? 0));
      count += 1;
    }
  }
  return quotient(over.total, under.total, count === 0 ? 'no-data' : 'not-applicable', {
    rows: () => matchingRows(query, (row) => !Number.isNaN(valueOf(a, row) + valueOf(b, row))),
    leftOut,
  });
};
