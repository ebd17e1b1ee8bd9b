import { numberField } from './firstField';
import { matchingRows } from './matchingRows';
import type { MeasureQuery } from './MeasureQuery';
import type { Measured } from './Measured';
import { sumCells } from './sumCells';
import { plainValue } from './toMeasured';
import { weighCells } from './weighCells';

/** `summa`: Σ(Lauks·Skaits) over the matching rows; a blank cell adds 0. */
export const sum = (query: MeasureQuery): Measured => {
  const column = numberField(query, 0);
  const { part, leftOut } = weighCells(query, column.coded);
  const { total } = sumCells(column, part);
  return plainValue(total, { rows: () => matchingRows(query), leftOut });
};
