import { hasWildcard, joinedText } from './excelText';
import type { ColumnReference } from './ColumnReference';
import { rowsOfAll, type RowTest } from './RowTest';
import type { Figured } from './WeightedSum';

/** Beyond this, comparing every row with every other makes the workbook slow. */
export const mostDistinctRows = 5000;

/**
 * How many distinct values a column has in the rows that pass: each row is given the number of the
 * first row with its value, FREQUENCY sorts those into a bin a row, and the bins in use are counted
 * (the first of them, 0, being for rows that do not pass).
 *
 * @returns null for values that MATCH would take for patterns
 */
export const writeDistinct = (
  rows: readonly RowTest[],
  column: ColumnReference,
): Figured | null => {
  if (column.distinct.some((cell) => hasWildcard(joinedText(cell)))) return null;
  const passes = rowsOfAll(rows);
  const { text } = column;
  const mask = [...new Set(rows.map((test) => test.text))].join('*');
  const seen = new Set<string>();
  for (let row = 0; row < column.rowCount; row += 1) {
    if (passes[row] === 1) seen.add(joinedText(column.cell(row)).toLowerCase());
  }
  return {
    text:
      `(SUMPRODUCT(1*(FREQUENCY(${mask}*MATCH(${text}&"",${text}&"",0),` +
      `ROW(${text})-MIN(ROW(${text})))>0))-(SUMPRODUCT(${mask}*1)<ROWS(${text})))`,
    value: seen.size,
  };
};
