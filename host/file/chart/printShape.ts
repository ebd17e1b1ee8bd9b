import type { ChartLine, ChartText } from '../../book/BookChart';
import type { Color } from '../../book/Style';
import { escapeText } from '../xml/xmlText';
import { dashWords, toUnits, unitsPerDegree } from './chartWords';

/** `<c:name val="…"/>`. */
export const printValue = (name: string, value: string | number): string =>
  `<c:${name} val="${String(value)}"/>`;

export const printFlag = (name: string, on: boolean): string => printValue(name, on ? 1 : 0);

/** A colour is `#RRGGBB` in the book and six digits in the file. */
export const printFill = (color: Color): string =>
  `<a:solidFill><a:srgbClr val="${color.slice(1)}"/></a:solidFill>`;

function printLine({ color, weight, dash }: ChartLine): string {
  if (color === null && weight === null && dash === null) return '';
  const width = weight === null ? '' : ` w="${String(toUnits(weight))}"`;
  if (dash === 'none') return `<a:ln${width}><a:noFill/></a:ln>`;
  const fill = color === null ? '' : printFill(color);
  const dashes = dash === null ? '' : `<a:prstDash val="${dashWords[dash]}"/>`;
  return `<a:ln${width} cap="flat">${fill}${dashes}<a:round/></a:ln>`;
}

/** How a part of a chart is filled and framed; nothing where Excel's own look holds. */
export function printShape(fill: Color | null, line: ChartLine): string {
  const inside = (fill === null ? '' : printFill(fill)) + printLine(line);
  return inside === '' ? '' : `<c:spPr>${inside}</c:spPr>`;
}

const textAttributes = ({ size, bold }: ChartText): string =>
  (size === null ? '' : ` sz="${String(Math.round(size * 100))}"`) +
  (bold === null ? '' : ` b="${bold ? '1' : '0'}"`);

function printTextLook(name: 'defRPr' | 'rPr', look: ChartText, language = ''): string {
  const fill = look.color === null ? '' : printFill(look.color);
  return `<a:${name}${language}${textAttributes(look)}>${fill}</a:${name}>`;
}

/** The look of the text of a part of a chart. */
export const printText = (look: ChartText, angle: number | null = null): string =>
  look.size === null && look.bold === null && look.color === null && angle === null
    ? ''
    : `<c:txPr><a:bodyPr${angle === null ? '' : ` rot="${String(-angle * unitsPerDegree)}" vert="horz"`}/><a:lstStyle/><a:p><a:pPr>${printTextLook('defRPr', look)}</a:pPr><a:endParaRPr lang="en-US"/></a:p></c:txPr>`;

/** A title: of the chart or of an axis. */
export const printTitle = (text: string, look: ChartText): string =>
  `<c:title><c:tx><c:rich><a:bodyPr/><a:lstStyle/><a:p><a:pPr>${printTextLook('defRPr', look)}</a:pPr>` +
  `<a:r>${printTextLook('rPr', look, ' lang="en-US"')}<a:t>${escapeText(text)}</a:t></a:r></a:p></c:rich></c:tx>` +
  `${printFlag('overlay', false)}</c:title>`;
