import type { MeasureQuery } from '../measures/MeasureQuery';
import { selectRows } from '../measures/selectRows';

/** Some row of the figure stands for more than one. */
export const hasUnusedWeights = (query: MeasureQuery): boolean =>
  selectRows(query).whole.some((row) => (query.table.weights[row] ?? 1) > 1);
