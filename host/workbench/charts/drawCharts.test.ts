/** @jest-environment jsdom */
import {
  type BookChart,
  type ChartSeries,
  plainChart,
  plainLine,
  plainMarker,
  plainText,
} from '../../book/BookChart';
import { Book } from '../../book/Book';
import { SheetLayout } from '../grid/SheetLayout';
import { drawCharts } from './drawCharts';

const rows = [
  ['Gads', 'Mērķis', 'Izpilde'],
  ['2024./2025.', 80, 60],
  ['2025./2026.', 90, null],
  ['2026./2027.', 100, 75],
] as const;

const seriesAt = (letter: string, more: Partial<ChartSeries> = {}): ChartSeries => ({
  nameAt: `'Dati un skaitļi'!$${letter}$1`,
  name: null,
  categories: "'Dati un skaitļi'!$A$2:$A$4",
  values: `'Dati un skaitļi'!$${letter}$2:$${letter}$4`,
  fill: null,
  line: plainLine,
  marker: plainMarker,
  labels: null,
  ...more,
});

/** Draws one chart of 400 × 300 pixels over the rows, and gives back its picture. */
const draw = (
  chart: Partial<Omit<BookChart, 'id' | 'origin'>>,
  change: (sheet: ReturnType<Book['addSheet']>) => void = () => undefined,
): SVGElement => {
  const sheet = new Book().addSheet('Dati un skaitļi');
  rows.forEach((row, r) => row.forEach((value, c) => sheet.setValue(r, c, value)));
  change(sheet);
  sheet.addChart({
    ...plainChart,
    name: 'Diagramma',
    kind: 'column',
    anchor: {
      from: { row: 5, column: 0, fromTop: 0, fromLeft: 0 },
      to: null,
      width: 300,
      height: 225,
      follows: 'move',
    },
    series: [seriesAt('B'), seriesAt('C')],
    ...chart,
  });
  const place = document.createElement('div');
  drawCharts(place, sheet, new SheetLayout(sheet), 'lv');
  const picture = place.querySelector<SVGElement>('svg');
  if (!picture) throw new Error('nothing was drawn');
  return picture;
};

const numberOf = (element: Element, name: string): number => Number(element.getAttribute(name));
const texts = (picture: SVGElement): string[] =>
  [...picture.querySelectorAll('text')].map(({ textContent }) => textContent);
/** The blocks of a colour, by their order. */
const blocks = (picture: SVGElement, color: string): Element[] =>
  [...picture.querySelectorAll(`rect[fill="${color}"]`)].filter(
    (each) => numberOf(each, 'height') > 20 || numberOf(each, 'width') > 20,
  );

const [teal, brown] = ['#0B5563', '#8A6D3B'];
const both = [seriesAt('B', { fill: teal }), seriesAt('C', { fill: brown })];

test('a chart has its name for those who do not see it, its words, and what the axis says', () => {
  const picture = draw({
    series: both,
    title: { visible: true, text: 'Mērķu izpilde', look: plainText },
  });
  expect(picture.getAttribute('aria-label')).toBe('Mērķu izpilde');
  expect(numberOf(picture, 'width')).toBe(400);
  const written = texts(picture);
  for (const word of [
    'Mērķu izpilde',
    'Mērķis',
    'Izpilde',
    '2024./2025.',
    '2026./2027.',
    '0',
    '100',
  ]) {
    expect(written).toContain(word);
  }
});

test('columns are as high as their values, a gap is left where one lacks', () => {
  const picture = draw({ series: both });
  const heights = (color: string) => blocks(picture, color).map((each) => numberOf(each, 'height'));
  const [eighty = 0, ninety = 0, hundred = 0] = heights(teal);
  expect(ninety / eighty).toBeCloseTo(90 / 80);
  expect(hundred / eighty).toBeCloseTo(100 / 80);
  const actual = heights(brown);
  expect(actual).toHaveLength(2);
  expect((actual[0] ?? 0) / eighty).toBeCloseTo(60 / 80);
  // All stand on one line.
  const feet = [teal, brown]
    .flatMap((color) => blocks(picture, color))
    .map((each) => numberOf(each, 'y') + numberOf(each, 'height'));
  for (const foot of feet) expect(foot).toBeCloseTo(feet[0] ?? 0);
});

