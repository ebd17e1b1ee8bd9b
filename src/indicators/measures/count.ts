import { matchingRows } from './matchingRows';
import type { MeasureQuery } from './MeasureQuery';
import type { Measured } from './Measured';
import { selectRows } from './selectRows';
import { sumWeights } from './sumWeights';
import { plainValue } from './toMeasured';

/** `skaits`: Σ Skaits of the matching rows. */
export const count = (query: MeasureQuery): Measured => {
  const { part, leftOut } = selectRows(query);
  return plainValue(sumWeights(part, query.table), { rows: () => matchingRows(query), leftOut });
};
