import { countDistinct, distinctKeys, hasKey } from './DistinctKeys';
import { firstField } from './firstField';
import { matchingRows } from './matchingRows';
import type { MeasureQuery } from './MeasureQuery';
import type { Measured } from './Measured';
import { selectRows } from './selectRows';
import { plainValue } from './toMeasured';

/** `unikāls skaits`: distinct non-blank values of Lauks among the matching rows. */
export const distinctCount = (query: MeasureQuery): Measured => {
  const values = distinctKeys(firstField(query));
  const { part, leftOut } = selectRows(query, query.lists);
  return plainValue(countDistinct(part, values), {
    rows: () => matchingRows(query, (row) => hasKey(values, row)),
    leftOut,
  });
};
