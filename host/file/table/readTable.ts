import type { Element } from '@xmldom/xmldom';
import { parseAddress } from '../../book/address';
import type { Sheet } from '../../book/Sheet';
import { Table, type TableColumn } from '../../book/Table';
import type { TableStyleInfo } from '../../book/TableStyleInfo';
import { FileError } from '../FileError';
import { readCriteria } from '../filter/readCriteria';
import { readFormula } from '../formula/fileFormula';
import { attributeOf, childOf, childrenOf, flagOf, numberOf, textOf } from '../xml/elements';
import { parseXml } from '../xml/parseXml';
import { decodeCellText } from '../xml/xmlText';

/** Which column of the file's table a column is. */
export class TableColumnOrigin {
  constructor(
    readonly id: number,
    readonly index: number,
  ) {}
}

/** Reads a table part. Throws FileError `malformed-xml` when it states no place. */
export function readTable(text: string, path: string, sheet: Sheet): Table {
  const { root } = parseXml(text, path);
  const rect = parseAddress(attributeOf(root, 'ref') ?? '');
  const name = attributeOf(root, 'displayName') ?? attributeOf(root, 'name');
  if (!rect || name === null) throw new FileError('malformed-xml', 'a table without place', path);
  const list = childOf(root, 'tableColumns');
  const columns = (list ? childrenOf(list, 'tableColumn') : []).map(readColumn);
  if (columns.length !== rect.columns) {
    throw new FileError('malformed-xml', 'a table whose columns do not fill it', path);
  }
  const filter = childOf(root, 'autoFilter');
  const filtered = filter ? (parseAddress(attributeOf(filter, 'ref') ?? '') ?? rect) : null;
  return new Table(sheet, numberOf(root, 'id') ?? 0, name, rect, columns, {
    showHeaders: (numberOf(root, 'headerRowCount') ?? 1) > 0,
    showTotals: (numberOf(root, 'totalsRowCount') ?? 0) > 0,
    style: readStyleInfo(childOf(root, 'tableStyleInfo')),
    autoFilter:
      filter && filtered
        ? {
            rect: filtered,
            criteria: readCriteria(filter, (place) => columns[place]?.id ?? null),
          }
        : null,
  });
}

function readColumn(element: Element, index: number): TableColumn {
  const formula = childOf(element, 'calculatedColumnFormula');
  const id = numberOf(element, 'id') ?? index + 1;
  return {
    id,
    name: decodeCellText(attributeOf(element, 'name') ?? ''),
    calculatedFormula: formula ? readFormula(textOf(formula)) : null,
    totalsLabel: attributeOf(element, 'totalsRowLabel'),
    totalsFunction: attributeOf(element, 'totalsRowFunction'),
    origin: new TableColumnOrigin(id, index),
  };
}

function readStyleInfo(element: Element | null): TableStyleInfo {
  return {
    name: attributeOf(element, 'name'),
    showFirstColumn: flagOf(element, 'showFirstColumn', false),
    showLastColumn: flagOf(element, 'showLastColumn', false),
    showRowStripes: flagOf(element, 'showRowStripes', false),
    showColumnStripes: flagOf(element, 'showColumnStripes', false),
  };
}
