import type { Element } from '@xmldom/xmldom';
import type { BookChart } from '../../book/BookChart';
import type { ChartCorner } from '../../book/ChartAnchor';
import type { Sheet } from '../../book/Sheet';
import type { PackageDraft } from '../package/PackageDraft';
import {
  attributeOf,
  childOf,
  childrenOf,
  descendantsOf,
  ensureChild,
  numberOf,
  removeElement,
  setText,
  textOf,
} from '../xml/elements';
import { parseXml, printXml, type XmlDocument } from '../xml/parseXml';
import { SheetOrigin } from '../workbook/SheetOrigin';
import { worksheetOrder } from '../sheet/sheetOrder';
import { drawingNamespaces, toUnits } from './chartWords';
import { printAnchor, printChart } from './printChart';
import { formulaElement } from './readChart';
import { findFrames, nameElement } from './readDrawing';

const drawingType = 'application/vnd.openxmlformats-officedocument.drawing+xml';
const chartType = 'application/vnd.openxmlformats-officedocument.drawingml.chart+xml';

/**
 * Sees that a sheet with new charts has a drawing to put them in; the link to it where the sheet
 * has still to state it.
 */
export function addDrawing(
  sheet: Sheet,
  sheetPath: string,
  draft: PackageDraft,
  strict: boolean,
): string | null {
  const links = draft.relationships(sheetPath);
  const isNew = sheet.charts.some(({ origin }) => origin === null);
  if (!isNew || links.byType('drawing').length > 0) return null;
  const path = draft.freePath('xl/drawings/drawing', '.xml');
  const names = drawingNamespaces(strict);
  const text =
    `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n` +
    `<xdr:wsDr xmlns:xdr="${names.drawing}" xmlns:a="${names.main}"/>`;
  draft.add(path, drawingType, text);
  return links.add('drawing', path, { strict });
}

/** States on a sheet the link to its drawing. */
export function linkDrawing(worksheet: Element, link: string, strict: boolean): void {
  const { relationships } = drawingNamespaces(strict);
  ensureChild(worksheet, 'drawing', worksheetOrder).setAttributeNS(relationships, 'r:id', link);
}

/**
 * Brings the drawings of a sheet to what the book says: charts that went are taken out, new ones put
 * in, and of those that stand only the name, the place and the cells they draw are stated anew.
 *
 * Runs after the drawings followed the changes of structure, so that what only followed is as the
 * book has it and its part is not touched.
 */
export function saveCharts(
  sheet: Sheet,
  sheetPath: string,
  draft: PackageDraft,
  strict: boolean,
): void {
  const drawings = draft.relationships(sheetPath).byType('drawing');
  for (const { target } of drawings) {
    const text = draft.text(target);
    if (text === null) continue;
    const xml = parseXml(text, target);
    const before = printXml(xml);
    patchDrawing(xml.root, target, sheet, draft);
    const patched = printXml(xml);
    // A drawing that came out alike says what the file's own words say.
    if (patched !== before) draft.set(target, patched);
  }
  const [first] = drawings;
  if (first) appendCharts(first.target, sheet, draft, strict);
}

function patchDrawing(root: Element, path: string, sheet: Sheet, draft: PackageDraft): void {
  const read = sheet.origin instanceof SheetOrigin ? sheet.origin.charts : [];
  const links = draft.relationships(path);
  for (const { element, id } of findFrames(root)) {
    const part = links.byId(id)?.target;
    const own = read.find(({ drawing, relationship }) => drawing === path && relationship === id);
    if (part === undefined || !own) continue;
    const chart = sheet.charts.find(({ origin }) => origin === own);
    if (!chart) {
      removeElement(element);
      links.remove(id);
      continue;
    }
    const named = nameElement(element);
    if (attributeOf(named, 'name') !== chart.name) named?.setAttribute('name', chart.name);
    patchAnchor(element, chart);
    patchPart(part, chart, draft);
  }
}

