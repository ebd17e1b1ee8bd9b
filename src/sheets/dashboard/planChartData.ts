import { formatSchoolYear } from '../../workbook/SchoolYear';
import { chartLeadColumns, type ChartSource } from '../ChartPlan';
import type { RangePlan } from '../RangePlan';
import type { PlanValue } from '../SheetPlan';
import type { AreaOutcomes } from './countOutcomes';
import type { LevelDistribution } from './countLevels';
import type { DashboardLabels } from './DashboardLabels';
import type { Trends } from './pickTrends';

/** What one chart draws: names of the series, and a line a category. */
export interface ChartData {
  readonly name: string;
  readonly series: readonly string[];
  readonly rows: readonly {
    readonly category: string;
    readonly values: readonly (number | null)[];
  }[];
}

/** Defined name of the first cell of the range that the charts draw from. */
export const chartRangeName = 'KA_Grafiki';
/** Columns of values: as many as a chart may have series. */
const widest = 5;
/** Rows of each chart but the last, which may have more: a line of names and up to nine bars. */
const slotRows = 12;
/** Longest name in a legend, and beside a bar; longer ones end at a word. */
const longestName = 44;
const longestCategory = 30;

export const levelData = (
  name: string,
  { levels, all, groups }: LevelDistribution,
  labels: DashboardLabels['levels'],
): ChartData => ({
  name,
  series: levels,
  rows: [{ name: labels.all, counts: all }, ...groups].map((group) => ({
    category: shorten(group.name, longestCategory),
    values: group.counts,
  })),
});

export const areaData = (
  name: string,
  areas: readonly AreaOutcomes[],
  labels: DashboardLabels['areas'],
): ChartData => ({
  name,
  series: [labels.met, labels.onTheWay, labels.missed, labels.noData],
  rows: areas.map(({ area, counts }) => ({
    category: area === '' ? labels.without : shorten(area, longestCategory),
    values: counts,
  })),
});

export const trendData = (
  name: string,
  { years, lines }: Pick<Trends, 'years' | 'lines'>,
): ChartData => ({
  name,
  series: lines.map((line) => shorten(`${line.id} ${line.name}`, longestName)),
  rows: years.map((year, index) => ({
    category: formatSchoolYear(year),
    values: lines.map(({ values }) => values[index] ?? null),
  })),
});

const shorten = (name: string, longest: number): string => {
  if (name.length <= longest) return name;
  const cut = name.slice(0, longest);
  return `${cut.slice(0, Math.max(cut.lastIndexOf(' '), 1)).replace(/[\s,;:–-]+$/u, '')}…`;
};

/**
 * Lays out what charts draw on one range, one below the other, and says where each is.
 *
 * Every chart has rows of its own, filled or not, so that its names stay where they are when another
 * one has more to draw: Excel lets nobody point the name of a series elsewhere.
 */
export const planChartData = (
  slots: readonly (ChartData | null)[],
  labels: DashboardLabels['data'],
): { readonly range: RangePlan; readonly sources: ReadonlyMap<string, ChartSource> } => {
  const rows: PlanValue[][] = [];
  const sources = new Map<string, ChartSource>();
  const line = (cells: readonly PlanValue[]): PlanValue[] =>
    Array.from({ length: chartLeadColumns + widest }, (_, index) => cells[index] ?? null);
  slots.forEach((data, slot) => {
    while (rows.length < slot * slotRows) rows.push(line([]));
    if (data === null) return;
    const { name, series, rows: lines } = data;
    sources.set(name, { row: rows.length, rows: lines.length + 1, series: series.length });
    rows.push(line([name, null, ...series]));
    for (const { category, values } of lines) rows.push(line([name, category, ...values]));
  });
  const range: RangePlan = {
    name: chartRangeName,
    ...labels,
    columnNames: [],
    widths: [22, 40, ...Array.from({ length: widest }, () => 20)],
    rows,
  };
  return { range, sources };
};
