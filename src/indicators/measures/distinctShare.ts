import { countDistinct, distinctKeys, hasKey } from './DistinctKeys';
import { firstField } from './firstField';
import type { MeasureQuery } from './MeasureQuery';
import type { Measured } from './Measured';
import { selectRows } from './selectRows';
import { quotient } from './toMeasured';

/** `unikāls īpatsvars`: the share over distinct non-blank values of Lauks instead of rows. */
export const distinctShare = (query: MeasureQuery): Measured => {
  const values = distinctKeys(firstField(query));
  const { part, whole, leftOut } = selectRows(query, query.lists);
  const has = (row: number): boolean => hasKey(values, row);
  return quotient(countDistinct(part, values), countDistinct(whole, values), 'not-applicable', {
    rows: () => {
      const rows = selectRows(query);
      return { part: rows.part.filter(has), whole: rows.whole.filter(has) };
    },
    leftOut,
  });
};
