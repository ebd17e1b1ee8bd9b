import type { Element } from '@xmldom/xmldom';
import {
  borderEdges,
  defaultStyle,
  type Alignment,
  type BorderEdge,
  type BorderEdgeName,
  type BorderLine,
  type CellStyle,
  type DifferentialStyle,
  type FontStyle,
  type HorizontalAlignment,
  type Underline,
  type VerticalAlignment,
} from '../../book/Style';
import { attributeOf, childOf, childrenOf, flagOf, numberOf } from '../xml/elements';
import { builtInFormats } from './builtInFormats';
import { indexedColors } from './indexedColors';
import { readColor, type ColorScheme } from './readColor';

export interface StylesRead {
  readonly cellStyles: readonly CellStyle[];
  readonly differential: readonly DifferentialStyle[];
  readonly scheme: ColorScheme;
}

/** Reads every look that cells and conditional formats can point at. */
export function readStyles(root: Element, theme: readonly string[]): StylesRead {
  const palette = childrenOf(childOf(childOf(root, 'colors'), 'indexedColors') ?? root, 'rgbColor');
  const indexed = indexedColors.map((color, index) => {
    const own = attributeOf(palette[index] ?? null, 'rgb');
    return own === null ? color : `#${own.slice(-6).toUpperCase()}`;
  });
  const scheme: ColorScheme = { theme, indexed };
  const list = (name: string, item: string): Element[] => {
    const parent = childOf(root, name);
    return parent ? childrenOf(parent, item) : [];
  };
  const formats = new Map(builtInFormats);
  for (const one of list('numFmts', 'numFmt')) {
    formats.set(numberOf(one, 'numFmtId') ?? -1, attributeOf(one, 'formatCode') ?? 'General');
  }
  const fonts = list('fonts', 'font').map((one) => completeFont(readFont(one, scheme)));
  const fills = list('fills', 'fill').map((one) => readFill(one, scheme, false));
  const borders = list('borders', 'border').map((one) => readBorders(one, scheme));
  const cellStyles = list('cellXfs', 'xf').map((xf): CellStyle => {
    const at = (name: string): number => numberOf(xf, name) ?? 0;
    return {
      numberFormat: formats.get(at('numFmtId')) ?? 'General',
      font: fonts[at('fontId')] ?? defaultStyle.font,
      fill: fills[at('fillId')] ?? null,
      borders: borders[at('borderId')] ?? defaultStyle.borders,
      alignment: readAlignment(childOf(xf, 'alignment')),
      locked: flagOf(childOf(xf, 'protection'), 'locked', true),
      quotePrefix: flagOf(xf, 'quotePrefix', false),
    };
  });
  const differential = list('dxfs', 'dxf').map((dxf) => readDifferential(dxf, scheme));
  return { cellStyles, differential, scheme };
}

function readFont(font: Element, scheme: ColorScheme): Partial<FontStyle> {
  const name = attributeOf(childOf(font, 'name'), 'val');
  const size = numberOf(childOf(font, 'sz'), 'val');
  const color = readColor(childOf(font, 'color'), scheme);
  const flag = (element: string, key: 'bold' | 'italic' | 'strikethrough') => {
    const found = childOf(font, element);
    return found ? { [key]: flagOf(found, 'val', true) } : {};
  };
  const underline = childOf(font, 'u');
  return {
    ...(name === null ? {} : { name }),
    ...(size === null ? {} : { size }),
    ...(color === null ? {} : { color }),
    ...flag('b', 'bold'),
    ...flag('i', 'italic'),
    ...flag('strike', 'strikethrough'),
    ...(underline ? { underline: (attributeOf(underline, 'val') ?? 'single') as Underline } : {}),
  };
}

const completeFont = (font: Partial<FontStyle>): FontStyle => ({ ...defaultStyle.font, ...font });

/** A differential fill is solid when it does not say, and then shows its background colour. */
function readFill(fill: Element, scheme: ColorScheme, differential: boolean): string | null {
  const pattern = childOf(fill, 'patternFill');
  if (!pattern) {
    const stop = childOf(childOf(fill, 'gradientFill'), 'stop');
    return stop ? readColor(childOf(stop, 'color'), scheme) : null;
  }
  const kind = attributeOf(pattern, 'patternType') ?? (differential ? 'solid' : 'none');
  if (kind === 'none') return null;
  const foreground = readColor(childOf(pattern, 'fgColor'), scheme);
  const background = readColor(childOf(pattern, 'bgColor'), scheme);
  return differential && kind === 'solid' ? (background ?? foreground) : (foreground ?? background);
}

function readEdge(edge: Element | null, scheme: ColorScheme): BorderEdge | null {
  const style = attributeOf(edge, 'style');
  if (!edge || style === null || style === 'none') return null;
  const color = readColor(childOf(edge, 'color'), scheme) ?? '#000000';
  return { style: style as BorderLine, color };
}

function readBorders(
  border: Element,
  scheme: ColorScheme,
): Record<BorderEdgeName, BorderEdge | null> {
  const edge = (name: string, logical: string): BorderEdge | null =>
    readEdge(childOf(border, name) ?? childOf(border, logical), scheme);
  return {
    left: edge('left', 'start'),
    right: edge('right', 'end'),
    top: edge('top', 'top'),
    bottom: edge('bottom', 'bottom'),
  };
}

function readAlignment(element: Element | null): Alignment {
  if (!element) return defaultStyle.alignment;
  return {
    horizontal: (attributeOf(element, 'horizontal') ?? 'general') as HorizontalAlignment,
    vertical: (attributeOf(element, 'vertical') ?? 'bottom') as VerticalAlignment,
    wrapText: flagOf(element, 'wrapText', false),
    indent: numberOf(element, 'indent') ?? 0,
  };
}

function readDifferential(dxf: Element, scheme: ColorScheme): DifferentialStyle {
  const font = childOf(dxf, 'font');
  const fill = childOf(dxf, 'fill');
  const border = childOf(dxf, 'border');
  const format = attributeOf(childOf(dxf, 'numFmt'), 'formatCode');
  const color = fill ? readFill(fill, scheme, true) : null;
  const edges = border ? readBorders(border, scheme) : null;
  const drawn: Partial<Record<BorderEdgeName, BorderEdge>> = {};
  for (const name of borderEdges) {
    const edge = edges?.[name];
    if (edge) drawn[name] = edge;
  }
  return {
    ...(font ? { font: readFont(font, scheme) } : {}),
    ...(color === null ? {} : { fill: color }),
    ...(Object.keys(drawn).length > 0 ? { borders: drawn } : {}),
    ...(format === null ? {} : { numberFormat: format }),
  };
}
