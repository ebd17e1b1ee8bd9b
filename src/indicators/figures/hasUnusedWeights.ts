import type { MeasureQuery } from '../measures/MeasureQuery';
import { selectRows } from '../measures/selectRows';

/** Some row of the figure stands for more than one. */
export const hasUnusedWeights = (query: MeasureQuery): boolean => {
  const { weights } = query.table;
  // Most tables have one row a person: nothing to select then.
  if (!hasWeights(weights)) return false;
  return selectRows(query).whole.some((row) => (weights[row] ?? 1) > 1);
};

const hasWeights = (weights: Float64Array): boolean => {
  for (let row = 0; row < weights.length; row += 1) if ((weights[row] ?? 1) > 1) return true;
  return false;
};
