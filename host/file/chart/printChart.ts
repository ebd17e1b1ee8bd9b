import {
  type BookChart,
  type ChartAxis,
  type ChartLabels,
  type ChartSeries,
  plainText,
} from '../../book/BookChart';
import { escapeAttribute, escapeText } from '../xml/xmlText';
import {
  type DrawingNamespaces,
  labelWords,
  legendWords,
  markerWords,
  toUnits,
} from './chartWords';
import { printFill, printFlag, printShape, printText, printTitle, printValue } from './printShape';

const groupings = {
  clustered: 'clustered',
  stacked: 'stacked',
  percent: 'percentStacked',
} as const;
/** The numbers by which the two axes know each other. */
const [categoryId, valueId] = [500_000_001, 500_000_002];

/**
 * The part of a chart that is made new.
 *
 * It holds no copies of the cells it draws: every program reads these when it opens the file, and a
 * copy would have to be renewed whenever a cell changes.
 */
export function printChart(chart: BookChart, names: DrawingNamespaces): string {
  const { title, legend } = chart;
  const automatic = title.visible && title.text === null;
  const heading = automatic
    ? `<c:title>${printFlag('overlay', false)}${printText(title.look)}</c:title>`
    : title.visible && title.text !== null
      ? printTitle(title.text, title.look)
      : '';
  return (
    `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n` +
    `<c:chartSpace xmlns:c="${names.chart}" xmlns:a="${names.main}" xmlns:r="${names.relationships}">` +
    `${printFlag('roundedCorners', false)}<c:chart>${heading}` +
    `${printFlag('autoTitleDeleted', !title.visible)}` +
    `<c:plotArea><c:layout/>${printPlot(chart)}</c:plotArea>` +
    (legend.visible
      ? `<c:legend>${printValue('legendPos', legendWords[legend.position])}${printFlag('overlay', false)}${printText(legend.look)}</c:legend>`
      : '') +
    `${printFlag('plotVisOnly', chart.visibleOnly)}${printValue('dispBlanksAs', 'gap')}</c:chart>` +
    `${printShape(chart.fill, chart.frame)}${printText(chart.look)}</c:chartSpace>`
  );
}

function printPlot(chart: BookChart): string {
  const { kind } = chart;
  const all = chart.series.map((series, index) => printSeries(chart, series, index)).join('');
  if (kind === 'pie' || kind === 'doughnut') {
    const hole = kind === 'doughnut' ? printValue('holeSize', 60) : '';
    return `<c:${kind}Chart>${printFlag('varyColors', true)}${all}${printValue('firstSliceAng', 0)}${hole}</c:${kind}Chart>`;
  }
  const axes = printValue('axId', categoryId) + printValue('axId', valueId);
  const body =
    kind === 'line'
      ? `<c:lineChart>${printValue('grouping', chart.grouping === 'clustered' ? 'standard' : groupings[chart.grouping])}` +
        `${printFlag('varyColors', false)}${all}${printFlag('marker', true)}${axes}</c:lineChart>`
      : `<c:barChart>${printValue('barDir', kind === 'bar' ? 'bar' : 'col')}${printValue('grouping', groupings[chart.grouping])}` +
        `${printFlag('varyColors', false)}${all}${printValue('gapWidth', chart.gapWidth ?? 150)}` +
        (chart.overlap === null ? '' : printValue('overlap', chart.overlap)) +
        `${axes}</c:barChart>`;
  const across = kind === 'bar';
  return (
    body +
    printAxis('catAx', chart.categoryAxis, across ? 'l' : 'b') +
    printAxis('valAx', chart.valueAxis, across ? 'b' : 'l')
  );
}

function printSeries({ kind }: BookChart, series: ChartSeries, index: number): string {
  const { line, marker, labels } = series;
  const name =
    series.nameAt !== null
      ? `<c:tx><c:strRef><c:f>${escapeText(series.nameAt)}</c:f></c:strRef></c:tx>`
      : series.name !== null
        ? `<c:tx><c:v>${escapeText(series.name)}</c:v></c:tx>`
        : '';
  const categories =
    series.categories === null
      ? ''
      : `<c:cat><c:strRef><c:f>${escapeText(series.categories)}</c:f></c:strRef></c:cat>`;
  const inside = marker.color === null ? '' : printFill(marker.color);
  const edge =
    marker.color === null
      ? ''
      : `<c:spPr>${inside}<a:ln>${printFill(marker.color)}</a:ln></c:spPr>`;
  const mark =
    kind !== 'line' || (marker.style === null && marker.size === null && edge === '')
      ? ''
      : `<c:marker>${marker.style === null ? '' : printValue('symbol', markerWords[marker.style])}` +
        `${marker.size === null ? '' : printValue('size', marker.size)}${edge}</c:marker>`;
  return (
    `<c:ser>${printValue('idx', index)}${printValue('order', index)}${name}` +
    printShape(series.fill, line) +
    (kind === 'column' || kind === 'bar' ? printFlag('invertIfNegative', false) : mark) +
    (labels === null ? '' : printLabels(labels)) +
    `${categories}<c:val><c:numRef><c:f>${escapeText(series.values)}</c:f></c:numRef></c:val>` +
    `${kind === 'line' ? printFlag('smooth', false) : ''}</c:ser>`
  );
}