test('stacked columns stand upon each other; in percent all are of one height', () => {
  const stacked = draw({ series: both, grouping: 'stacked' });
  const [lower, upper] = [blocks(stacked, teal)[0], blocks(stacked, brown)[0]];
  if (!lower || !upper) throw new Error('no blocks');
  expect(numberOf(upper, 'y') + numberOf(upper, 'height')).toBeCloseTo(numberOf(lower, 'y'));
  const percent = draw({ series: both, grouping: 'percent' });
  const [first, , third] = blocks(percent, teal);
  const [top, last] = blocks(percent, brown);
  if (!first || !third || !top || !last) throw new Error('no blocks');
  expect(numberOf(first, 'height') + numberOf(top, 'height')).toBeCloseTo(
    numberOf(third, 'height') + numberOf(last, 'height'),
  );
  expect(numberOf(first, 'height') / numberOf(top, 'height')).toBeCloseTo(80 / 60);
});

test('bars are as long as their values, the first at the bottom unless the axis is reversed', () => {
  const tops = (reversed: boolean) => {
    const picture = draw({
      kind: 'bar',
      series: [seriesAt('B', { fill: teal })],
      categoryAxis: { ...plainChart.categoryAxis, reversed },
    });
    const bars = blocks(picture, teal).filter((each) => numberOf(each, 'height') < 150);
    return bars.map((each) => ({ y: numberOf(each, 'y'), width: numberOf(each, 'width') }));
  };
  const [first, , third] = tops(false);
  expect((third?.width ?? 0) / (first?.width ?? 1)).toBeCloseTo(100 / 80);
  expect(first?.y).toBeGreaterThan(third?.y ?? 0);
  const [topmost, , lowest] = tops(true);
  expect(topmost?.y).toBeLessThan(lowest?.y ?? 0);
});

test('a line breaks where a value lacks, and marks every value it has', () => {
  const line = { color: teal, weight: 2.25, dash: 'dash' } as const;
  const picture = draw({ kind: 'line', series: [seriesAt('C', { line })] });
  const path = picture.querySelector(`path[stroke="${teal}"]`);
  expect(path?.getAttribute('d')?.match(/[ML]/g)).toEqual(['M', 'M']);
  expect(path?.getAttribute('stroke-dasharray')).toBe('6 4');
  expect(picture.querySelectorAll('circle')).toHaveLength(2);
});

test('slices share the whole by their values', () => {
  const labels = { numberFormat: '0', position: null, text: plainText };
  const picture = draw({ kind: 'pie', series: [seriesAt('B', { labels })] });
  const slices = [...picture.querySelectorAll('path')].map((each) => each.getAttribute('d') ?? '');
  // 80, 90 and 100 of 270: none is more than half.
  expect(slices).toHaveLength(3);
  for (const slice of slices) expect(slice).toMatch(/ 0 0 1 /);
  expect(texts(picture)).toEqual(expect.arrayContaining(['80', '90', '100']));
  const single = draw({ kind: 'pie', series: [seriesAt('C')] }, (sheet) =>
    sheet.setValue(3, 2, null),
  );
  expect(
    [...single.querySelectorAll('path')].some((each) =>
      / 0 1 1 /.test(each.getAttribute('d') ?? ''),
    ),
  ).toBe(true);
});

test('rows that are hidden are not drawn, unless the chart shows them', () => {
  const hide = (sheet: ReturnType<Book['addSheet']>): void => sheet.setRowHidden(3, 1, true);
  expect(blocks(draw({ series: both }, hide), teal)).toHaveLength(2);
  expect(blocks(draw({ series: both, visibleOnly: false }, hide), teal)).toHaveLength(3);
});

test('labels show their numbers as the chart’s language writes them', () => {
  const labels = { numberFormat: '0.0', position: null, text: plainText };
  expect(texts(draw({ series: [seriesAt('B', { labels })] }))).toEqual(
    expect.arrayContaining(['80,0', '90,0', '100,0']),
  );
});
