import type { BookChart } from '../../book/BookChart';
import type { ChartData, SeriesData } from './readChartData';

/** A series with where each of its values begins and ends, stacked where the chart stacks. */
export interface Stack {
  readonly series: SeriesData;
  readonly ends: readonly (readonly [from: number, to: number])[];
}

/** Where the values of each series stand, upon those before where the chart stacks. */
export const stackSeries = (chart: BookChart, { series, categories }: ChartData): Stack[] => {
  if (chart.grouping === 'clustered' || chart.kind === 'line') {
    return series.map((one) => ({ series: one, ends: one.values.map((value) => [0, value ?? 0]) }));
  }
  const wholes = categories.map((_, index) =>
    series.reduce((sum, { values }) => sum + Math.abs(values[index] ?? 0), 0),
  );
  const reached = categories.map(() => 0);
  return series.map((one) => ({
    series: one,
    ends: one.values.map((value, index) => {
      const whole = chart.grouping === 'percent' ? (wholes[index] ?? 1) || 1 : 1;
      const from = reached[index] ?? 0;
      reached[index] = from + (value ?? 0) / whole;
      return [from, reached[index] ?? 0];
    }),
  }));
};
