import type { MeasureQuery } from '../measures/MeasureQuery';
import { selectRows } from '../measures/selectRows';

/** Some row of the figure stands for more than one. */
export const hasUnusedWeights = (query: MeasureQuery): boolean => {
  const { weights, hasSeveral } = query.table;
  // Most tables have one row a person: nothing to select then.
  return hasSeveral && selectRows(query).whole.some((row) => (weights[row] ?? 1) > 1);
};
