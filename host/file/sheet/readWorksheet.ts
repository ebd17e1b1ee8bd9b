import type { Element } from '@xmldom/xmldom';
import { ColumnLayout, type ColumnRun } from '../../book/ColumnLayout';
import type { Hyperlink } from '../../book/Hyperlink';
import { maxColumns } from '../../book/Rect';
import type { Sheet } from '../../book/Sheet';
import { readConditionalFormats } from '../conditional/readConditionalFormats';
import { readCriteria } from '../filter/readCriteria';
import type { Relationships } from '../package/Relationships';
import { readColor } from '../style/readColor';
import type { StylesRead } from '../style/readStyles';
import { readValidations } from '../validation/readValidations';
import { parseAddress } from '../../book/address';
import {
  attributeOf,
  childOf,
  childrenOf,
  flagOf,
  foreignAttributeOf,
  numberOf,
} from '../xml/elements';
import { readPageLayout } from './pageLayout';
import { readSheetView } from './sheetView';
import { parseBlocks } from './sqref';

/** Which link of the file a hyperlink is. */
export class HyperlinkOrigin {
  constructor(readonly index: number) {}
}

/** Reads everything of a worksheet but its cells and tables into the sheet. */
export function readWorksheet(
  worksheet: Element,
  sheet: Sheet,
  styles: StylesRead,
  relationships: Relationships,
): void {
  const format = childOf(worksheet, 'sheetFormatPr');
  const base = numberOf(format, 'baseColWidth');
  // Five pixels of padding at seven a character, as the format defines the default width.
  const standard = base === null ? 9.140625 : Math.floor(((base * 7 + 5) / 7) * 256) / 256;
  sheet.defaultColumnWidth = numberOf(format, 'defaultColWidth') ?? standard;
  sheet.defaultRowHeight = numberOf(format, 'defaultRowHeight') ?? 15;
  const cols = childOf(worksheet, 'cols');
  sheet.columnLayout = new ColumnLayout(cols ? childrenOf(cols, 'col').map(readColumns) : []);
  const merges = childOf(worksheet, 'mergeCells');
  if (merges) {
    const refs = childrenOf(merges, 'mergeCell').map((one) => attributeOf(one, 'ref') ?? '');
    sheet.setMerges(parseBlocks(refs.join(' ')));
  }
  sheet.setConditionalFormats(
    readConditionalFormats(worksheet, styles.differential, styles.scheme),
  );
  sheet.setValidations(readValidations(worksheet));
  sheet.setHyperlinks(readHyperlinks(worksheet, relationships));
  const filter = childOf(worksheet, 'autoFilter');
  const filtered = filter ? parseAddress(attributeOf(filter, 'ref') ?? '') : null;
  if (filter && filtered) {
    const inside = (place: number): number | null => (place < filtered.columns ? place : null);
    sheet.setAutoFilter({ rect: filtered, criteria: readCriteria(filter, inside) });
  }
  sheet.patchView(readSheetView(worksheet));
  sheet.patchPageLayout(readPageLayout(worksheet));
  sheet.protected = flagOf(childOf(worksheet, 'sheetProtection'), 'sheet', false);
  sheet.tabColor = readColor(childOf(childOf(worksheet, 'sheetPr'), 'tabColor'), styles.scheme);
}

const known = new Set(['min', 'max', 'width', 'hidden', 'style', 'customWidth']);

function readColumns(col: Element): ColumnRun {
  const first = (numberOf(col, 'min') ?? 1) - 1;
  const last = Math.min((numberOf(col, 'max') ?? first + 1) - 1, maxColumns - 1);
  const rest: Record<string, string> = {};
  for (const { name, value } of col.attributes) if (!known.has(name)) rest[name] = value;
  return {
    first,
    last,
    width: numberOf(col, 'width'),
    hidden: flagOf(col, 'hidden', false),
    style: numberOf(col, 'style'),
    custom: flagOf(col, 'customWidth', false),
    rest,
  };
}

function readHyperlinks(worksheet: Element, relationships: Relationships): Hyperlink[] {
  const list = childOf(worksheet, 'hyperlinks');
  return (list ? childrenOf(list, 'hyperlink') : []).flatMap((link, index) => {
    const rect = parseAddress(attributeOf(link, 'ref') ?? '');
    if (!rect) return [];
    const id = foreignAttributeOf(link, 'id');
    const target = id === null ? null : (relationships.byId(id)?.target ?? null);
    return {
      rect,
      target,
      location: attributeOf(link, 'location'),
      tooltip: attributeOf(link, 'tooltip'),
      origin: new HyperlinkOrigin(index),
    };
  });
}
