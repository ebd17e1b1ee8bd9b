import { listRows } from '../../workbook/RowSet';
import type { MeasureQuery } from './MeasureQuery';
import type { RowsBehind } from './Measured';
import { selectRows } from './selectRows';

/** The rows behind a figure that has no population of its own: those that match. */
export const matchingRows = (
  query: MeasureQuery,
  has: (row: number) => boolean = () => true,
): RowsBehind => {
  const part = listRows(selectRows(query).part).filter(has);
  return { part, whole: part };
};
