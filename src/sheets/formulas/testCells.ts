import type { Operator } from '../../indicators/conditions/Condition';
import { compareNumbers } from '../../indicators/conditions/compareNumbers';
import type { CellValue } from '../../workbook/TableGrid';
import { isBlank } from '../../workbook/values/Reading';
import { readYesNo } from '../../workbook/values/readYesNo';
import type { ColumnReference } from './ColumnReference';
import { isSameInExcel, joinedText, toLiteral } from './excelText';
import { allOf, anyOf, type RowTest } from './RowTest';

/** Spellings that a formula may list before nobody can read it any more. */
const mostSpellings = 12;

/** A test of one column: what its formula asks of a cell. */
export const asks = (
  column: ColumnReference,
  text: string,
  question: (cell: CellValue) => boolean,
): RowTest => ({ text, rows: () => column.ask(text, question) });

/** Cells that are that value; null when it cannot be written in a formula. */
export const isValue = (column: ColumnReference, value: CellValue): RowTest | null => {
  const literal = toLiteral(value);
  if (literal === null) return null;
  // A blank cell is 0 and FALSE to Excel, too.
  const isBlankToo = value === 0 || value === false;
  const text = isBlankToo
    ? `((${column.text}=${literal})*(${column.text}<>""))`
    : `(${column.text}=${literal})`;
  return {
    ...asks(column, text, (cell) => isSameInExcel(cell, value)),
    ...(isBlankToo ? {} : { opposite: `(${column.text}<>${literal})` }),
  };
};

/**
 * Cells that are one of the values, or that stand in the table and are meant to be one of them.
 *
 * @param means whether a cell as it stands is such a one
 */
export const isOneOf = (
  column: ColumnReference,
  values: readonly CellValue[],
  means: (cell: CellValue) => boolean,
): RowTest | null => {
  const spellings: CellValue[] = [];
  for (const cell of [...values, ...column.distinct.filter((each) => means(each))]) {
    if (!spellings.some((known) => isSameInExcel(known, cell))) spellings.push(cell);
  }
  if (spellings.length > mostSpellings) return null;
  const tests = spellings.map((value) => isValue(column, value));
  return tests.every((test) => test !== null) ? anyOf(tests) : null;
};

/** Cells that are blank or hold a dash. */
export const isBlankCell = (column: ColumnReference): RowTest | null =>
  isOneOf(column, ['', '-'], isBlank);

/** Cells that begin with the text. */
export const beginsWith = (column: ColumnReference, text: string): RowTest | null => {
  const literal = toLiteral(text);
  if (literal === null) return null;
  const start = `LEFT(${column.text},${text.length})`;
  const begins = (cell: CellValue): boolean =>
    isSameInExcel(joinedText(cell).slice(0, text.length), text);
  return {
    ...asks(column, `(${start}=${literal})`, begins),
    opposite: `(${start}<>${literal})`,
  };
};

/** Cells that end with the text. */
export const endsWith = (column: ColumnReference, text: string): RowTest =>
  asks(column, `(RIGHT(${column.text},${text.length})="${text}")`, (cell) =>
    isSameInExcel(joinedText(cell).slice(-text.length), text),
  );

/** Cells that hold a number. */
export const isNumber = (column: ColumnReference): RowTest =>
  asks(column, `ISNUMBER(${column.text})`, (cell) => typeof cell === 'number');

/** Cells that hold a number which stands to the bound as the operator says. */
export const compares = (
  column: ColumnReference,
  operator: Operator,
  bound: number,
  written = String(bound),
): RowTest => {
  const comparison = asks(
    column,
    `(${column.text}${operator}${written})`,
    (cell) => typeof cell === 'number' && compareNumbers(cell, operator, bound),
  );
  // A text is more than any number to Excel, and a blank cell is 0.
  return allOf([isNumber(column), comparison]);
};

/** Cells that say yes, or no, in the spellings that stand in the column. */
export const isAnswer = (cells: ColumnReference, answer: boolean): RowTest | null =>
  isOneOf(cells, [answer ? 'Jā' : 'Nē'], (cell) => readYesNo(cell) === answer);
