import { parseAddress } from '../../book/address';
import type { BookChart, ChartSeries } from '../../book/BookChart';
import type { CellValue } from '../../book/CellValue';
import type { Rect } from '../../book/Rect';
import type { Sheet } from '../../book/Sheet';
import { type GridLanguage, showValue } from '../grid/showValue';

/** One series of a chart with its numbers; null is a gap. */
export interface SeriesData {
  readonly name: string;
  readonly values: readonly (number | null)[];
  readonly labels: readonly string[] | null;
  readonly color: string;
  readonly source: ChartSeries;
}

/** What a chart draws, read from the cells that it names. */
export interface ChartData {
  readonly categories: readonly string[];
  readonly series: readonly SeriesData[];
  /** The number format of the values' cells, for the axis. */
  readonly format: string;
}

const place = /^(?:'((?:[^']|'')+)'|([^'!]+))!(.+)$/;
/** Used where the theme of the file names no accents. */
const accents = ['#0B5563', '#8A6D3B', '#5B7F95', '#7A8450', '#8C5A5A', '#6B6B6B'];

interface Cells {
  readonly sheet: Sheet;
  readonly cells: readonly (readonly [row: number, column: number])[];
}

const find = (sheet: Sheet, formula: string | null, visibleOnly: boolean): Cells | null => {
  const parts = place.exec(formula ?? '');
  const found = sheet.book.sheet(parts?.[1]?.replaceAll("''", "'") ?? parts?.[2] ?? '');
  const rect = parts?.[3] === undefined ? null : parseAddress(parts[3].replaceAll('$', ''));
  if (!found || !rect) return null;
  const cells = listCells(rect).filter(
    ([row, column]) =>
      !visibleOnly || (!found.rowHidden(row) && !found.columnLayout.at(column).hidden),
  );
  return { sheet: found, cells };
};

const listCells = ({ row, column, rows, columns }: Rect): [number, number][] =>
  Array.from({ length: rows * columns }, (_, index) => [
    row + Math.floor(index / columns),
    column + (index % columns),
  ]);

const valuesOf = (found: Cells | null): CellValue[] =>
  found?.cells.map(([row, column]) => found.sheet.value(row, column)) ?? [];

const formatOf = (found: Cells | null): string => {
  const [first] = found?.cells ?? [];
  if (!found || !first) return 'General';
  return found.sheet.book.styles.at(found.sheet.style(...first)).numberFormat;
};

/** Reads the numbers and words of a chart. */
export const readChartData = (
  sheet: Sheet,
  chart: BookChart,
  language: GridLanguage,
): ChartData => {
  const themed = sheet.book.theme.colors.slice(4, 10);
  const colors = themed.length > 0 ? themed : accents;
  const read = (formula: string | null) => find(sheet, formula, chart.visibleOnly);
  const series = chart.series.map((source, index): SeriesData => {
    const found = read(source.values);
    const format = source.labels?.numberFormat ?? formatOf(found);
    const cells = valuesOf(found);
    const numbers = cells.map((value) => (typeof value === 'number' ? value : null));
    const [name = null] = valuesOf(read(source.nameAt));
    return {
      name: source.name ?? showValue(name, 'General', language),
      values: numbers,
      labels:
        source.labels &&
        numbers.map((value) => (value === null ? '' : showValue(value, format, language))),
      color:
        source.fill ??
        source.line.color ??
        colors[index % colors.length] ??
        accents[0] ??
        '#000000',
      source,
    };
  });
  const words = read(chart.series[0]?.categories ?? null);
  const wordFormat = formatOf(words);
  const named = valuesOf(words).map((value) => showValue(value, wordFormat, language));
  const count = Math.max(0, ...series.map(({ values }) => values.length));
  return {
    series,
    categories: Array.from({ length: count }, (_, index) => named[index] ?? String(index + 1)),
    format: formatOf(read(chart.series[0]?.values ?? null)),
  };
};
