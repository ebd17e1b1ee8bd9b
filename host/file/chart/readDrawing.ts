import type { Element } from '@xmldom/xmldom';
import type { BookChart } from '../../book/BookChart';
import type { ChartAnchor, ChartCorner } from '../../book/ChartAnchor';
import type { Sheet } from '../../book/Sheet';
import { FileError } from '../FileError';
import type { Package } from '../package/Package';
import {
  attributeOf,
  childOf,
  childrenOf,
  descendantsOf,
  foreignAttributeOf,
  numberOf,
  textOf,
} from '../xml/elements';
import { parseXml } from '../xml/parseXml';
import { ChartOrigin } from './ChartOrigin';
import { unitsPerPoint } from './chartWords';
import { readChart } from './readChart';

/**
 * Reads the charts that stand on a sheet by themselves, and says which of the file's they are; those
 * in groups of shapes are not looked for.
 */
export function readCharts(sheet: Sheet, sheetPath: string, source: Package): ChartOrigin[] {
  const charts: BookChart[] = [];
  const origins: ChartOrigin[] = [];
  for (const link of source.relationships(sheetPath).byType('drawing')) {
    if (link.external) continue;
    const drawing = tryParse(source, link.target);
    if (!drawing) continue;
    const parts = source.relationships(link.target);
    for (const { element, id, name } of findFrames(drawing)) {
      const part = parts.byId(id);
      const root = part && !part.external ? tryParse(source, part.target) : null;
      const anchor = readAnchor(element);
      if (!part || !root || !anchor) continue;
      const origin = new ChartOrigin(link.target, id);
      origins.push(origin);
      charts.push({ ...readChart(root), id: charts.length + 1, name, anchor, origin });
    }
  }
  if (charts.length > 0) sheet.setCharts(charts);
  return origins;
}

/** A drawing that cannot be read is kept as it is, and the workbook opens, as in Excel. */
function tryParse(source: Package, path: string): Element | null {
  try {
    const text = source.text(path);
    return text === null ? null : parseXml(text, path).root;
  } catch (error) {
    if (error instanceof FileError && error.code === 'malformed-xml') return null;
    throw error;
  }
}

/** The anchors of a drawing that hold a chart, with the link to its part and its name. */
export function findFrames(drawing: Element): { element: Element; id: string; name: string }[] {
  return childrenOf(drawing).flatMap((element) => {
    const frame = childOf(element, 'graphicFrame');
    const chart = frame ? descendantsOf(frame, 'chart')[0] : undefined;
    const id = chart ? foreignAttributeOf(chart, 'id') : null;
    if (!frame || id === null) return [];
    return [{ element, id, name: attributeOf(nameElement(element), 'name') ?? '' }];
  });
}

/** Where an anchor's frame states its name. */
export const nameElement = (anchor: Element): Element | null =>
  childOf(childOf(childOf(anchor, 'graphicFrame'), 'nvGraphicFramePr'), 'cNvPr');

const points = (units: number | null): number => (units ?? 0) / unitsPerPoint;

function readAnchor(element: Element): ChartAnchor | null {
  const from = childOf(element, 'from');
  const to = childOf(element, 'to');
  const how = attributeOf(element, 'editAs') ?? 'twoCell';
  if (from && to) {
    const follows = how === 'absolute' ? 'nothing' : how === 'oneCell' ? 'move' : 'stretch';
    return { from: readCorner(from), to: readCorner(to), follows };
  }
  const size = childOf(element, 'ext');
  if (!size) return null;
  const sized = {
    to: null,
    width: points(numberOf(size, 'cx')),
    height: points(numberOf(size, 'cy')),
  };
  if (from) return { ...sized, from: readCorner(from), follows: 'move' };
  const place = childOf(element, 'pos');
  const corner = {
    row: 0,
    column: 0,
    fromTop: points(numberOf(place, 'y')),
    fromLeft: points(numberOf(place, 'x')),
  };
  return { ...sized, from: corner, follows: 'nothing' };
}

const readCorner = (corner: Element): ChartCorner => ({
  row: Number(textOf(childOf(corner, 'row'))),
  column: Number(textOf(childOf(corner, 'col'))),
  fromTop: points(Number(textOf(childOf(corner, 'rowOff')))),
  fromLeft: points(Number(textOf(childOf(corner, 'colOff')))),
});
