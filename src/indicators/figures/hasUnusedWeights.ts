import type { MeasureQuery } from '../measures/MeasureQuery';
import { selectRows } from '../measures/selectRows';

/** Some row of the figure stands for more than one. */
export const hasUnusedWeights = (query: MeasureQuery): boolean => {
  const { weights } = query.table;
  // Most tables have one row a person: nothing to select then.
  return weights.some(isSeveral) && selectRows(query).whole.some((row) => isSeveral(weights[row]));
};

const isSeveral = (weight = 1): boolean => weight > 1;
