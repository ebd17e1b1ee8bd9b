import { countDistinct, distinctKeys, keyOf } from './DistinctKeys';
import { firstField } from './firstField';
import { matchingRows } from './matchingRows';
import type { MeasureQuery } from './MeasureQuery';
import type { Measured } from './Measured';
import { plainValue } from './toMeasured';
import { weighCells } from './weighCells';

/** `unikāls skaits`: distinct non-blank values of Lauks among the matching rows. */
export const distinctCount = (query: MeasureQuery): Measured => {
  const values = distinctKeys(firstField(query));
  const { part, leftOut } = weighCells(query, values.coded);
  return plainValue(countDistinct(part, values), {
    rows: () => matchingRows(query, (row) => keyOf(values, row) >= 0),
    leftOut,
  });
};
