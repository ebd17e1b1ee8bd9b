import type { Element } from '@xmldom/xmldom';
import { maxColumns, maxRows, type Rect } from '../../book/Rect';
import type { StructureLog } from '../StructureLog';
import { attributeOf, childOf, childrenOf, descendantsOf, setText, textOf } from '../xml/elements';
import { parseXml, printXml } from '../xml/parseXml';

/**
 * Pictures and charts stand between cells. They move, and where asked to also stretch, with whole
 * rows and columns; cells that are pushed aside beneath them do not take them along.
 */
export function followDrawing(
  text: string,
  path: string,
  sheet: string,
  log: StructureLog,
): string {
  const xml = parseXml(text, path);
  let touched = false;
  for (const anchor of childrenOf(xml.root)) {
    const from = childOf(anchor, 'from');
    const to = childOf(anchor, 'to');
    const how = attributeOf(anchor, 'editAs') ?? 'twoCell';
    if (!from || how === 'absolute') continue;
    for (const axis of ['row', 'col'] as const) {
      touched = followAxis(axis, from, to, how === 'twoCell', sheet, log) || touched;
    }
  }
  return touched ? printXml(xml) : text;
}

function followAxis(
  axis: 'row' | 'col',
  from: Element,
  to: Element | null,
  stretches: boolean,
  sheet: string,
  log: StructureLog,
): boolean {
  const start = numberIn(from, axis);
  const end = to ? numberIn(to, axis) : start;
  const next = placeOf(axis, start, sheet, log);
  const nextEnd = stretches ? placeOf(axis, end, sheet, log) : end + next - start;
  if (next === start && nextEnd === end) return false;
  setNumber(from, axis, next);
  if (to) setNumber(to, axis, Math.max(next, nextEnd));
  return true;
}

/** Where a row or column stands now; of a deleted one, where its gap was closed. */
function placeOf(axis: 'row' | 'col', at: number, sheet: string, log: StructureLog): number {
  const rect = (place: number): Rect =>
    axis === 'row'
      ? { row: place, column: 0, rows: 1, columns: maxColumns }
      : { row: 0, column: place, rows: maxRows, columns: 1 };
  for (let place = at; place >= 0; place--) {
    const next = log.rect(rect(place), sheet);
    if (next) return (axis === 'row' ? next.row : next.column) + (place < at ? 1 : 0);
  }
  return 0;
}

const numberIn = (corner: Element, axis: string): number => Number(textOf(childOf(corner, axis)));

function setNumber(corner: Element, axis: string, value: number): void {
  const element = childOf(corner, axis);
  if (element) setText(element, String(value));
}

/** The formulas of a chart or any other part that states them in elements called `f`. */
export function followFormulas(text: string, path: string, log: StructureLog): string {
  const xml = parseXml(text, path);
  let touched = false;
  for (const element of descendantsOf(xml.root, 'f')) {
    const next = log.formula(textOf(element), null);
    if (next === textOf(element)) continue;
    setText(element, next);
    touched = true;
  }
  return touched ? printXml(xml) : text;
}

/** The place that a pivot table reads from. */
export function followPivotSource(text: string, path: string, log: StructureLog): string {
  const xml = parseXml(text, path);
  const source = descendantsOf(xml.root, 'worksheetSource')[0];
  const sheet = attributeOf(source ?? null, 'sheet');
  const ref = attributeOf(source ?? null, 'ref');
  if (!source || sheet === null || ref === null) return text;
  const quoted = `'${sheet.replaceAll("'", "''")}'!${ref}`;
  const next = log.formula(quoted, null);
  const match = /^(?:'((?:[^']|'')*)'|([^'!]+))!([A-Z]+\d+(?::[A-Z]+\d+)?)$/.exec(next);
  if (next === quoted || match?.[3] === undefined) return text;
  source.setAttribute('sheet', match[1]?.replaceAll("''", "'") ?? match[2] ?? sheet);
  source.setAttribute('ref', match[3]);
  return printXml(xml);
}
