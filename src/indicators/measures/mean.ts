import { numberField } from './firstField';
import { matchingRows } from './matchingRows';
import type { MeasureQuery } from './MeasureQuery';
import type { Measured } from './Measured';
import { selectRows } from './selectRows';
import { sumCells } from './sumCells';
import { quotient } from './toMeasured';
import { weighCells } from './weighCells';

/** `vidējais`: Σ(Lauks·Skaits) ÷ Σ Skaits over the matching rows that have a value. */
export const mean = (query: MeasureQuery): Measured => {
  const column = numberField(query, 0);
  const { part, leftOut } = selectRows(query);
  const { total, weight } = sumCells(column, weighCells(part, column.coded, query.table));
  return quotient(total, weight, 'no-data', {
    rows: () => matchingRows(query, (row) => !Number.isNaN(column.values[row] ?? Number.NaN)),
    leftOut,
  });
};
