import type { LabelPosition, LegendPosition, LineDash, MarkerStyle } from '../../book/BookChart';

/** The namespaces of drawings and charts, which the two flavours of the format spell differently. */
export const drawingNamespaces = (strict: boolean) => {
  const base = strict
    ? 'http://purl.oclc.org/ooxml/drawingml'
    : 'http://schemas.openxmlformats.org/drawingml/2006';
  return {
    chart: `${base}/chart`,
    main: `${base}/main`,
    drawing: `${base}/spreadsheetDrawing`,
    relationships: strict
      ? 'http://purl.oclc.org/ooxml/officeDocument/relationships'
      : 'http://schemas.openxmlformats.org/officeDocument/2006/relationships',
  };
};

export type DrawingNamespaces = ReturnType<typeof drawingNamespaces>;

/** English Metric Units, in which drawings count, to a point. */
export const unitsPerPoint = 12_700;

/** Turned text is counted clockwise, in these. */
export const unitsPerDegree = 60_000;

export const toUnits = (points: number): number => Math.round(points * unitsPerPoint);

// What the book calls things, and what the file calls them.

export const legendWords: Readonly<Record<LegendPosition, string>> = {
  top: 't',
  bottom: 'b',
  left: 'l',
  right: 'r',
  corner: 'tr',
};

export const labelWords: Readonly<Record<LabelPosition, string>> = {
  center: 'ctr',
  'inside-end': 'inEnd',
  'inside-base': 'inBase',
  'outside-end': 'outEnd',
  above: 't',
  below: 'b',
  left: 'l',
  right: 'r',
};

export const dashWords: Readonly<Record<Exclude<LineDash, 'none'>, string>> = {
  solid: 'solid',
  dash: 'dash',
  dot: 'sysDot',
  'dash-dot': 'dashDot',
};

export const markerWords: Readonly<Record<MarkerStyle, string>> = {
  none: 'none',
  circle: 'circle',
  square: 'square',
  diamond: 'diamond',
  triangle: 'triangle',
  x: 'x',
  plus: 'plus',
};

/** The book's word for a word of the file, or null. */
export const wordFor = <K extends string>(
  words: Readonly<Record<K, string>>,
  said: string | null,
): K | null => (Object.keys(words) as K[]).find((key) => words[key] === said) ?? null;
