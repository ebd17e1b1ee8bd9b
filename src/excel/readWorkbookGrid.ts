import { CellCoder } from '../workbook/CellTable';
import type { CellValue, TableGrid, WorkbookGrid } from '../workbook/TableGrid';
import { ExcelFault, isOfficeError } from './ExcelFault';
import { send } from './runInExcel';

/** Rows that ride along in the first request; the size of a table is not known before it. */
const firstRows = 8000;
/** A response may hold 5 MB on the web; blocks of later requests stay well below. */
const blockBytes = 2_000_000;

/** What is asked of one table in the first request. */
interface Question {
  readonly name: string;
  readonly table: Excel.Table;
  readonly whole: Excel.Range;
  readonly first: Excel.Range;
  readonly formulas: Excel.RangeAreas;
  readonly merged: Excel.RangeAreas;
}

const ask = (context: Excel.RequestContext, name: string): Question => {
  const table = context.workbook.tables.getItemOrNullObject(name);
  table.load('name,showHeaders,showTotals');
  const whole = table.getRange();
  whole.load('rowIndex,columnIndex,rowCount,columnCount');
  const first = whole.getIntersectionOrNullObject(`A1:XFD${firstRows}`);
  first.load('values,rowCount');
  const formulas = whole.getSpecialCellsOrNullObject('Formulas');
  formulas.load('address');
  const merged = whole.getMergedAreasOrNullObject();
  merged.load('address');
  return { name, table, whole, first, formulas, merged };
};

const valuesOf = (range: Excel.Range): CellValue[][] => {
  const values: CellValue[][] | null = range.values;
  if (values === null) throw new ExcelFault('too-large', `no values for ${range.address}`);
  return values;
};

/** A guess for a cell of a table whose first rows are not known. */
const cellBytes = 12;

/** Bytes of a row as JSON, by those that were read. */
const rowBytes = (values: readonly unknown[], { rowCount, columnCount }: Excel.Range): number => {
  if (values.length === 0) return columnCount * cellBytes;
  // Nothing more to read: no need to know.
  return values.length >= rowCount ? 1 : JSON.stringify(values).length / values.length;
};

/**
 * Reads what lies below the first block, in blocks sized by bytes. Cells are coded block by block, so
 * that never more than one block of them is held as it came.
 */
const readTable = async (
  context: Excel.RequestContext,
  question: Question,
  sheet: string,
): Promise<TableGrid> => {
  const { table, whole, first } = question;
  const values = first.isNullObject ? [] : valuesOf(first);
  const headers = table.showHeaders ? 1 : 0;
  const coder = new CellCoder(whole.columnCount, whole.rowCount);
  // Neither the header nor the row of totals is data.
  const end = whole.rowCount - (table.showTotals ? 1 : 0);
  const addRows = (rows: readonly CellValue[][], from: number): void =>
    coder.add(rows.slice(Math.max(0, headers - from), Math.max(0, end - from)));
  addRows(values, 0);
  const rowsPerBlock = Math.max(1, Math.floor(blockBytes / rowBytes(values, whole)));
  for (let from = values.length; from < whole.rowCount; from += rowsPerBlock) {
    const rows = Math.min(rowsPerBlock, whole.rowCount - from);
    const block = whole.getCell(from, 0).getResizedRange(rows - 1, whole.columnCount - 1);
    block.load('values,address');
    // One request a block is the point here: together they would pass the limit of a response.
    await send(context);
    addRows(valuesOf(block), from);
    // A table below the first rows of its sheet has its header here.
    if (from === 0) values.push(...valuesOf(block).slice(0, headers));
  }
  const { formulas, merged, name } = question;
  return {
    table: name,
    sheet,
    headerRow: whole.rowIndex + headers,
    firstColumn: whole.columnIndex,
    header: table.showHeaders ? (values[0] ?? []) : [],
    cells: coder.finish(),
    formulas: formulas.isNullObject ? null : withoutSheet(formulas.address),
    merged: merged.isNullObject ? null : withoutSheet(merged.address),
  };
};

/** `Lapa!A1:B2,Lapa!C3` → `A1:B2, C3`. */
const withoutSheet = (address: string): string =>
  address
    .split(',')
    .map((part) => part.slice(part.lastIndexOf('!') + 1))
    .join(', ');

const readNamed = async (
  context: Excel.RequestContext,
  names: readonly string[],
): Promise<WorkbookGrid> => {
  const all = context.workbook.tables;
  all.load('items/name,items/worksheet/name');
  const questions = names.map((name) => ask(context, name));
  await send(context);
  // Which sheet each stands on is among what is asked of all tables.
  const sheetOf = new Map(all.items.map((table) => [table.name, table.worksheet.name]));
  const tables = new Map<string, TableGrid>();
  for (const question of questions) {
    if (question.table.isNullObject) continue;
    const sheet = sheetOf.get(question.table.name) ?? '';
    tables.set(question.name, await readTable(context, question, sheet));
  }
  return {
    tables,
    inventory: all.items.map((table) => ({ table: table.name, sheet: table.worksheet.name })),
  };
};

/**
 * Reads the named tables in one round trip, whatever filters hide; larger ones take a further trip
 * for every 2 MB.
 *
 * A name without a table is simply not in the answer.
 */
export const readWorkbookGrid = async (
  context: Excel.RequestContext,
  names: readonly string[],
): Promise<WorkbookGrid> => {
  try {
    return await readNamed(context, names);
  } catch (error) {
    // A host that cannot follow paths from an absent table: ask which there are, then read those.
    if (!(error instanceof ExcelFault) || !isOfficeError(error.cause)) throw error;
    if (error.cause.code !== 'ItemNotFound') throw error;
    const all = context.workbook.tables.load('items/name');
    await send(context);
    const present = new Set(all.items.map((table) => table.name.toLowerCase()));
    return readNamed(
      context,
      names.filter((name) => present.has(name.toLowerCase())),
    );
  }
};
