import { FindingLog } from '../FindingLog';
import { foldText } from '../foldText';
import type { SchoolYear } from '../SchoolYear';
import { rowsAStep, type Steps, takeSteps } from '../Steps';
import { type TableName, tableNames, tableSchema } from '../schema';
import type { TableGrid, WorkbookGrid } from '../TableGrid';
import { matchHeaders } from '../tables/matchHeaders';
import { isEmpty } from '../values/Reading';
import { CellHash } from './CellHash';

/** To be raised whenever the same input comes to other results, which are then out of date. */
export const computingVersion = 1;

/** Text of the staff in our own sheets from which other sheets are made. */
export interface StaffText {
  readonly table: string;
  readonly key: string;
  readonly text: string;
}

interface HashedColumn {
  readonly index: number;
  /** Hash of the header, from which the hash of each of its cells begins. */
  readonly begin: CellHash;
}

/** Columns of the catalogue in which staff name columns of other tables. */
const naming = ['field', 'part', 'whole'];

/** All that the catalogue says of columns, folded, so that a header can be looked for in it. */
const readNaming = (catalogue: TableGrid | undefined): string => {
  if (catalogue === undefined) return '';
  const { columns } = matchHeaders(catalogue, tableSchema('Raditaji'), new FindingLog());
  const indexes = columns
    .filter(({ schema }) => naming.includes(schema.key))
    .map(({ index }) => index);
  const texts = catalogue.rows.flatMap((cells) => indexes.map((at) => String(cells[at] ?? '')));
  return foldText([...new Set(texts)].join('\n'));
};

/** The columns of the contract, and those of the staff's own that the catalogue may name. */
const findHashed = (name: TableName, grid: TableGrid, named: string): HashedColumn[] => {
  const { columns, own } = matchHeaders(grid, tableSchema(name), new FindingLog());
  const used = own.filter(({ header }) => named.includes(foldText(header)));
  return [...columns.filter(({ index }) => index >= 0), ...used].map(({ header, index }) => ({
    index,
    begin: new CellHash(foldText(header)),
  }));
};

/** The rows of a table in whatever order; a row that is blank in these columns counts for nothing. */
const hashTable = function* (name: TableName, grid: TableGrid, named: string): Steps<CellHash> {
  const columns = findHashed(name, grid, named);
  const table = new CellHash(name);
  for (const { begin } of columns) table.addUnordered(begin);
  for (let from = 0; from < grid.rows.length; from += rowsAStep) {
    yield;
    hashRows(table, grid.rows.slice(from, from + rowsAStep), columns);
  }
  return table;
};

const hashRows = (
  table: CellHash,
  rows: TableGrid['rows'],
  columns: readonly HashedColumn[],
): void => {
  const blank = new CellHash();
  const [row, cellHash] = [new CellHash(), new CellHash()];
  for (const cells of rows) {
    row.restart(blank);
    let isBlank = true;
    for (const { index, begin } of columns) {
      const cell = cells[index] ?? '';
      if (isEmpty(cell)) continue;
      isBlank = false;
      cellHash.restart(begin);
      cellHash.add(cell);
      row.addUnordered(cellHash);
    }
    if (!isBlank) table.addUnordered(row);
  }
};

/**
 * The fingerprint of all that results are computed from, in time proportional to it.
 *
 * Adding, removing and changing a row or a header that matters gives another one; sorting rows,
 * moving columns or sheets, blank rows, and columns that no indicator names do not.
 *
 * @param year the school year that is computed
 */
export const fingerprintInput = (
  grid: WorkbookGrid,
  year: SchoolYear,
  texts: readonly StaffText[] = [],
): string => takeSteps(fingerprintInSteps(grid, year, texts));

/** The same, some thousands of rows a step. */
export const fingerprintInSteps = function* (
  grid: WorkbookGrid,
  year: SchoolYear,
  texts: readonly StaffText[] = [],
): Steps<string> {
  const whole = new CellHash(`${computingVersion}`);
  const begin = new CellHash();
  begin.add(year);
  whole.addUnordered(begin);
  const named = readNaming(grid.tables.get('Raditaji'));
  for (const name of tableNames) {
    const table = grid.tables.get(name);
    if (table) whole.addUnordered(yield* hashTable(name, table, named));
  }
  for (const { table, key, text } of texts) {
    const one = new CellHash(table);
    one.add(key);
    one.add(text);
    whole.addUnordered(one);
  }
  return `v${computingVersion}-${whole.toText()}`;
};
