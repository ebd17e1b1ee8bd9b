import type { Element } from '@xmldom/xmldom';
import type { Rect } from '../../book/Rect';
import { maxColumns, maxRows } from '../../book/Rect';
import { parseBlocks, printBlocks } from '../sheet/sqref';
import type { StructureLog } from '../StructureLog';
import {
  attributeOf,
  childOf,
  childrenOf,
  descendantsOf,
  numberOf,
  removeElement,
  setText,
  textOf,
} from '../xml/elements';

/**
 * Lets the parts of a worksheet that the book does not hold (page breaks, protected ranges,
 * sparklines and other extensions) follow what happened to the structure.
 */
export function followSheet(worksheet: Element, sheet: string, log: StructureLog): void {
  followBlocks(worksheet, 'protectedRanges', 'protectedRange', sheet, log);
  followBlocks(worksheet, 'ignoredErrors', 'ignoredError', sheet, log);
  followBreaks(childOf(worksheet, 'rowBreaks'), sheet, log, (at) => ({
    row: at,
    column: 0,
    rows: 1,
    columns: maxColumns,
  }));
  followBreaks(childOf(worksheet, 'colBreaks'), sheet, log, (at) => ({
    row: 0,
    column: at,
    rows: maxRows,
    columns: 1,
  }));
  const extensions = childOf(worksheet, 'extLst');
  if (extensions) followExtensions(extensions, sheet, log);
}

function follow(text: string, sheet: string, log: StructureLog): string {
  return printBlocks(parseBlocks(text).flatMap((rect) => log.rect(rect, sheet) ?? []));
}

function followBlocks(
  worksheet: Element,
  list: string,
  item: string,
  sheet: string,
  log: StructureLog,
): void {
  const parent = childOf(worksheet, list);
  if (!parent || !log.shifted(sheet)) return;
  for (const element of childrenOf(parent, item)) {
    const next = follow(attributeOf(element, 'sqref') ?? '', sheet, log);
    if (next === '') removeElement(element);
    else element.setAttribute('sqref', next);
  }
  if (childrenOf(parent, item).length === 0) removeElement(parent);
}

/** A break stands before the row or column of its number, counted from 0. */
function followBreaks(
  list: Element | null,
  sheet: string,
  log: StructureLog,
  rectAt: (at: number) => Rect,
): void {
  if (!list || !log.shifted(sheet)) return;
  for (const one of childrenOf(list, 'brk')) {
    const next = log.rect(rectAt(numberOf(one, 'id') ?? 0), sheet);
    if (!next) removeElement(one);
    else one.setAttribute('id', String(next.columns === 1 ? next.column : next.row));
  }
  const left = childrenOf(list, 'brk');
  const manual = left.filter((one) => attributeOf(one, 'man') === '1').length;
  if (left.length === 0) removeElement(list);
  else {
    list.setAttribute('count', String(left.length));
    list.setAttribute('manualBreakCount', String(manual));
  }
}

function followExtensions(extensions: Element, sheet: string, log: StructureLog): void {
  for (const element of descendantsOf(extensions, 'f')) {
    // Validations of the extension are the book's own.
    if (element.parentNode?.parentNode?.nodeName.endsWith('dataValidation')) continue;
    const next = log.formula(textOf(element), sheet);
    if (next !== textOf(element)) setText(element, next);
  }
  if (!log.shifted(sheet)) return;
  for (const element of descendantsOf(extensions, 'sqref')) {
    const owner = element.parentNode as Element;
    if (owner.localName === 'dataValidation') continue;
    const next = follow(textOf(element), sheet, log);
    if (next === '') removeElement(owner);
    else if (next !== textOf(element)) setText(element, next);
  }
}
