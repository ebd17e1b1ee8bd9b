import { listRows } from '../../workbook/RowSet';
import type { MeasureQuery } from './MeasureQuery';
import type { Measured } from './Measured';
import { selectRows } from './selectRows';
import { quotient } from './toMeasured';
import { weigh } from './weigh';

/** `īpatsvars`: Σ Skaits(Skaitītājs and Saucējs) ÷ Σ Skaits(Saucējs). */
export const share = (query: MeasureQuery): Measured => {
  const { part, whole, leftOut } = selectRows(query);
  return quotient(weigh(part, query.table), weigh(whole, query.table), 'not-applicable', {
    rows: () => ({ part: listRows(part), whole: listRows(whole) }),
    leftOut,
  });
};
