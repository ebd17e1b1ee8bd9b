import type { MeasureQuery } from '../measures/MeasureQuery';
import { selectRows } from '../measures/selectRows';
import { weigh } from '../measures/weigh';

/** Some row of the figure stands for more than one. */
export const hasUnusedWeights = (query: MeasureQuery): boolean => {
  // Most tables have one row a person: nothing to select then.
  if (!query.table.hasSeveral) return false;
  const { whole } = selectRows(query);
  return weigh(whole, query.table) > whole.reduce((rows, { size }) => rows + size, 0);
};
