import type { Element } from '@xmldom/xmldom';
import { type ChartLine, type ChartText, plainLine, plainText } from '../../book/BookChart';
import type { Color } from '../../book/Style';
import { attributeOf, childOf, descendantsOf, flagOf, numberOf } from '../xml/elements';
import { dashWords, unitsPerPoint, wordFor } from './chartWords';

/** The plain colour of a fill; null where there is none or the theme gives it. */
export function readColorOf(shape: Element | null): Color | null {
  const said = attributeOf(childOf(childOf(shape, 'solidFill'), 'srgbClr'), 'val');
  return said !== null && /^[0-9a-f]{6}$/i.test(said) ? `#${said.toUpperCase()}` : null;
}

export function readLine(shape: Element | null): ChartLine {
  const line = childOf(shape, 'ln');
  if (!line) return plainLine;
  const width = numberOf(line, 'w');
  return {
    color: readColorOf(line),
    weight: width === null ? null : width / unitsPerPoint,
    dash: childOf(line, 'noFill')
      ? 'none'
      : wordFor(dashWords, attributeOf(childOf(line, 'prstDash'), 'val')),
  };
}

/** The look of the text of a part of a chart: of its own properties, else of its first run. */
export function readText(part: Element | null): ChartText {
  const holder = childOf(part, 'txPr') ?? childOf(childOf(part, 'tx'), 'rich');
  const look = holder ? (descendantsOf(holder, 'defRPr')[0] ?? null) : null;
  if (!look) return plainText;
  const size = numberOf(look, 'sz');
  return {
    size: size === null ? null : size / 100,
    bold: attributeOf(look, 'b') === null ? null : flagOf(look, 'b', false),
    color: readColorOf(look),
  };
}
