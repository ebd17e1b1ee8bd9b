import { CompensatedSum } from '../numbers/CompensatedSum';
import { numberField } from './firstField';
import { matchingRows } from './matchingRows';
import type { MeasureQuery } from './MeasureQuery';
import type { Measured } from './Measured';
import { selectRows } from './selectRows';
import { plainValue } from './toMeasured';

/** `summa`: Σ(Lauks·Skaits) over the matching rows; a blank cell adds 0. */
export const sum = (query: MeasureQuery): Measured => {
  const { values } = numberField(query, 0);
  const { weights } = query.table;
  const { part, leftOut } = selectRows(query, query.lists);
  const total = new CompensatedSum();
  for (let at = 0; at < part.length; at += 1) {
    const row = part[at] ?? 0;
    const value = values[row] ?? Number.NaN;
    if (!Number.isNaN(value)) total.add(value * (weights[row] ?? 0));
  }
  return plainValue(total.total, { rows: () => matchingRows(query), leftOut });
};
