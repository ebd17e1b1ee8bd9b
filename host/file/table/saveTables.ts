import type { Element } from '@xmldom/xmldom';
import type { Sheet } from '../../book/Sheet';
import type { Table } from '../../book/Table';
import type { Package } from '../package/Package';
import type { PackageDraft } from '../package/PackageDraft';
import { contentTypes } from '../save/contentTypes';
import { worksheetOrder } from '../sheet/sheetOrder';
import { officeRelationships, strictRelationships } from '../sheet/writeSheetParts';
import type { WorkbookParts } from '../workbook/readWorkbook';
import { SheetOrigin } from '../workbook/SheetOrigin';
import {
  appendLike,
  childrenOf,
  ensureChild,
  foreignAttributeOf,
  removeElement,
} from '../xml/elements';
import { emptyTable, printTable } from './printTable';

/** Where the parts of tables are read and written. */
export interface TableSaving {
  readonly source: Package;
  readonly draft: PackageDraft;
  readonly parts: Pick<WorkbookParts, 'namespace' | 'strict'>;
}

/**
 * Writes the parts of a sheet's tables that changed, adds those of new ones and drops those of
 * tables that went.
 *
 * @returns the links that the sheet has to state; null when they are those of the file
 */
export function saveTables(sheet: Sheet, sheetPath: string, to: TableSaving): string[] | null {
  const { source, draft } = to;
  const origin = sheet.origin instanceof SheetOrigin ? sheet.origin : null;
  const links: string[] = [];
  for (const table of sheet.tables) {
    const known = origin?.tables.get(table);
    if (!known) {
      links.push(addTable(table, sheetPath, to));
      continue;
    }
    links.push(known.relationship);
    if (table.changed) {
      draft.set(known.path, printTable(table, source.need(known.path), known.path));
    }
  }
  const old = [...(origin?.tables.values() ?? [])];
  for (const { path, relationship } of old) {
    if (links.includes(relationship)) continue;
    draft.drop(path);
    draft.relationships(sheetPath).remove(relationship);
  }
  const same = old.length === links.length && old.every((one) => links.includes(one.relationship));
  return same ? null : links;
}

/** States on a sheet the links to its tables. */
export function linkTables(worksheet: Element, links: readonly string[], strict: boolean): void {
  const list = ensureChild(worksheet, 'tableParts', worksheetOrder);
  for (const part of childrenOf(list, 'tablePart')) {
    if (!links.includes(foreignAttributeOf(part, 'id') ?? '')) removeElement(part);
  }
  const there = childrenOf(list, 'tablePart').map((part) => foreignAttributeOf(part, 'id'));
  const namespace = strict ? strictRelationships : officeRelationships;
  for (const link of links) {
    if (there.includes(link)) continue;
    appendLike(list, 'tablePart').setAttributeNS(namespace, 'r:id', link);
  }
  if (links.length > 0) list.setAttribute('count', String(links.length));
  else removeElement(list);
}

function addTable(table: Table, sheetPath: string, { draft, parts }: TableSaving): string {
  const path = draft.freePath('xl/tables/table', '.xml');
  draft.add(path, contentTypes.table, printTable(table, emptyTable(parts.namespace), path));
  return draft.relationships(sheetPath).add('table', path, { strict: parts.strict });
}
