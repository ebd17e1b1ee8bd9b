import { matchingRows } from './matchingRows';
import type { MeasureQuery } from './MeasureQuery';
import type { Measured } from './Measured';
import { selectRows } from './selectRows';
import { plainValue } from './toMeasured';
import { weigh } from './weigh';

/** `skaits`: Σ Skaits of the matching rows. */
export const count = (query: MeasureQuery): Measured => {
  const { part, leftOut } = selectRows(query);
  return plainValue(weigh(part, query.table), { rows: () => matchingRows(query), leftOut });
};
