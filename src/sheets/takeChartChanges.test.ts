import type { ChartPlan, ChartSheetPlan, SeenChart } from './ChartPlan';
import type { Look } from './Look';
import type { SeenRange } from './RangePlan';
import { isEmptyChartChanges, takeChartChanges } from './takeChartChanges';

const place = { left: 1, top: 2, width: 3, height: 4 };
const chart = (source: ChartPlan['source']): ChartPlan => ({
  name: 'KA_A',
  kind: 'parts',
  title: 'Daļas',
  source,
  place: { block: 'B', row: 0, column: 0, columns: 2 },
  series: [],
});
const sheet = (source: ChartPlan['source']): ChartSheetPlan => ({
  page: 'P',
  range: 'R',
  charts: [chart(source)],
});
/** A range in which the chart has a line of two names and two lines of values, from row 1 on. */
const range: SeenRange = {
  sheet: 'Dati',
  isProtected: false,
  cells: [
    ['Paskaidrojums', '', '', '', ''],
    ['Diagramma', 'Kategorija', '1', '2', '3'],
    ['KA_Cits', '', 'x', '', ''],
    ['KA_A', '', 'Augsts', 'Zems', ''],
    ['KA_A', 'Mūzika', 1, 2, ''],
    ['KA_A', 'Deja', 3, 0, ''],
    ['', '', '', '', ''],
  ],
};
const look = (
  charts: readonly SeenChart[],
  ranges: readonly SeenRange[] = [range],
  hasPage = true,
) =>
  ({
    pages: new Map(hasPage ? [['P', {}]] : []),
    charts: new Map(charts.map((each) => ['KA_A', each])),
    ranges: new Map(ranges.map((each) => ['R', each])),
  }) as unknown as Look;
const stands: SeenChart = { series: 2, place };

test('a chart that draws from where it should is left alone', () => {
  const taken = takeChartChanges(sheet({ row: 1, rows: 3, series: 2 }), look([stands]));
  expect(isEmptyChartChanges(taken)).toBe(true);
});

test('a missing one is made, whatever the range says', () => {
  const taken = takeChartChanges(sheet({ row: 1, rows: 3, series: 2 }), look([]));
  expect(taken.creations.map(({ name }) => name)).toEqual(['KA_A']);
});

test.each([
  ['with another row it stays and draws on', { row: 1, rows: 4, series: 2 }, stands, null],
  ['with another series it is made anew', { row: 1, rows: 3, series: 3 }, stands, place],
  [
    'of which people took a series it is left alone while the range is as it was',
    { row: 1, rows: 3, series: 2 },
    { series: 1, place },
    undefined,
  ],
])('a chart %s', (_, source, seen, remadeAt) => {
  const { moves } = takeChartChanges(sheet(source), look([seen]));
  expect(moves.map((move) => move.remadeAt)).toEqual(remadeAt === undefined ? [] : [remadeAt]);
});

test('on a new page charts are made, whatever stands on the sheet that was ours', () => {
  const plan = sheet({ row: 1, rows: 3, series: 2 });
  expect(takeChartChanges(plan, look([stands], [range], false)).creations).toHaveLength(1);
});

test('when the range is gone a chart is made anew where it stands', () => {
  const { moves } = takeChartChanges(sheet({ row: 1, rows: 3, series: 2 }), look([stands], []));
  expect(moves.map((move) => move.remadeAt)).toEqual([place]);
});

test('one with nothing to draw is taken away, and one that is not there is not asked for', () => {
  expect(takeChartChanges(sheet(null), look([stands])).removals).toHaveLength(1);
  expect(isEmptyChartChanges(takeChartChanges(sheet(null), look([])))).toBe(true);
});
