import type { BookChart, ChartGrouping, ChartKind } from '../book/BookChart';
import { HostNotImplemented } from '../protocol/HostError';

/** The types of charts that the host draws; a line has marks unless its series say otherwise. */
const types: Readonly<Record<string, readonly [ChartKind, ChartGrouping]>> = {
  ColumnClustered: ['column', 'clustered'],
  ColumnStacked: ['column', 'stacked'],
  ColumnStacked100: ['column', 'percent'],
  BarClustered: ['bar', 'clustered'],
  BarStacked: ['bar', 'stacked'],
  BarStacked100: ['bar', 'percent'],
  LineMarkers: ['line', 'clustered'],
  Line: ['line', 'clustered'],
  Pie: ['pie', 'clustered'],
  Doughnut: ['doughnut', 'clustered'],
};

export const kindOfType = (type: string): readonly [ChartKind, ChartGrouping] => {
  const known = types[type];
  if (!known) throw new HostNotImplemented(`ChartCollection.add(${type})`);
  return known;
};

/** The type of a chart as Excel names it. */
export const typeOf = ({ kind, grouping, series }: BookChart): Excel.Chart['chartType'] => {
  const bare = series.every(({ marker }) => marker.style === 'none');
  if (kind === 'line' && grouping === 'clustered' && bare) return 'Line';
  const found = Object.entries(types).find(
    ([, [known, grouped]]) => known === kind && grouped === grouping,
  );
  if (!found) throw new HostNotImplemented('the type of a chart that the host does not draw');
  return found[0] as Excel.Chart['chartType'];
};
