import type { TrendYear } from '../../editing/describeIndicators';

/** A point of the drawing; y grows downwards. */
export interface TrendPoint {
  readonly x: number;
  readonly y: number;
}

export interface TrendLayout {
  /** One a school year; null where there is no value. */
  readonly values: readonly (TrendPoint | null)[];
  readonly targets: readonly (TrendPoint | null)[];
  /** On which side of its point a value is written: where the line comes from above, below it. */
  readonly sides: readonly ('above' | 'below')[];
  /** Where each school year stands. */
  readonly columns: readonly number[];
}

export interface TrendBox {
  readonly width: number;
  /** Between which heights values are drawn. */
  readonly top: number;
  readonly bottom: number;
}

/**
 * Lays out values and targets of school years side by side, on one scale from the lowest to the
 * highest of them; a value alone stands in the middle.
 */
export const layOutTrend = (trend: readonly TrendYear[], box: TrendBox): TrendLayout => {
  const known = trend
    .flatMap(({ value, target }) => [value, target])
    .filter((value) => value !== null);
  const [lowest, highest] = [Math.min(...known), Math.max(...known)];
  const columns = trend.map((_, index) => (box.width * (index + 0.5)) / trend.length);
  const heightOf = (value: number): number =>
    highest === lowest
      ? (box.top + box.bottom) / 2
      : box.bottom - ((value - lowest) / (highest - lowest)) * (box.bottom - box.top);
  const pointOf = (value: number | null, index: number): TrendPoint | null =>
    value === null ? null : { x: columns[index] ?? 0, y: heightOf(value) };
  const values = trend.map(({ value }, index) => pointOf(value, index));
  return {
    values,
    sides: values.map((point, index) => {
      const beside = [values[index - 1], values[index + 1]].flatMap((other) => other ?? []);
      const isLow = point !== null && beside.every(({ y }) => y < point.y);
      return isLow && beside.length > 0 ? 'below' : 'above';
    }),
    targets: trend.map(({ target }, index) => pointOf(target, index)),
    columns,
  };
};
