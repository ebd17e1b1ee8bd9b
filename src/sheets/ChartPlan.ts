import { rangeHeadRows, type SeenRange } from './RangePlan';

/** Bars that each make 100 %, or lines over a common scale of shares. */
export type ChartKind = 'parts' | 'trend';

/** How one series of a chart looks; series are told apart by more than their colour. */
export interface SeriesLook {
  readonly color: string;
  /** Colour of the numbers written inside. */
  readonly textColor: string;
  readonly line: 'Continuous' | 'Dash' | 'Dot' | 'DashDot';
  readonly marker: 'Circle' | 'Square' | 'Diamond' | 'Triangle' | 'X';
}

/** A block of the range that charts draw from, in rows of its data and columns of its header, from 0. */
export interface ChartSource {
  readonly row: number;
  /** The line of names above the values included. */
  readonly rows: number;
  readonly series: number;
}

/**
 * A native chart on a page, as plain data.
 *
 * It draws from a range on a hidden sheet, in which every row begins with the chart's name, so that
 * what a chart draws is told by the range alone. Below a chart the page says in words what it shows:
 * Excel's objects give charts no alternative text.
 */
export interface ChartPlan {
  /** Name of the chart, by which it is found again on its page. */
  readonly name: string;
  readonly kind: ChartKind;
  readonly title: string;
  /** Null where there is nothing to draw: then there is no chart. */
  readonly source: ChartSource | null;
  /** Where it stands when it is made: a row of a block of the page, some columns of it. */
  readonly place: {
    readonly block: string;
    readonly row: number;
    readonly column: number;
    readonly columns: number;
  };
  readonly series: readonly SeriesLook[];
}

/** The charts of one page, and the range that they draw from. */
export interface ChartSheetPlan {
  /** Defined names of the page's first cell and of the range's. */
  readonly page: string;
  readonly range: string;
  readonly charts: readonly ChartPlan[];
}

/** A chart of ours that stands; its place in points from the sheet's corner. */
export interface SeenChart {
  readonly series: number;
  readonly place: {
    readonly left: number;
    readonly top: number;
    readonly width: number;
    readonly height: number;
  };
}

/** Columns of the range before the values: the chart's name, and the categories. */
export const chartLeadColumns = 2;

/** What a chart drew when the range was last written; null where the range knows nothing of it. */
export const readSource = (seen: SeenRange | undefined, name: string): ChartSource | null => {
  const rows = seen?.cells.slice(rangeHeadRows) ?? [];
  const row = rows.findIndex((cells) => cells[0] === name);
  if (row < 0) return null;
  const beyond = rows.slice(row).findIndex((cells) => cells[0] !== name);
  const named = (rows[row] ?? []).slice(chartLeadColumns).findLastIndex((cell) => cell !== '');
  return { row, rows: beyond < 0 ? rows.length - row : beyond, series: named + 1 };
};
