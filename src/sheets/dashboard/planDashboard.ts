import type { ChartPlan, ChartSheetPlan, SeriesLook } from '../ChartPlan';
import type { PagePlan } from '../PagePlan';
import type { RangePlan } from '../RangePlan';
import type { SheetInput } from '../SheetInput';
import type { SheetLabels } from '../SheetLabels';
import { levelLooks, outcomeLooks, trendLooks } from './chartLooks';
import { countLevels } from './countLevels';
import { countOutcomes, limitAreas } from './countOutcomes';
import type { DashboardLabels } from './DashboardLabels';
import { pickTrends, type Trends } from './pickTrends';
import {
  columnWidth,
  pageColumns,
  planBasisBlock,
  planChartBlock,
  planFindingsBlock,
  planStatusBlock,
} from './planBlocks';
import { areaData, chartRangeName, levelData, planChartData, trendData } from './planChartData';

/** Defined name of the sheet's first cell. */
const dashboardName = 'KA_Panelis';
const blockName = (part: string): string => `${dashboardName}_${part}`;
const charts = {
  levels: 'KA_Limenu_sadalijums',
  areas: 'KA_Merki_pa_jomam',
  trend: 'KA_Tendence',
} as const;
/** Bars that can be read in half a page's width. */
const mostAreas = 8;

/** The sheet that shows the year at a glance, its charts, and the hidden range that they draw from. */
export interface DashboardPlan {
  readonly page: PagePlan;
  readonly range: RangePlan;
  readonly charts: ChartSheetPlan;
}

const sum = (numbers: readonly number[]): number =>
  numbers.reduce((total, number) => total + number, 0);

/** Says which of the drawn years stand frozen; nothing where none does. */
const frozenWords = ({ frozenYears }: Trends, { basis }: DashboardLabels): string[] =>
  frozenYears.length === 0 ? [] : [basis.frozen(frozenYears)];

/** Plans the sheet `Panelis`: counts by status, three charts, the gravest findings, the data behind. */
export const planDashboard = (input: SheetInput, labels: SheetLabels): DashboardPlan => {
  const words = labels.dashboard;
  const levels = countLevels(input);
  const outcomes = countOutcomes(input);
  const areas = limitAreas(outcomes, mostAreas, words.areas.others);
  const trends = pickTrends(input);
  const { range, sources } = planChartData(
    [
      levels && levelData(charts.levels, levels, words.levels),
      areas.length > 0 ? areaData(charts.areas, areas, words.areas) : null,
      trends && trendData(charts.trend, trends),
    ],
    words.data,
  );
  const [upperBlock, lowerBlock] = [blockName('Gads'), blockName('Tendence')];
  const half = pageColumns / 2;
  const chart = (
    name: string,
    title: string,
    kind: ChartPlan['kind'],
    place: Omit<ChartPlan['place'], 'row'>,
    series: readonly SeriesLook[],
  ): ChartPlan => ({
    ...{ name, title, kind, series },
    source: sources.get(name) ?? null,
    place: { ...place, row: 0 },
  });
  const upper = levels === null ? 0 : sum(levels.all.slice(0, 2));
  const met = sum(outcomes.map(({ counts }) => counts[0]));
  const targets = sum(outcomes.flatMap(({ counts }) => counts));
  return {
    page: {
      name: dashboardName,
      title: words.title,
      heading: {
        title: words.title,
        subtitle: labels.subtitle(input.settings.schoolName, input.year),
        calculated: labels.calculated,
        stampName: `${dashboardName}_Laiks`,
      },
      widths: Array.from({ length: pageColumns }, () => columnWidth),
      blocks: [
        planStatusBlock(blockName('Statusi'), input, labels),
        planChartBlock(upperBlock, [
          {
            empty: levels === null ? words.levels.empty : null,
            bars: levels === null ? 0 : levels.groups.length + 1,
            words: levels === null ? null : words.levels.words(levels.of, upper, sum(levels.all)),
          },
          {
            empty: areas.length === 0 ? words.areas.empty : null,
            bars: areas.length,
            words: areas.length === 0 ? null : words.areas.words(met, targets),
          },
        ]),
        planChartBlock(lowerBlock, [
          {
            empty: trends === null ? words.trend.empty : null,
            bars: 0,
            words:
              trends === null ? null : [words.trend.rule, ...frozenWords(trends, words)].join(' '),
          },
        ]),
        planFindingsBlock(blockName('Konstatejumi'), input, labels),
        planBasisBlock(blockName('Dati'), input, labels),
      ],
      orientation: 'Portrait',
      frozenRows: 2,
      repeatedRows: 0,
      isOnePage: true,
    },
    range,
    charts: {
      page: dashboardName,
      range: chartRangeName,
      charts: [
        chart(
          charts.levels,
          words.levels.title,
          'parts',
          { block: upperBlock, column: 0, columns: half },
          levelLooks,
        ),
        chart(
          charts.areas,
          words.areas.title,
          'parts',
          { block: upperBlock, column: half, columns: half },
          outcomeLooks,
        ),
        chart(
          charts.trend,
          words.trend.title,
          'trend',
          { block: lowerBlock, column: 0, columns: pageColumns },
          trendLooks,
        ),
      ],
    },
  };
};
