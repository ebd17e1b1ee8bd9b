import { listRows, type RowSet } from '../../workbook/RowSet';
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
  const { part, whole, leftOut } = selectRows(query);
  const distinct = (rows: readonly RowSet[]): number =>
    countDistinct(weighCells(rows, values.coded, query.table), values);
  const filled = (rows: readonly RowSet[]): Uint32Array =>
    listRows(rows).filter((row) => keyOf(values, row) >= 0);
  return quotient(distinct(part), distinct(whole), 'not-applicable', {
    rows: () => ({ part: filled(part), whole: filled(whole) }),
    leftOut,
  });
};
