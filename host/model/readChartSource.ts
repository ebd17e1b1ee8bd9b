import { quoteSheetName, rectAddress } from '../book/address';
import { type ChartSeries, plainLine, plainMarker } from '../book/BookChart';
import type { Rect } from '../book/Rect';
import type { Sheet } from '../book/Sheet';
import { HostNotImplemented } from '../protocol/HostError';

/** A block as a chart names it: `Dati!$B$2:$B$5`. */
export const placeFormula = (sheet: Sheet, rect: Rect): string =>
  `${quoteSheetName(sheet.name)}!${rectAddress(rect).replace(/[A-Z]+|\d+/g, '$$$&')}`;

const isNumber = (sheet: Sheet, row: number, column: number): boolean =>
  typeof sheet.value(row, column) === 'number';

/**
 * The series that Excel makes of a block: a line of texts at its start names the series, and one at
 * its side the categories; a blank corner says that both are there.
 */
export const readChartSource = (
  sheet: Sheet,
  rect: Rect,
  seriesBy: string,
): readonly ChartSeries[] => {
  const turned = isByRows(rect, seriesBy);
  const { row, column, rows, columns } = rect;
  const corner = sheet.value(row, column) === null && rows > 1 && columns > 1;
  const someText = (cells: readonly (readonly [number, number])[]): boolean =>
    cells.length > 0 && cells.every(([r, c]) => !isNumber(sheet, r, c));
  const head = corner || someText(cellsOf(row, column + (columns > 1 ? 1 : 0), 1, columns, column));
  const side =
    columns > 1 && (corner || someText(cellsOf(row + (head ? 1 : 0), column, rows, 1, column)));
  const [first, left] = [row + (head ? 1 : 0), column + (side ? 1 : 0)];
  const [height, width] = [row + rows - first, column + columns - left];
  const place = (r: number, c: number, h: number, w: number): string =>
    placeFormula(sheet, { row: r, column: c, rows: h, columns: w });
  const count = turned ? height : width;
  const [hasNames, hasCategories] = turned ? [side, head] : [head, side];
  return Array.from({ length: count }, (_, index) => ({
    nameAt: !hasNames
      ? null
      : turned
        ? place(first + index, column, 1, 1)
        : place(row, left + index, 1, 1),
    name: null,
    categories: !hasCategories
      ? null
      : turned
        ? place(row, left, 1, width)
        : place(first, column, height, 1),
    values: turned ? place(first + index, left, 1, width) : place(first, left + index, height, 1),
    fill: null,
    line: plainLine,
    marker: plainMarker,
    labels: null,
  }));
};

/** The cells of the block's first row or column, from a cell on to the block's end. */
const cellsOf = (
  row: number,
  column: number,
  rows: number,
  columns: number,
  left: number,
): readonly (readonly [number, number])[] =>
  rows === 1
    ? Array.from({ length: left + columns - column }, (_, i) => [row, column + i] as const)
    : Array.from({ length: rows - 1 }, (_, i) => [row + i, column] as const);

const isByRows = ({ rows, columns }: Rect, seriesBy: string): boolean => {
  if (seriesBy === 'Rows') return true;
  if (seriesBy === 'Columns') return false;
  if (rows === columns) throw new HostNotImplemented('ChartCollection.add(Auto) of a square block');
  return columns > rows;
};
