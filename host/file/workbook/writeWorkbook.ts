import type { Element } from '@xmldom/xmldom';
import type { Book } from '../../book/Book';
import { printFormula, readFormula } from '../formula/fileFormula';
import { officeRelationships, strictRelationships } from '../sheet/writeSheetParts';
import {
  appendLike,
  attributeOf,
  childOf,
  childrenOf,
  createLike,
  ensureChild,
  foreignAttributeOf,
  insertInOrder,
  removeElement,
  restateFlag,
  restateNumber,
  setAttribute,
  setText,
  textOf,
} from '../xml/elements';
import { parseXml, printXml } from '../xml/parseXml';
import { NameOrigin } from './readWorkbook';
import { SheetOrigin } from './SheetOrigin';

/** The order in which the schema wants the parts of a workbook. */
const workbookOrder = [
  'fileVersion',
  'fileSharing',
  'workbookPr',
  'workbookProtection',
  'bookViews',
  'sheets',
  'functionGroups',
  'externalReferences',
  'definedNames',
  'calcPr',
  'oleSize',
  'customWorkbookViews',
  'pivotCaches',
  'smartTagPr',
  'smartTagTypes',
  'webPublishing',
  'fileRecoveryPr',
  'webPublishObjects',
  'extLst',
];

export interface WorkbookWriting {
  /** The id of the workbook's link to each sheet's part. */
  relationshipOf(sheet: Book['sheets'][number]): string;
  /** Formulas are to be calculated when the file is opened. */
  readonly calculate: boolean;
  readonly strict: boolean;
}

/** The workbook's own part: the file's, with what the book says now. */
export function printWorkbook(book: Book, text: string, path: string, to: WorkbookWriting): string {
  const xml = parseXml(text, path);
  const { root } = xml;
  const before = printXml(xml);
  if (book.changes.has('sheets')) writeSheets(root, book, to);
  if (book.changes.has('sheets') || book.changes.has('active-sheet')) writeActive(root, book);
  if (book.changes.has('sheets') || book.changes.has('names')) writeNames(root, book);
  if (book.changes.has('protection')) {
    const protection = ensureChild(root, 'workbookProtection', workbookOrder);
    if (book.structureProtected) protection.setAttribute('lockStructure', '1');
    else removeElement(protection);
  }
  if (to.calculate) ensureChild(root, 'calcPr', workbookOrder).setAttribute('fullCalcOnLoad', '1');
  const after = printXml(xml);
  return after === before ? text : after;
}

function writeSheets(root: Element, book: Book, to: WorkbookWriting): void {
  const list = ensureChild(root, 'sheets', workbookOrder);
  const old = new Map(
    childrenOf(list, 'sheet').map((element) => [foreignAttributeOf(element, 'id'), element]),
  );
  for (const element of old.values()) removeElement(element);
  for (const sheet of book.sheets) {
    const id = to.relationshipOf(sheet);
    const known = sheet.origin instanceof SheetOrigin ? old.get(id) : undefined;
    const element = known ?? createLike(list, 'sheet');
    element.setAttribute('name', sheet.name);
    const state = { visible: null, hidden: 'hidden', 'very-hidden': 'veryHidden' };
    // What the file says in other words for the same is left.
    if (!known || stateOf(known) !== state[sheet.visibility]) {
      setAttribute(element, 'state', state[sheet.visibility]);
    }
    if (!known) {
      element.setAttribute('sheetId', String(sheet.id));
      const namespace = to.strict ? strictRelationships : officeRelationships;
      element.setAttributeNS(namespace, 'r:id', id);
    }
    list.appendChild(element);
  }
}

function stateOf(element: Element): string | null {
  const state = attributeOf(element, 'state');
  return state === 'visible' ? null : state;
}

function writeActive(root: Element, book: Book): void {
  const view = ensureChild(ensureChild(root, 'bookViews', workbookOrder), 'workbookView', []);
  const active = book.activeSheet ? book.sheets.indexOf(book.activeSheet) : 0;
  restateNumber(view, 'activeTab', active, 0);
  const first = Number(attributeOf(view, 'firstSheet') ?? 0);
  if (first > active || first >= book.sheets.length) view.removeAttribute('firstSheet');
}

function writeNames(root: Element, book: Book): void {
  const old = childOf(root, 'definedNames');
  const elements = old ? childrenOf(old, 'definedName') : [];
  removeElement(old);
  if (book.names.length === 0) return;
  const list = createLike(root, 'definedNames');
  insertInOrder(root, list, workbookOrder);
  for (const name of book.names) {
    const from = name.origin instanceof NameOrigin ? elements[name.origin.index] : undefined;
    const element = from ? (from.cloneNode(true) as Element) : appendLike(list, 'definedName');
    element.setAttribute('name', name.name);
    const scope = name.scope ? book.sheets.indexOf(name.scope) : -1;
    setAttribute(element, 'localSheetId', scope < 0 ? null : String(scope));
    restateFlag(element, 'hidden', name.hidden, false);
    setAttribute(element, 'comment', name.comment === '' ? null : name.comment);
    // A formula that says what it did is left in the file's own words.
    if (readFormula(textOf(element)) !== name.formula) {
      setText(element, printFormula(name.formula, { table: null }));
    }
    list.appendChild(element);
  }
}
