import type { Element } from '@xmldom/xmldom';
import { rectAddress } from '../../book/address';
import type { Table, TableColumn } from '../../book/Table';
import { writeCriteria } from '../filter/writeCriteria';
import { printFormula } from '../formula/fileFormula';
import {
  attributeOf,
  childOf,
  childrenOf,
  createLike,
  ensureChild,
  insertInOrder,
  numberOf,
  removeElement,
  restateFlag,
  restateNumber,
  setAttribute,
  setText,
} from '../xml/elements';
import { parseXml, printXml } from '../xml/parseXml';
import { encodeCellText } from '../xml/xmlText';
import { TableColumnOrigin } from './readTable';
import { tableColumnOrder, tableOrder } from './tableElements';

/** The part of a table that the file does not have yet, empty. */
export const emptyTable = (namespace: string): string =>
  `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<table xmlns="${namespace}" totalsRowShown="0"/>`;

/** The text of a table's part: the file's own, with what the book says now. */
export function printTable(table: Table, text: string, path: string): string {
  const xml = parseXml(text, path);
  const { root } = xml;
  const before = printXml(xml);
  const old = attributeOf(root, 'displayName');
  root.setAttribute('id', String(table.id));
  if (old !== table.name) {
    root.setAttribute('name', table.name);
    root.setAttribute('displayName', table.name);
  }
  root.setAttribute('ref', rectAddress(table.rect));
  restateNumber(root, 'headerRowCount', table.showHeaders ? 1 : 0, 1);
  restateNumber(root, 'totalsRowCount', table.showTotals ? 1 : 0, 0);
  if (table.showTotals) root.removeAttribute('totalsRowShown');
  writeFilter(root, table);
  writeColumns(root, table);
  writeStyle(root, table);
  const after = printXml(xml);
  return after === before ? text : after;
}

function writeFilter(root: Element, table: Table): void {
  const filter = table.autoFilter;
  if (!filter) {
    removeElement(childOf(root, 'autoFilter'));
  } else {
    const element = ensureChild(root, 'autoFilter', tableOrder);
    element.setAttribute('ref', rectAddress(filter.rect));
    const list = childOf(root, 'tableColumns');
    // As the file has them still: columns are written after their filter.
    const before = list ? childrenOf(list, 'tableColumn') : [];
    writeCriteria(element, filter.criteria, {
      columnAt: (place) => numberOf(before[place] ?? null, 'id'),
      placeOf: (column) => table.columns.findIndex(({ id }) => id === column),
    });
  }
  const sort = childOf(root, 'sortState');
  // A remembered order is not worth following through a resize: it only says how rows came to stand.
  if (sort && attributeOf(sort, 'ref') !== rectAddress(table.bodyRect)) removeElement(sort);
}

function writeColumns(root: Element, table: Table): void {
  const old = childOf(root, 'tableColumns');
  const elements = old ? childrenOf(old, 'tableColumn') : [];
  const list = (old?.cloneNode(false) as Element | undefined) ?? createLike(root, 'tableColumns');
  for (const column of table.columns) {
    const { origin } = column;
    const from = origin instanceof TableColumnOrigin ? elements[origin.index] : undefined;
    const element = from ? (from.cloneNode(true) as Element) : createLike(list, 'tableColumn');
    writeColumn(element, column, table);
    list.appendChild(element);
  }
  list.setAttribute('count', String(table.columns.length));
  removeElement(old);
  insertInOrder(root, list, tableOrder);
}

function writeColumn(element: Element, column: TableColumn, table: Table): void {
  element.setAttribute('id', String(column.id));
  element.setAttribute('name', headerAttribute(column.name));
  setAttribute(element, 'totalsRowLabel', column.totalsLabel);
  setAttribute(element, 'totalsRowFunction', column.totalsFunction);
  if (column.totalsFunction !== 'custom') removeElement(childOf(element, 'totalsRowFormula'));
  const formula = column.calculatedFormula;
  if (formula === null) {
    removeElement(childOf(element, 'calculatedColumnFormula'));
    return;
  }
  const holder = ensureChild(element, 'calculatedColumnFormula', tableColumnOrder);
  const text = printFormula(formula, { table: table.name });
  if (holder.textContent !== text) setText(holder, text);
}

/** Line ends of a header stand in the attribute as the format's escapes. */
const headerAttribute = (name: string): string =>
  encodeCellText(name).replaceAll('\n', '_x000a_').replaceAll('\t', '_x0009_');

function writeStyle(root: Element, table: Table): void {
  const { style } = table;
  const info = childOf(root, 'tableStyleInfo');
  const names = [
    'showFirstColumn',
    'showLastColumn',
    'showRowStripes',
    'showColumnStripes',
  ] as const;
  const plain = style.name === null && names.every((name) => !style[name]);
  if (!info && plain) return;
  const element = info ?? ensureChild(root, 'tableStyleInfo', tableOrder);
  if (attributeOf(element, 'name') !== style.name) setAttribute(element, 'name', style.name);
  for (const name of names) {
    // Excel writes all four, also those that are off.
    if (!info) element.setAttribute(name, style[name] ? '1' : '0');
    else restateFlag(element, name, style[name], false);
  }
}
