import { numberField } from './firstField';
import { matchingRows } from './matchingRows';
import type { MeasureQuery } from './MeasureQuery';
import type { Measured } from './Measured';
import { selectRows } from './selectRows';
import { sumCells } from './sumCells';
import { plainValue } from './toMeasured';
import { weighCells } from './weighCells';

/** `summa`: Σ(Lauks·Skaits) over the matching rows; a blank cell adds 0. */
export const sum = (query: MeasureQuery): Measured => {
  const column = numberField(query, 0);
  const { part, leftOut } = selectRows(query);
  const { total } = sumCells(column, weighCells(part, column.coded, query.table));
  return plainValue(total, { rows: () => matchingRows(query), leftOut });
};