function patchAnchor(element: Element, { anchor }: BookChart): void {
  patchCorner(childOf(element, 'from'), anchor.from);
  if (anchor.to !== null) {
    patchCorner(childOf(element, 'to'), anchor.to);
    return;
  }
  const [size, place] = [childOf(element, 'ext'), childOf(element, 'pos')];
  patchNumber(size, 'cx', anchor.width);
  patchNumber(size, 'cy', anchor.height);
  patchNumber(place, 'x', anchor.from.fromLeft);
  patchNumber(place, 'y', anchor.from.fromTop);
}

function patchNumber(element: Element | null, name: string, points: number): void {
  if (element && numberOf(element, name) !== toUnits(points)) {
    element.setAttribute(name, String(toUnits(points)));
  }
}

function patchCorner(corner: Element | null, at: ChartCorner): void {
  const patch = (name: string, value: number): void => {
    const element = childOf(corner, name);
    if (element && Number(textOf(element)) !== value) setText(element, String(value));
  };
  patch('col', at.column);
  patch('colOff', toUnits(at.fromLeft));
  patch('row', at.row);
  patch('rowOff', toUnits(at.fromTop));
}

/** States the cells that a chart draws, and its title, where the part says otherwise. */
function patchPart(path: string, chart: BookChart, draft: PackageDraft): void {
  const text = draft.text(path);
  if (text === null) return;
  const xml = parseXml(text, path);
  let touched = false;
  descendantsOf(xml.root, 'ser').forEach((element, index) => {
    const series = chart.series[index];
    if (!series) return;
    const places = [
      [childOf(element, 'tx'), series.nameAt],
      [childOf(element, 'cat') ?? childOf(element, 'xVal'), series.categories],
      [childOf(element, 'val') ?? childOf(element, 'yVal'), series.values],
    ] as const;
    for (const [parent, formula] of places) {
      const stated = formulaElement(parent);
      if (!stated || formula === null || textOf(stated) === formula) continue;
      setText(stated, formula);
      dropCopies(stated.parentNode as Element);
      touched = true;
    }
  });
  touched = patchTitle(xml, chart) || touched;
  if (touched) draft.set(path, printXml(xml));
}

/** The copies of the cells that were drawn before. */
function dropCopies(reference: Element): void {
  for (const child of childrenOf(reference)) {
    if (child.localName?.endsWith('Cache')) removeElement(child);
  }
}

function patchTitle({ root }: XmlDocument, { title }: BookChart): boolean {
  const rich = childOf(childOf(childOf(childOf(root, 'chart'), 'title'), 'tx'), 'rich');
  if (!rich || title.text === null) return false;
  const runs = descendantsOf(rich, 't');
  const [first, ...others] = runs;
  const said = childrenOf(rich, 'p')
    .map((line) => descendantsOf(line, 't').map(textOf).join(''))
    .join('\n');
  if (!first || said === title.text) return false;
  setText(first, title.text);
  others.forEach((run) => setText(run, ''));
  return true;
}

/** Puts new charts at the end of a drawing and leaves every letter before them as it was. */
function appendCharts(path: string, sheet: Sheet, draft: PackageDraft, strict: boolean): void {
  const text = draft.text(path);
  const added = sheet.charts.filter(({ origin }) => origin === null);
  if (text === null || added.length === 0) return;
  const names = drawingNamespaces(strict);
  const { root } = parseXml(text, path);
  // 1 is the drawing's own number by custom.
  const numbers = descendantsOf(root, 'cNvPr').map((one) => numberOf(one, 'id') ?? 1);
  const first = Math.max(1, ...numbers) + 1;
  const anchors = added.map((chart, index) => {
    const part = draft.freePath('xl/charts/chart', '.xml');
    draft.add(part, chartType, printChart(chart, names));
    const link = draft.relationships(path).add('chart', part, { strict });
    return printAnchor(chart, first + index, link, names);
  });
  draft.set(path, insertLast(text, root.nodeName, anchors.join('')));
}

/** The text of a document with more at the end of its root, which may have been empty. */
function insertLast(text: string, root: string, more: string): string {
  const end = text.lastIndexOf(`</${root}`);
  if (end >= 0) return text.slice(0, end) + more + text.slice(end);
  const empty = text.lastIndexOf('/>');
  return `${text.slice(0, empty)}>${more}</${root}>${text.slice(empty + 2)}`;
}
