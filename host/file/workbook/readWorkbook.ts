import type { Element } from '@xmldom/xmldom';
import { Book } from '../../book/Book';
import type { DefinedName } from '../../book/DefinedName';
import type { Sheet, SheetVisibility } from '../../book/Sheet';
import { StyleTable } from '../../book/StyleTable';
import { readCharts } from '../chart/readDrawing';
import { readWebExtensions } from '../extension/readWebExtensions';
import { FileError } from '../FileError';
import { readFormula } from '../formula/fileFormula';
import type { Package } from '../package/Package';
import type { Relationship, Relationships } from '../package/Relationships';
import { readSheetData } from '../sheet/readSheetData';
import { readWorksheet } from '../sheet/readWorksheet';
import { skeletonOf, type SheetSource } from '../sheet/SheetSource';
import { readSharedStrings, type SharedStringList } from '../strings/readSharedStrings';
import { readStyles, type StylesRead } from '../style/readStyles';
import { officeTheme, readTheme } from '../style/readTheme';
import { readTable } from '../table/readTable';
import {
  attributeOf,
  childOf,
  childrenOf,
  flagOf,
  foreignAttributeOf,
  numberOf,
  textOf,
} from '../xml/elements';
import { parseXml } from '../xml/parseXml';
import { shortenThisRow } from '../formula/thisRow';
import { SheetOrigin } from './SheetOrigin';

/** Which name of the file a defined name is. */
export class NameOrigin {
  constructor(readonly index: number) {}
}

/** The parts of a workbook that saving comes back to. */
export interface WorkbookParts {
  readonly workbookPath: string;
  readonly stylesPath: string | null;
  readonly stringsPath: string | null;
  readonly strings: SharedStringList | null;
  /** The namespace of the spreadsheet's own elements: one of two flavours of the format. */
  readonly namespace: string;
  readonly strict: boolean;
}

const strictNamespace = 'http://purl.oclc.org/ooxml/spreadsheetml/main';

/** Reads a package's workbook into a book. */
export function readWorkbook(source: Package, path: string): { book: Book; parts: WorkbookParts } {
  const { root } = parseXml(source.need(path), path);
  if (root.localName !== 'workbook') throw new FileError('not-xlsx', 'no workbook', path);
  const links = source.relationships(path);
  const partOf = (typeName: string): string | null => {
    const target = links.byType(typeName)[0]?.target;
    return target !== undefined && source.has(target) ? target : null;
  };
  const stylesPath = partOf('styles');
  const stringsPath = partOf('sharedStrings');
  const themePath = partOf('theme');
  const theme = themePath ? readTheme(source.need(themePath), themePath) : officeTheme;
  const styles: StylesRead = stylesPath
    ? readStyles(parseXml(source.need(stylesPath), stylesPath).root, theme.colors)
    : { cellStyles: [], differential: [], scheme: { theme: theme.colors, indexed: [] } };
  const strings = stringsPath ? readSharedStrings(source.need(stringsPath), stringsPath) : null;

  const book = new Book(new StyleTable(styles.cellStyles));
  book.theme = theme;
  const properties = childOf(root, 'workbookPr');
  book.date1904 = flagOf(properties, 'date1904', false);
  book.structureProtected = flagOf(childOf(root, 'workbookProtection'), 'lockStructure', false);
  const list = childOf(root, 'sheets');
  for (const element of list ? childrenOf(list, 'sheet') : []) {
    readSheet(element, { book, source, links, styles, texts: strings?.texts ?? [], path });
  }
  if (book.sheets.length === 0) throw new FileError('malformed-xml', 'no sheets', path);
  book.setNames(readNames(root, book));
  const view = childOf(childOf(root, 'bookViews'), 'workbookView');
  book.activeSheet = book.sheets[numberOf(view, 'activeTab') ?? 0] ?? null;
  book.webExtensions.push(...readWebExtensions(source));
  book.settle();
  const namespace = root.namespaceURI ?? '';
  const strict = namespace === strictNamespace;
  return {
    book,
    parts: { workbookPath: path, stylesPath, stringsPath, strings, namespace, strict },
  };
}

interface Reading {
  readonly book: Book;
  readonly source: Package;
  readonly links: Relationships;
  readonly styles: StylesRead;
  readonly texts: readonly string[];
  readonly path: string;
}

const visibilities: Readonly<Record<string, SheetVisibility>> = {
  hidden: 'hidden',
  veryHidden: 'very-hidden',
};

function readSheet(element: Element, from: Reading): void {
  const { book, source } = from;
  const name = attributeOf(element, 'name') ?? '';
  const id = foreignAttributeOf(element, 'id') ?? '';
  const link = from.links.byId(id);
  if (book.sheet(name)) throw new FileError('malformed-xml', `two sheets «${name}»`, from.path);
  const state = attributeOf(element, 'state') ?? '';
  const sheetId = numberOf(element, 'sheetId') ?? book.sheets.length + 1;
  const sheet = book.attachSheet(sheetId, name, visibilities[state] ?? 'visible');
  sheet.kind = kindOf(link);
  if (!link || !source.has(link.target)) {
    throw new FileError('malformed-xml', `a sheet without its part: ${name}`, from.path);
  }
  const path = source.nameOf(link.target) ?? link.target;
  if (sheet.kind !== 'worksheet') {
    sheet.origin = new SheetOrigin(path, id, name, null);
    return;
  }
  const origin = new SheetOrigin(path, id, name, readCells(sheet, path, from));
  sheet.origin = origin;
  readTables(sheet, path, from);
  origin.charts = readCharts(sheet, path, source);
}

function kindOf(link: Relationship | null): Sheet['kind'] {
  if (link?.typeName === 'worksheet') return 'worksheet';
  return link?.typeName === 'chartsheet' ? 'chart' : 'other';
}

function readCells(sheet: Sheet, path: string, from: Reading): SheetSource {
  const { source, book, styles } = from;
  const data = readSheetData(source.need(path), path, sheet.cells, {
    strings: from.texts,
    date1904: book.date1904,
  });
  const { root } = parseXml(skeletonOf(data), path);
  readWorksheet(root, sheet, styles, source.relationships(path));
  return data;
}

function readTables(sheet: Sheet, path: string, from: Reading): void {
  const { source, book } = from;
  const origin = sheet.origin instanceof SheetOrigin ? sheet.origin : null;
  for (const link of source.relationships(path).byType('table')) {
    const text = source.text(link.target);
    if (text === null) throw new FileError('malformed-xml', 'a table without its part', path);
    const table = readTable(text, link.target, sheet);
    if (book.table(table.name)) {
      throw new FileError('malformed-xml', `two tables «${table.name}»`, link.target);
    }
    book.attachTable(table);
    origin?.tables.set(table, { path: link.target, relationship: link.id });
  }
  shortenThisRow(sheet);
}

function readNames(root: Element, book: Book): DefinedName[] {
  const list = childOf(root, 'definedNames');
  return (list ? childrenOf(list, 'definedName') : []).map((element, index) => {
    const local = numberOf(element, 'localSheetId');
    return {
      name: attributeOf(element, 'name') ?? '',
      scope: local === null ? null : (book.sheets[local] ?? null),
      formula: readFormula(textOf(element)),
      hidden: flagOf(element, 'hidden', false),
      comment: attributeOf(element, 'comment') ?? '',
      origin: new NameOrigin(index),
    };
  });
}
