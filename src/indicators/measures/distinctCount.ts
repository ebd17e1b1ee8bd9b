import { countDistinct, distinctKeys, keyOf } from './DistinctKeys';
import { firstField } from './firstField';
import { matchingRows } from './matchingRows';
import type { MeasureQuery } from './MeasureQuery';
import type { Measured } from './Measured';
import { selectRows } from './selectRows';
import { plainValue } from './toMeasured';
import { weighCells } from './weighCells';

/** `unikāls skaits`: distinct non-blank values of Lauks among the matching rows. */
export const distinctCount = (query: MeasureQuery): Measured => {
  const values = distinctKeys(firstField(query));
  const { part, leftOut } = selectRows(query);
  const distinct = countDistinct(weighCells(part, values.coded, query.table), values);
  return plainValue(distinct, {
    rows: () => matchingRows(query, (row) => keyOf(values, row) >= 0),
    leftOut,
  });
};
