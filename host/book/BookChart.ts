import type { ChartAnchor } from './ChartAnchor';
import type { Color } from './Style';

/** What is drawn; `other` is whatever this model does not know, and is kept as it is. */
export type ChartKind = 'column' | 'bar' | 'line' | 'pie' | 'doughnut' | 'other';

/** How the series of columns, bars and lines stand to one another; lines are not beside each other. */
export type ChartGrouping = 'clustered' | 'stacked' | 'percent';

/** Null wherever Excel's own look holds. */
export interface ChartText {
  /** Points. */
  readonly size: number | null;
  readonly bold: boolean | null;
  readonly color: Color | null;
}

export type LineDash = 'solid' | 'dash' | 'dot' | 'dash-dot' | 'none';

export interface ChartLine {
  readonly color: Color | null;
  /** Points. */
  readonly weight: number | null;
  readonly dash: LineDash | null;
}

export type LabelPosition =
  'center' | 'inside-end' | 'inside-base' | 'outside-end' | 'above' | 'below' | 'left' | 'right';

/** The values written beside the columns, bars or points of a series. */
export interface ChartLabels {
  /** en-US; null takes the format of the cells. */
  readonly numberFormat: string | null;
  readonly position: LabelPosition | null;
  readonly text: ChartText;
}

export type MarkerStyle = 'none' | 'circle' | 'square' | 'diamond' | 'triangle' | 'x' | 'plus';

export interface ChartMarker {
  readonly style: MarkerStyle | null;
  /** Points. */
  readonly size: number | null;
  /** The inside of the mark. */
  readonly color: Color | null;
}

/**
 * One series. Places are formulas without `=` that name their sheet, as in `Dati!$B$2:$B$5`; they
 * follow renamed sheets and inserted rows like every formula.
 */
export interface ChartSeries {
  /** The cell that holds the name; null where `name` is the text itself. */
  readonly nameAt: string | null;
  readonly name: string | null;
  readonly categories: string | null;
  readonly values: string;
  /** The inside of columns, bars and slices; null takes a colour of the theme. */
  readonly fill: Color | null;
  readonly line: ChartLine;
  readonly marker: ChartMarker;
  /** Null where no values are written. */
  readonly labels: ChartLabels | null;
}

export interface ChartAxis {
  readonly visible: boolean;
  readonly title: string | null;
  /** en-US; null takes the format of the cells. */
  readonly numberFormat: string | null;
  readonly minimum: number | null;
  readonly maximum: number | null;
  readonly majorUnit: number | null;
  readonly gridlines: boolean;
  readonly gridline: ChartLine;
  /** Runs from the far end: the first category of a bar chart at the top. */
  readonly reversed: boolean;
  /** Every so many categories are written; null leaves some out where there is little room. */
  readonly labelSpacing: number | null;
  readonly line: ChartLine;
  readonly text: ChartText;
  /** Degrees by which the text is turned, upwards; null lets the program turn it where room is little. */
  readonly textAngle: number | null;
}

export type LegendPosition = 'top' | 'bottom' | 'left' | 'right' | 'corner';

/** A chart on a sheet, as plain data; immutable, the sheet replaces it. */
export interface BookChart {
  /** Unique in the sheet. */
  readonly id: number;
  readonly name: string;
  readonly kind: ChartKind;
  readonly grouping: ChartGrouping;
  readonly anchor: ChartAnchor;
  /** `text` null: Excel's own, the name of the only series. */
  readonly title: {
    readonly visible: boolean;
    readonly text: string | null;
    readonly look: ChartText;
  };
  readonly legend: {
    readonly visible: boolean;
    readonly position: LegendPosition;
    readonly look: ChartText;
  };
  readonly categoryAxis: ChartAxis;
  readonly valueAxis: ChartAxis;
  readonly series: readonly ChartSeries[];
  /** Between the groups of columns or bars, in percent of their breadth. */
  readonly gapWidth: number | null;
  /** Of columns or bars of a group, in percent; negative parts them. */
  readonly overlap: number | null;
  /** Rows and columns that are hidden are left out. */
  readonly visibleOnly: boolean;
  /** The whole: `fill` and the frame's line. */
  readonly fill: Color | null;
  readonly frame: ChartLine;
  readonly look: ChartText;
  /** What the file layer knows the chart by; null for a new one. */
  readonly origin: object | null;
}

export const plainText: ChartText = { size: null, bold: null, color: null };
export const plainLine: ChartLine = { color: null, weight: null, dash: null };
export const plainMarker: ChartMarker = { style: null, size: null, color: null };
export const plainAxis: ChartAxis = {
  visible: true,
  title: null,
  numberFormat: null,
  minimum: null,
  maximum: null,
  majorUnit: null,
  gridlines: false,
  gridline: plainLine,
  reversed: false,
  labelSpacing: null,
  line: plainLine,
  text: plainText,
  textAngle: null,
};

/** A chart as it is before anything is said of it, apart from what it draws and where. */
export const plainChart = {
  grouping: 'clustered',
  title: { visible: true, text: null, look: plainText },
  legend: { visible: true, position: 'right', look: plainText },
  categoryAxis: plainAxis,
  valueAxis: { ...plainAxis, gridlines: true },
  gapWidth: null,
  overlap: null,
  visibleOnly: true,
  fill: null,
  frame: plainLine,
  look: plainText,
} as const satisfies Partial<BookChart>;

/** Lets the places of a chart's series follow; the same chart when none changes. */
export function followChart(chart: BookChart, follow: (formula: string) => string): BookChart {
  let touched = false;
  const place = <F extends string | null>(formula: F): F | string => {
    if (formula === null) return formula;
    const next = follow(formula);
    if (next !== formula) touched = true;
    return next;
  };
  const series = chart.series.map((one) => ({
    ...one,
    nameAt: place(one.nameAt),
    categories: place(one.categories),
    values: place(one.values),
  }));
  return touched ? { ...chart, series } : chart;
}
