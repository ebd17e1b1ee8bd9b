import type { Element } from '@xmldom/xmldom';
import { rectAddress } from '../../book/address';
import type { Sheet, SheetAspect } from '../../book/Sheet';
import { writeConditionalFormats } from '../conditional/writeConditionalFormats';
import { writeCriteria } from '../filter/writeCriteria';
import { writeValidations } from '../validation/writeValidations';
import {
  appendLike,
  childOf,
  childrenOf,
  createLike,
  ensureChild,
  foreignAttributeOf,
  insertInOrder,
  removeElement,
  setAttribute,
} from '../xml/elements';
import { HyperlinkOrigin } from './readWorksheet';
import { writePageLayout } from './pageLayout';
import { worksheetOrder } from './sheetOrder';
import { writeProtection, writeTabColor } from './sheetProperties';
import type { SheetWriting } from './SheetWriting';
import { writeSheetView } from './sheetView';

export const officeRelationships =
  'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
export const strictRelationships = 'http://purl.oclc.org/ooxml/officeDocument/relationships';

/** Writes the changed aspects of a sheet, its cells, tables and charts apart, into its document. */
export function writeSheetParts(
  worksheet: Element,
  sheet: Sheet,
  aspects: ReadonlySet<SheetAspect>,
  to: SheetWriting,
): void {
  const writers: Record<SheetAspect, () => void> = {
    columns: () => writeColumns(worksheet, sheet, to),
    merges: () => writeMerges(worksheet, sheet),
    tables: () => undefined,
    charts: () => undefined,
    'conditional-formats': () => writeConditionalFormats(worksheet, sheet, to),
    validations: () => writeValidations(worksheet, sheet),
    hyperlinks: () => writeHyperlinks(worksheet, sheet, to),
    'auto-filter': () => writeAutoFilter(worksheet, sheet),
    view: () => writeSheetView(worksheet, sheet.view),
    page: () => writePageLayout(worksheet, sheet.pageLayout),
    protection: () => writeProtection(worksheet, sheet.protected),
    'tab-color': () => writeTabColor(worksheet, sheet.tabColor),
    'default-size': () => writeDefaultSize(worksheet, sheet),
  };
  for (const aspect of aspects) writers[aspect]();
}

function writeColumns(worksheet: Element, sheet: Sheet, to: SheetWriting): void {
  removeElement(childOf(worksheet, 'cols'));
  const { runs } = sheet.columnLayout;
  if (runs.length === 0) return;
  const cols = createLike(worksheet, 'cols');
  insertInOrder(worksheet, cols, worksheetOrder);
  for (const run of runs) {
    const col = appendLike(cols, 'col', {
      min: String(run.first + 1),
      max: String(run.last + 1),
      width: String(run.width ?? sheet.defaultColumnWidth),
      style: run.style === null ? null : String(to.styles.styleNumber(run.style)),
      hidden: run.hidden ? '1' : null,
      customWidth: run.custom ? '1' : null,
    });
    for (const [name, value] of Object.entries(run.rest)) col.setAttribute(name, value);
  }
}

function writeMerges(worksheet: Element, sheet: Sheet): void {
  const { merges } = sheet;
  if (merges.length === 0) {
    removeElement(childOf(worksheet, 'mergeCells'));
    return;
  }
  const list = ensureChild(worksheet, 'mergeCells', worksheetOrder);
  for (const old of childrenOf(list, 'mergeCell')) removeElement(old);
  for (const merge of merges) appendLike(list, 'mergeCell', { ref: rectAddress(merge) });
  list.setAttribute('count', String(merges.length));
}

function writeHyperlinks(worksheet: Element, sheet: Sheet, to: SheetWriting): void {
  const old = childOf(worksheet, 'hyperlinks');
  const elements = old ? childrenOf(old, 'hyperlink') : [];
  removeElement(old);
  const kept = new Set<string>();
  if (sheet.hyperlinks.length > 0) {
    const list = createLike(worksheet, 'hyperlinks');
    insertInOrder(worksheet, list, worksheetOrder);
    for (const link of sheet.hyperlinks) {
      const origin = link.origin instanceof HyperlinkOrigin ? link.origin : null;
      const from = origin ? elements[origin.index] : undefined;
      const element = from ? (from.cloneNode(true) as Element) : createLike(list, 'hyperlink');
      element.setAttribute('ref', rectAddress(link.rect));
      list.appendChild(element);
      if (from) {
        kept.add(foreignAttributeOf(from, 'id') ?? '');
        continue;
      }
      setAttribute(element, 'location', link.location);
      setAttribute(element, 'tooltip', link.tooltip);
      if (link.target === null) continue;
      const options = { external: true, strict: to.strict };
      const id = to.relationships.add('hyperlink', link.target, options);
      element.setAttributeNS(to.strict ? strictRelationships : officeRelationships, 'r:id', id);
      kept.add(id);
    }
  }
  for (const element of elements) {
    const id = foreignAttributeOf(element, 'id');
    if (id !== null && !kept.has(id)) to.relationships.remove(id);
  }
}

function writeAutoFilter(worksheet: Element, sheet: Sheet): void {
  const filter = sheet.autoFilter;
  if (!filter) {
    removeElement(childOf(worksheet, 'autoFilter'));
    return;
  }
  const element = ensureChild(worksheet, 'autoFilter', worksheetOrder);
  element.setAttribute('ref', rectAddress(filter.rect));
  const same = (place: number): number => place;
  writeCriteria(element, filter.criteria, { columnAt: same, placeOf: same });
}

function writeDefaultSize(worksheet: Element, sheet: Sheet): void {
  const format = ensureChild(worksheet, 'sheetFormatPr', worksheetOrder);
  format.setAttribute('defaultRowHeight', String(sheet.defaultRowHeight));
  format.setAttribute('defaultColWidth', String(sheet.defaultColumnWidth));
}
