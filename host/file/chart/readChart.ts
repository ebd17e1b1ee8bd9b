import type { Element } from '@xmldom/xmldom';
import {
  type BookChart,
  type ChartAxis,
  type ChartKind,
  type ChartLabels,
  type ChartSeries,
  plainAxis,
  plainText,
} from '../../book/BookChart';
import { attributeOf, childOf, childrenOf, descendantsOf, numberOf, textOf } from '../xml/elements';
import { unitsPerDegree, labelWords, legendWords, markerWords, wordFor } from './chartWords';
import { readColorOf, readLine, readText } from './readShape';

/** What a chart's part says of it; where it stands, and its name, are the drawing's. */
export type ChartRead = Omit<BookChart, 'id' | 'name' | 'anchor' | 'origin'>;

const plots: Readonly<Record<string, ChartKind>> = {
  barChart: 'column',
  lineChart: 'line',
  pieChart: 'pie',
  doughnutChart: 'doughnut',
};

/** Reads a chart's part. A kind of chart that the book does not draw, or a mix of kinds, is `other`. */
export function readChart(root: Element): ChartRead {
  const chart = childOf(root, 'chart');
  const area = childOf(chart, 'plotArea');
  const drawn = area
    ? childrenOf(area).filter(({ localName }) => localName?.endsWith('Chart'))
    : [];
  const plot = drawn[0] ?? null;
  const title = childOf(chart, 'title');
  const legend = childOf(chart, 'legend');
  const shape = childOf(root, 'spPr');
  const axis = (...tags: string[]): ChartAxis => {
    const found = tags.map((tag) => childOf(area, tag)).find((one) => one !== null);
    return found ? readAxis(found) : { ...plainAxis, visible: false };
  };
  const deleted = isOn(childOf(chart, 'autoTitleDeleted'), false);
  const series = drawn.flatMap((one) => childrenOf(one, 'ser'));
  return {
    kind: drawn.length === 1 && plot ? kindOf(plot) : 'other',
    grouping: groupingOf(valueOf(plot, 'grouping')),
    title: {
      visible: title !== null || (!deleted && series.length === 1),
      text: readTitle(title),
      look: readText(title),
    },
    legend: {
      visible: legend !== null,
      position: wordFor(legendWords, valueOf(legend, 'legendPos')) ?? 'right',
      look: readText(legend),
    },
    categoryAxis: axis('catAx', 'dateAx'),
    valueAxis: axis('valAx'),
    series: series.map(readSeries),
    gapWidth: numberOf(childOf(plot, 'gapWidth'), 'val'),
    overlap: numberOf(childOf(plot, 'overlap'), 'val'),
    visibleOnly: isOn(childOf(chart, 'plotVisOnly'), true),
    fill: readColorOf(shape),
    frame: readLine(shape),
    look: readText(root),
  };
}

function kindOf(plot: Element): ChartKind {
  const kind = plots[plot.localName ?? ''] ?? 'other';
  return kind === 'column' && valueOf(plot, 'barDir') === 'bar' ? 'bar' : kind;
}

const groupingOf = (said: string | null): BookChart['grouping'] =>
  said === 'percentStacked' ? 'percent' : said === 'stacked' ? 'stacked' : 'clustered';

const valueOf = (parent: Element | null, name: string): string | null =>
  attributeOf(childOf(parent, name), 'val');

/** A flag element: its attribute is true when it is not stated. */
function isOn(element: Element | null, absent: boolean): boolean {
  if (!element) return absent;
  const value = attributeOf(element, 'val') ?? '1';
  return value === '1' || value === 'true';
}

function readTitle(title: Element | null): string | null {
  const rich = childOf(childOf(title, 'tx'), 'rich');
  if (!rich) return null;
  const lines = childrenOf(rich, 'p').map((line) =>
    descendantsOf(line, 't')
      .map((run) => textOf(run))
      .join(''),
  );
  return lines.join('\n');
}

/** The formula of a reference to cells, of numbers or of texts. */
export const formulaElement = (parent: Element | null): Element | null =>
  childOf(
    childOf(parent, 'strRef') ?? childOf(parent, 'numRef') ?? childOf(parent, 'multiLvlStrRef'),
    'f',
  );

const formulaIn = (parent: Element | null): string | null => {
  const found = formulaElement(parent);
  return found ? textOf(found) : null;
};

function readSeries(element: Element): ChartSeries {
  const name = childOf(element, 'tx');
  const marker = childOf(element, 'marker');
  const shape = childOf(element, 'spPr');
  const own = childOf(name, 'v');
  return {
    nameAt: formulaIn(name),
    name: own ? textOf(own) : null,
    categories: formulaIn(childOf(element, 'cat') ?? childOf(element, 'xVal')),
    values: formulaIn(childOf(element, 'val') ?? childOf(element, 'yVal')) ?? '',
    fill: readColorOf(shape),
    line: readLine(shape),
    marker: {
      style: wordFor(markerWords, valueOf(marker, 'symbol')),
      size: numberOf(childOf(marker, 'size'), 'val'),
      color: readColorOf(childOf(marker, 'spPr')),
    },
    labels: readLabels(childOf(element, 'dLbls')),
  };
}

function readLabels(labels: Element | null): ChartLabels | null {
  if (!labels || !isOn(childOf(labels, 'showVal'), false)) return null;
  return {
    numberFormat: readFormat(labels),
    position: wordFor(labelWords, valueOf(labels, 'dLblPos')),
    text: readText(labels),
  };
}

function readFormat(parent: Element): string | null {
  const format = childOf(parent, 'numFmt');
  const linked = attributeOf(format, 'sourceLinked');
  return linked === '1' || linked === 'true' ? null : attributeOf(format, 'formatCode');
}

/** How far an axis turns its text; Excel writes 1000 degrees where it decides itself. */
function readAngle(axis: Element): number | null {
  const turn = numberOf(childOf(childOf(axis, 'txPr'), 'bodyPr'), 'rot');
  if (turn === null || Math.abs(turn) > 90 * unitsPerDegree) return null;
  return turn === 0 ? 0 : -turn / unitsPerDegree;
}

function readAxis(axis: Element): ChartAxis {
  const scaling = childOf(axis, 'scaling');
  const gridlines = childOf(axis, 'majorGridlines');
  return {
    visible: !isOn(childOf(axis, 'delete'), false),
    title: readTitle(childOf(axis, 'title')),
    numberFormat: readFormat(axis),
    minimum: numberOf(childOf(scaling, 'min'), 'val'),
    maximum: numberOf(childOf(scaling, 'max'), 'val'),
    majorUnit: numberOf(childOf(axis, 'majorUnit'), 'val'),
    gridlines: gridlines !== null,
    gridline: readLine(childOf(gridlines, 'spPr')),
    labelSpacing: numberOf(childOf(axis, 'tickLblSkip'), 'val'),
    reversed: valueOf(scaling, 'orientation') === 'maxMin',
    line: readLine(childOf(axis, 'spPr')),
    text: childOf(axis, 'txPr') ? readText(axis) : plainText,
    textAngle: readAngle(axis),
  };
}
