import type { CellCodes } from '../CellTable';
import { FindingLog } from '../FindingLog';
import { foldText } from '../foldText';
import type { SchoolYear } from '../SchoolYear';
import { rowsAStep, type Steps, takeSteps } from '../Steps';
import { type TableName, tableNames, tableSchema } from '../schema';
import type { TableGrid, WorkbookGrid } from '../TableGrid';
import { matchHeaders } from '../tables/matchHeaders';
import { isEmpty } from '../values/Reading';
import { CellHash } from './CellHash';
import { HashSums } from './HashSums';

/** To be raised whenever the same input comes to other results, which are then out of date. */
const computingVersion = 1;

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
  const texts = indexes.flatMap((at) => catalogue.cells.columns[at]?.distinct.map(String) ?? []);
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

/** A column whose distinct cells are hashed: what each adds to the hash of its row. */
interface HashedCells {
  readonly codes: CellCodes;
  readonly sums: HashSums;
  /** 1 for blank cells, which add nothing. */
  readonly isBlank: Uint8Array;
}

const hashCells = ({ index, begin }: HashedColumn, { cells }: TableGrid): HashedCells[] => {
  const column = cells.columns[index];
  if (column === undefined) return [];
  const { codes, distinct } = column;
  const sums = new HashSums(distinct.length);
  const hash = new CellHash();
  for (const [code, cell] of distinct.entries()) {
    hash.restart(begin);
    hash.add(cell);
    sums.set(code, hash);
  }
  const isBlank = Uint8Array.from(distinct, (cell) => Number(isEmpty(cell)));
  return [{ codes, sums, isBlank }];
};

/** The rows of a table in whatever order; a row that is blank in these columns counts for nothing. */
const hashTable = function* (name: TableName, grid: TableGrid, named: string): Steps<CellHash> {
  const columns = findHashed(name, grid, named);
  const table = new CellHash(name);
  for (const { begin } of columns) table.addUnordered(begin);
  const hashed: HashedCells[] = [];
  for (const column of columns) {
    yield;
    hashed.push(...hashCells(column, grid));
  }
  for (let from = 0; from < grid.cells.rowCount; from += rowsAStep) {
    yield;
    hashRows(table, hashed, from, Math.min(from + rowsAStep, grid.cells.rowCount));
  }
  return table;
};

const hashRows = (
  table: CellHash,
  columns: readonly HashedCells[],
  from: number,
  end: number,
): void => {
  const [blank, row] = [new CellHash(), new CellHash()];
  for (let at = from; at < end; at += 1) {
    row.restart(blank);
    let isBlankRow = true;
    for (const { codes, sums, isBlank } of columns) {
      const code = codes[at] ?? 0;
      if (isBlank[code] === 1) continue;
      isBlankRow = false;
      sums.addTo(row, code);
    }
    if (!isBlankRow) table.addUnordered(row);
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
