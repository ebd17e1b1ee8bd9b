import type { FindingCode } from '../Finding';
import type { FindingLog } from '../FindingLog';
import { foldText } from '../foldText';
import type { TableName } from '../schema';
import { keySubject, tableSchema } from '../schema';
import type { GridTable } from '../tables/GridTable';

/** Tables whose rows bear a key, and what is said when two bear the same. */
const codes: Partial<Record<TableName, FindingCode>> = {
  Izglitojamie: 'pupil-doubled',
  Merijumi: 'measurement-doubled',
  Raditaji: 'indicator-doubled',
  Starpmerki: 'milestone-doubled',
  Vesture: 'history-doubled',
  Prioritates: 'priority-doubled',
};

/** Brings a word of a key column to the spelling by which rows are compared. */
export type NormalKey = (key: string, word: string) => string;

/**
 * Finds rows that bear the key of an earlier one; they and the earlier one are marked as doubled.
 *
 * Rows without the name of what they are about (a group of pupils, for one) have no key, nor have
 * rows that count for nothing.
 */
export const checkDoubledKeys = (
  table: GridTable,
  log: FindingLog,
  normal: NormalKey = (_, word) => foldText(word),
): void => {
  const code = codes[table.name];
  if (!code) return;
  const keys = tableSchema(table.name).columns.filter(({ isKey }) => isKey);
  const subject = keySubject(table.name);
  if (!subject || keys.some(({ key }) => table.lacks(key) && key !== 'programme')) return;
  const parts = keys.map(({ key }) => {
    const column = table.contract(key);
    if (column.kind !== 'word') throw new Error(`Key ${key} of ${table.name} is no word`);
    const words = column.words.map((word) => normal(key, word));
    const { codes: wordCodes } = column;
    return { key, wordOf: (row: number) => words[wordCodes[row] ?? -1] };
  });

  const first = new Map<string, number>();
  for (let row = 0; row < table.rowCount; row += 1) {
    if (table.weights[row] === 0) continue;
    const words = parts.map(({ wordOf }) => wordOf(row));
    const named = parts.every(({ key }, at) => key === 'programme' || words[at] !== undefined);
    if (!named) continue;
    const key = words.join('\n');
    const earlier = first.get(key);
    if (earlier === undefined) first.set(key, row);
    else {
      table.markDoubled([earlier, row]);
      const params = { first: table.excelRow(earlier) };
      log.add('error', code, table.place(row, subject.key), table.cell(row, subject.key), params);
    }
  }
};
