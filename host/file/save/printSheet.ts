import type { Element } from '@xmldom/xmldom';
import type { Sheet, SheetAspect } from '../../book/Sheet';
import { followSheet } from '../follow/followSheet';
import { patchDimension, printSheetData } from '../sheet/printSheetData';
import { skeletonOf, type SheetSource } from '../sheet/SheetSource';
import type { SheetWriting } from '../sheet/SheetWriting';
import { writeSheetParts } from '../sheet/writeSheetParts';
import { parseXml, printXml } from '../xml/parseXml';

/** What is to be done to a sheet's part beyond its cells. */
export interface SheetEdit {
  readonly aspects: ReadonlySet<SheetAspect>;
  /** The document of the part may be edited further, before it is printed. */
  readonly more: (worksheet: Element) => void;
  /** Whether `more` has anything to do. */
  readonly hasMore: boolean;
}

/** The text of a sheet's part, with only the rows and the aspects written anew that changed. */
export function printSheet(
  sheet: Sheet,
  source: SheetSource,
  edit: SheetEdit,
  to: SheetWriting,
  stringNumber: (text: string) => number,
): string {
  const { text, prefix, dataStart, contentStart, contentEnd, dataEnd } = source;
  let head = text.slice(0, dataStart);
  let tail = text.slice(dataEnd);
  const follows = !to.log.empty && mayFollow(head + tail, sheet, to);
  if (edit.aspects.size > 0 || edit.hasMore || follows) {
    const xml = parseXml(skeletonOf(source), source.path);
    const before = printXml(xml);
    if (follows) followSheet(xml.root, to.originalName, to.log);
    writeSheetParts(xml.root, sheet, edit.aspects, to);
    edit.more(xml.root);
    const printed = printXml(xml);
    // A document that came out alike says what the file's own words say.
    if (printed !== before) {
      const mark = `<${prefix}sheetData/>`;
      const at = printed.indexOf(mark);
      head = printed.slice(0, at);
      tail = printed.slice(at + mark.length);
    }
  }
  if (!sheet.cells.changed) return head + text.slice(dataStart, dataEnd) + tail;
  const data = printSheetData(source, {
    sheet,
    prefix,
    stringNumber,
    styleNumber: (style) => to.styles.styleNumber(style),
  });
  const untouched = data === text.slice(contentStart, contentEnd);
  const start =
    contentEnd > contentStart ? text.slice(dataStart, contentStart) : `<${prefix}sheetData>`;
  const whole = untouched
    ? text.slice(dataStart, dataEnd)
    : data === ''
      ? `<${prefix}sheetData/>`
      : `${start}${data}</${prefix}sheetData>`;
  return patchDimension(head, sheet) + whole + tail;
}

/** Whether the part may hold formulas or blocks that the book does not follow itself. */
function mayFollow(outside: string, sheet: Sheet, to: SheetWriting): boolean {
  return to.log.shifted(to.originalName) || /<(?:\w+:)?f>/.test(outside) || sheet.changes.size > 0;
}

/** The part of a sheet that is made new. */
export const emptySheet = (namespace: string): string =>
  `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n` +
  `<worksheet xmlns="${namespace}">` +
  `<dimension ref="A1"/><sheetViews><sheetView workbookViewId="0"/></sheetViews>` +
  `<sheetFormatPr defaultRowHeight="15"/><sheetData/>` +
  `<pageMargins left="0.7" right="0.7" top="0.75" bottom="0.75" header="0.3" footer="0.3"/>` +
  `</worksheet>`;