const printFormat = (format: string | null): string =>
  format === null ? '' : `<c:numFmt formatCode="${escapeAttribute(format)}" sourceLinked="0"/>`;

const printLabels = ({ numberFormat, position, text }: ChartLabels): string =>
  `<c:dLbls>${printFormat(numberFormat)}<c:spPr><a:noFill/><a:ln><a:noFill/></a:ln></c:spPr>${printText(text)}` +
  `${position === null ? '' : printValue('dLblPos', labelWords[position])}` +
  printFlag('showLegendKey', false) +
  printFlag('showVal', true) +
  printFlag('showCatName', false) +
  printFlag('showSerName', false) +
  printFlag('showPercent', false) +
  `${printFlag('showBubbleSize', false)}</c:dLbls>`;

function printAxis(name: 'catAx' | 'valAx', axis: ChartAxis, side: 'b' | 'l'): string {
  const isValue = name === 'valAx';
  const [own, other] = isValue ? [valueId, categoryId] : [categoryId, valueId];
  const lines = printShape(null, axis.gridline);
  return (
    `<c:${name}>${printValue('axId', own)}<c:scaling>${printValue('orientation', axis.reversed ? 'maxMin' : 'minMax')}` +
    (axis.maximum === null ? '' : printValue('max', axis.maximum)) +
    (axis.minimum === null ? '' : printValue('min', axis.minimum)) +
    `</c:scaling>${printFlag('delete', !axis.visible)}${printValue('axPos', side)}` +
    (axis.gridlines ? `<c:majorGridlines>${lines}</c:majorGridlines>` : '') +
    (axis.title === null ? '' : printTitle(axis.title, plainText)) +
    printFormat(axis.numberFormat) +
    `${printValue('majorTickMark', 'none')}${printValue('minorTickMark', 'none')}` +
    `${printValue('tickLblPos', isValue ? 'nextTo' : 'low')}${printShape(null, axis.line)}${printText(axis.text, axis.textAngle)}` +
    `${printValue('crossAx', other)}${printValue('crosses', 'autoZero')}` +
    (isValue
      ? printValue('crossBetween', 'between') +
        (axis.majorUnit === null ? '' : printValue('majorUnit', axis.majorUnit))
      : printFlag('auto', true) +
        printValue('lblAlgn', 'ctr') +
        printValue('lblOffset', 100) +
        (axis.labelSpacing === null ? '' : printValue('tickLblSkip', axis.labelSpacing)) +
        printFlag('noMultiLvlLbl', false)) +
    `</c:${name}>`
  );
}

/** The frame of a chart in a drawing: its place, its name, and the link to its part. */
export function printAnchor(
  { anchor, name }: BookChart,
  number: number,
  link: string,
  names: DrawingNamespaces,
): string {
  const corner = (tag: string, at: typeof anchor.from): string =>
    `<xdr:${tag}><xdr:col>${String(at.column)}</xdr:col><xdr:colOff>${String(toUnits(at.fromLeft))}</xdr:colOff>` +
    `<xdr:row>${String(at.row)}</xdr:row><xdr:rowOff>${String(toUnits(at.fromTop))}</xdr:rowOff></xdr:${tag}>`;
  const [tag, place] =
    anchor.to === null
      ? [
          'oneCellAnchor',
          `${corner('from', anchor.from)}<xdr:ext cx="${String(toUnits(anchor.width))}" cy="${String(toUnits(anchor.height))}"/>`,
        ]
      : ['twoCellAnchor', corner('from', anchor.from) + corner('to', anchor.to)];
  const how = { stretch: '', move: ' editAs="oneCell"', nothing: ' editAs="absolute"' };
  const edit = anchor.to === null ? '' : how[anchor.follows];
  return (
    `<xdr:${tag}${edit} xmlns:xdr="${names.drawing}" xmlns:a="${names.main}">${place}` +
    `<xdr:graphicFrame macro=""><xdr:nvGraphicFramePr><xdr:cNvPr id="${String(number)}" name="${escapeAttribute(name)}"/>` +
    `<xdr:cNvGraphicFramePr/></xdr:nvGraphicFramePr>` +
    `<xdr:xfrm><a:off x="0" y="0"/><a:ext cx="0" cy="0"/></xdr:xfrm>` +
    `<a:graphic><a:graphicData uri="${names.chart}"><c:chart xmlns:c="${names.chart}" xmlns:r="${names.relationships}" r:id="${link}"/>` +
    `</a:graphicData></a:graphic></xdr:graphicFrame><xdr:clientData/></xdr:${tag}>`
  );
}
