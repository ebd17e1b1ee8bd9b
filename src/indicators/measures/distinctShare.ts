import { countDistinct, distinctKeys, keyOf } from './DistinctKeys';
import { firstField } from './firstField';
import type { MeasureQuery } from './MeasureQuery';
import type { Measured } from './Measured';
import { selectRows } from './selectRows';
import { quotient } from './toMeasured';
import { weighCells } from './weighCells';

/** `unikāls īpatsvars`: the share over distinct non-blank values of Lauks instead of rows. */
export const distinctShare = (query: MeasureQuery): Measured => {
  const values = distinctKeys(firstField(query));
  const { part, whole, leftOut } = weighCells(query, values.coded);
  const has = (row: number): boolean => keyOf(values, row) >= 0;
  return quotient(countDistinct(part, values), countDistinct(whole, values), 'not-applicable', {
    rows: () => {
      const rows = selectRows(query);
      return { part: rows.part.filter(has), whole: rows.whole.filter(has) };
    },
    leftOut,
  });
};
