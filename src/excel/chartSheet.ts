import {
  chartLeadColumns,
  type ChartPlan,
  type ChartSheetPlan,
  type ChartSource,
  type SeenChart,
} from '../sheets/ChartPlan';
import { rangeHeadRows } from '../sheets/RangePlan';
import type { ChartChanges, ChartMove } from '../sheets/takeChartChanges';
import { dressChart } from './chartLooks';

const anchorOf = (context: Excel.RequestContext, name: string): Excel.Range =>
  context.workbook.names.getItemOrNullObject(name).getRangeOrNullObject();

const chartsOn = (context: Excel.RequestContext, page: string): Excel.ChartCollection =>
  anchorOf(context, page).worksheet.charts;

/**
 * Queues the questions about the charts of a page; all are absent where the page is.
 *
 * All are asked of one collection: every proxy on the way to it is spelt out in the request.
 */
export const askCharts = (context: Excel.RequestContext, { page, charts }: ChartSheetPlan) => {
  const standing = chartsOn(context, page);
  return charts.map(({ name }) => {
    const chart = standing.getItemOrNullObject(name);
    chart.load('name,left,top,width,height');
    const { series } = chart;
    series.load('count');
    return { name, chart, series };
  });
};

/** The charts that stand, by name, once the answers are there. */
export const toSeenCharts = (answers: ReturnType<typeof askCharts>): [string, SeenChart][] =>
  answers.flatMap(({ name, chart, series }): [string, SeenChart][] => {
    if (chart.isNullObject) return [];
    const { left, top, width, height } = chart;
    return [[name, { series: series.count, place: { left, top, width, height } }]];
  });

/** The cells of a chart: categories and names included, or one column of them. */
const sourceOf = (
  context: Excel.RequestContext,
  range: string,
  { row, rows, series }: ChartSource,
): Excel.Range =>
  anchorOf(context, range)
    .getCell(rangeHeadRows + row, chartLeadColumns - 1)
    .getResizedRange(rows - 1, series);

/** The name that a chart of ours bears until nothing of it is missing. */
const pendingName = (name: string): string => `${name} …`;

/** Queues a chart under the name of an unfinished one; such a one of a press that broke off goes. */
const addChart = (
  context: Excel.RequestContext,
  { page, range }: ChartSheetPlan,
  plan: ChartPlan,
  source: ChartSource,
): Excel.Chart => {
  const type = plan.kind === 'trend' ? 'LineMarkers' : 'BarStacked100';
  chartsOn(context, page).getItemOrNullObject(pendingName(plan.name)).delete();
  const chart = chartsOn(context, page).add(type, sourceOf(context, range, source), 'Columns');
  chart.name = pendingName(plan.name);
  dressChart(chart, plan, source);
  return chart;
};

const createChart = (
  context: Excel.RequestContext,
  sheet: ChartSheetPlan,
  plan: ChartPlan,
): void => {
  const { source, place } = plan;
  if (source === null) return;
  const first = anchorOf(context, place.block).getCell(place.row, place.column);
  const cells = first.getResizedRange(0, place.columns - 1);
  const chart = addChart(context, sheet, plan, source);
  chart.setPosition(first, cells.getLastCell());
  // Somebody else's press may have made it since the look; two of a name would stand for ever.
  chartsOn(context, sheet.page).getItemOrNullObject(plan.name).delete();
  chart.name = plan.name;
};

/** A chart with as many series as before is pointed elsewhere and keeps every look that it has. */
const moveChart = (
  context: Excel.RequestContext,
  sheet: ChartSheetPlan,
  { plan, source, remadeAt }: ChartMove,
): void => {
  const chart = chartsOn(context, sheet.page).getItem(plan.name);
  if (remadeAt !== null) {
    const made = addChart(context, sheet, plan, source);
    Object.assign(made, remadeAt);
    chart.delete();
    made.name = plan.name;
    return;
  }
  const cells = sourceOf(context, sheet.range, source);
  const column = (index: number): Excel.Range =>
    cells.getCell(1, index).getResizedRange(source.rows - 2, 0);
  for (let index = 0; index < source.series; index += 1) {
    const series = chart.series.getItemAt(index);
    series.setValues(column(index + 1));
    series.setXAxisValues(column(0));
  }
};

/** Queues what happens to charts that stand, once the cells that they draw from do. */
export const changeCharts = (
  context: Excel.RequestContext,
  { plan, moves, removals }: ChartChanges,
): void => {
  for (const { name } of removals) chartsOn(context, plan.page).getItem(name).delete();
  for (const move of moves) moveChart(context, plan, move);
};

/** Queues the charts that are missing; page and range stand by then. */
export const createCharts = (
  context: Excel.RequestContext,
  { plan, creations }: ChartChanges,
): void => {
  for (const chart of creations) createChart(context, plan, chart);
};
