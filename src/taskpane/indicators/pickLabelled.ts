import type { TrendLayout } from './layOutTrend';

/** More labels than this would touch one another. */
const mostLabels = 4;

/**
 * The places of a trend that bear a label: all of a few. Of more, the first and the latest value; the
 * ends of the trend where these two would touch.
 *
 * @param width of a label, in the units of the layout
 */
export const pickLabelled = (
  { values, columns }: Pick<TrendLayout, 'values' | 'columns'>,
  width: number,
): ReadonlySet<number> => {
  if (columns.length <= mostLabels) return new Set(columns.keys());
  const first = values.findIndex((point) => point !== null);
  const latest = values.findLastIndex((point) => point !== null);
  const apart = (columns[latest] ?? 0) - (columns[first] ?? 0);
  return apart < width ? new Set([0, columns.length - 1]) : new Set([first, latest]);
};
