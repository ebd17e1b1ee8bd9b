import { foldText } from '../../workbook/foldText';
import { formatSchoolYear, schoolYear, type SchoolYear } from '../../workbook/SchoolYear';
import type { TableName } from '../../workbook/schema';
import type { Table } from '../../workbook/Table';
import type { CellValue } from '../../workbook/TableGrid';
import { isBlank } from '../../workbook/values/Reading';
import { readSchoolYear } from '../../workbook/values/readSchoolYear';
import type { InputRow } from '../InputEdit';
import type { SeenSheet } from '../SeenSheet';
import { findInputColumn } from '../takeInputEdit';

/** A row that goes over to the next year, before it is known whether it stands there already. */
export interface CandidateRow {
  /** Cells by key of the contract's column, without the school year. */
  readonly cells: Readonly<Record<string, CellValue>>;
}

export const yearAfter = (year: SchoolYear): SchoolYear => schoolYear(year + 1);

/** The cells of a row under these keys, as they were read. */
export const copyCells = (
  table: Table,
  row: number,
  keys: readonly string[],
): Record<string, CellValue> => Object.fromEntries(keys.map((key) => [key, table.cell(row, key)]));

/** How often each key stands; rows without a name are told apart by all that their key holds. */
class KeyCounts {
  private readonly counts = new Map<string, number>();

  add(key: string): void {
    this.counts.set(key, (this.counts.get(key) ?? 0) + 1);
  }

  /** Takes one away; false when there is none. */
  take(key: string): boolean {
    const count = this.counts.get(key) ?? 0;
    if (count > 0) this.counts.set(key, count - 1);
    return count > 0;
  }
}

/** By which columns the rows of a table are known, and which one holds the name. */
export interface RowKey {
  readonly name: string;
  readonly others: readonly string[];
  /** Columns that join the key where a row has no name, as groups of pupils have none. */
  readonly nameless: readonly string[];
}

/** What of the candidates has to be made: those that the next year lacks. */
export const takeNewRows = (
  table: TableName,
  seen: SeenSheet,
  year: SchoolYear,
  candidates: readonly CandidateRow[],
  { name, others, nameless }: RowKey,
): { readonly rows: readonly InputRow[]; readonly kept: number } => {
  const keyOf = (cellOf: (key: string) => CellValue): { key: string; isNamed: boolean } => {
    const isNamed = !isBlank(cellOf(name));
    const parts = isNamed ? [name, ...others] : [...others, ...nameless];
    const texts = parts.map((part) => foldText(String(cellOf(part))));
    return { key: [isNamed, ...texts].join('\n'), isNamed };
  };
  const counts = new KeyCounts();
  const named = new Set<string>();
  const columnOf = (key: string): number => findInputColumn(seen, table, key);
  const yearColumn = columnOf('year');
  for (const cells of seen.rows) {
    if (readSchoolYear(cells[yearColumn] ?? '') !== year) continue;
    const { key, isNamed } = keyOf((part) => cells[columnOf(part)] ?? '');
    if (isNamed) named.add(key);
    else counts.add(key);
  }
  const rows: InputRow[] = [];
  for (const { cells } of candidates) {
    const { key, isNamed } = keyOf((part) => cells[part] ?? '');
    if (isNamed ? named.has(key) : counts.take(key)) continue;
    if (isNamed) named.add(key);
    rows.push({ cells: { ...cells, year: formatSchoolYear(year) }, formats: {} });
  }
  return { rows, kept: candidates.length - rows.length };
};
