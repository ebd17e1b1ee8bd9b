import { CompensatedSum } from '../numbers/CompensatedSum';
import { numberField } from './firstField';
import { matchingRows } from './matchingRows';
import type { MeasureQuery } from './MeasureQuery';
import type { Measured } from './Measured';
import { selectRows } from './selectRows';
import { quotient } from './toMeasured';

/** `vidējais`: Σ(Lauks·Skaits) ÷ Σ Skaits over the matching rows that have a value. */
export const mean = (query: MeasureQuery): Measured => {
  const { values } = numberField(query, 0);
  const { weights } = query.table;
  const { part, leftOut } = selectRows(query, query.lists);
  const total = new CompensatedSum();
  let weight = 0;
  for (let at = 0; at < part.length; at += 1) {
    const row = part[at] ?? 0;
    const value = values[row] ?? Number.NaN;
    if (Number.isNaN(value)) continue;
    total.add(value * (weights[row] ?? 0));
    weight += weights[row] ?? 0;
  }
  return quotient(total.total, weight, 'no-data', {
    rows: () => matchingRows(query, (row) => !Number.isNaN(values[row] ?? Number.NaN)),
    leftOut,
  });
};
