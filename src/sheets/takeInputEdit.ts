import { foldText } from '../workbook/foldText';
import { type TableName, tableSchema } from '../workbook/schema';
import type { InputCells, InputEdit, InputRow } from './InputEdit';
import type { SeenSheet } from './SeenSheet';
import type { PlanValue } from './SheetPlan';
import { asRead, countBlankEnd, says } from './takeDifference';

/** Where a column of the contract stands in a table; -1 when the table lacks it. */
export const findInputColumn = (seen: SeenSheet, table: TableName, key: string): number => {
  const schema = tableSchema(table).columns.find((column) => column.key === key);
  const names = new Set([schema?.lv, schema?.en].map((name) => foldText(name ?? '')));
  return seen.header.findIndex((header) => names.has(foldText(header)));
};

/** Headers of the contract's columns that the table lacks. */
export const findLackingColumns = (seen: SeenSheet, table: TableName): readonly string[] =>
  tableSchema(table)
    .columns.filter(({ key }) => findInputColumn(seen, table, key) < 0)
    .map(({ lv }) => lv);

/** Keys of the columns that, by the contract, tell the rows of a table apart. */
const keysOf = (table: TableName): readonly string[] =>
  tableSchema(table)
    .columns.filter(({ isKey }) => isKey)
    .map(({ key }) => key);

/**
 * Makes the edit of an input table that bears every column which is written or tells rows apart.
 *
 * @param changed what changes in rows that stand, by their index; only the cells that are named
 * @param added rows to be made below the last
 * @param keyColumns keys of the columns that tell rows apart, where the contract names none
 */
export const takeInputEdit = (
  table: TableName,
  seen: SeenSheet,
  changed: ReadonlyMap<number, InputRow>,
  added: readonly InputRow[],
  keyColumns: readonly string[] = keysOf(table),
): InputEdit => {
  const { columns } = tableSchema(table);
  const headerOf = (key: string): string => seen.header[findInputColumn(seen, table, key)] ?? '';
  const changes = columns.flatMap(({ key }): InputCells[] => {
    const index = findInputColumn(seen, table, key);
    const values = seen.rows.map((standing, row) => {
      const value = changed.get(row)?.cells[key];
      const stays = value === undefined || says(standing[index] ?? '', asRead(value));
      return stays ? undefined : value;
    });
    if (values.every((value) => value === undefined)) return [];
    const formats = values.map((value, row) =>
      value === undefined ? undefined : changed.get(row)?.formats[key],
    );
    return [{ header: headerOf(key), values, formats }];
  });
  const standing = columns.filter(({ key }) => findInputColumn(seen, table, key) >= 0);
  const additions = standing.map(({ key }): InputCells => ({
    header: headerOf(key),
    values: added.map(({ cells }) => cells[key] ?? null),
    formats: added.map(({ formats }) => formats[key]),
  }));

  const reusableRows = Math.min(added.length, countBlankEnd(seen));
  const keys = keyColumns.map((key) => {
    const index = findInputColumn(seen, table, key);
    const stood = seen.rows.map((cells) => String(cells[index] ?? ''));
    return {
      header: headerOf(key),
      after: [
        ...stood.slice(0, stood.length - reusableRows),
        ...added.map(({ cells }) => String(cells[key] ?? '')),
      ],
    };
  });
  const isWritten = (value: PlanValue | undefined): boolean => value !== undefined;
  const isFilled = (value: PlanValue | undefined): boolean => asRead(value) !== '';
  const count = (edited: readonly InputCells[], has: typeof isWritten): number =>
    edited.reduce((sum, { values }) => sum + values.filter(has).length, 0);
  return {
    table,
    seen,
    changes,
    additions: added.length === 0 ? [] : additions,
    newRows: added.length,
    reusableRows,
    keys,
    cells: count(changes, isWritten) + count(additions, isFilled),
  };
};

/** Whether anything at all has to be written. */
export const isEmptyEdit = ({ changes, newRows }: InputEdit): boolean =>
  changes.length === 0 && newRows === 0;
