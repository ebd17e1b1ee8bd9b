import { CellHash } from '../../workbook/fingerprint/CellHash';
import { rowIdentity } from '../../workbook/rowIdentity';
import { tableSchema } from '../../workbook/schema';
import type { Table } from '../../workbook/Table';
import type { CellValue } from '../../workbook/TableGrid';
import { textOf } from '../tableText';

/** Digits of a fingerprint: it only has to tell a few alike rows apart. */
const fingerprintDigits = 6;

/**
 * What the rows of a table are about, in words from their own cells, so that sorting, filtering or
 * inserting rows changes nothing.
 */
export class RowKeys {
  private readonly identity: readonly string[];
  private alike: Int32Array | null = null;

  constructor(private readonly table: Table) {
    this.identity = rowIdentity(table.name);
  }

  /**
   * The parts of a row's key; null for a row that was not read, as a header or a row of sums.
   *
   * Rows that people cannot tell apart either get a fingerprint of all their other cells.
   *
   * @param excelRow as Excel numbers it
   * @param except header of the column that a finding is about, which is to be corrected
   */
  of(excelRow: number, except: string | null): string[] | null {
    const row = this.rowAt(excelRow);
    if (row === null) return null;
    const parts = this.identity.map((key) => this.text(row, key));
    const isShared = (this.countAlike()[row] ?? 1) > 1;
    return isShared ? [...parts, this.fingerprint(row, except)] : parts;
  }

  /** The same, for findings that are about the very key that rows share. */
  sharedBy(excelRow: number): string[] | null {
    const row = this.rowAt(excelRow);
    return row === null ? null : this.identity.map((key) => this.text(row, key));
  }

  /** The row of the table in a row of the sheet; they ascend together. */
  private rowAt(excelRow: number): number | null {
    let [low, high] = [0, this.table.rowCount];
    while (low < high) {
      const middle = (low + high) >>> 1;
      if (this.table.excelRow(middle) < excelRow) low = middle + 1;
      else high = middle;
    }
    return low < this.table.rowCount && this.table.excelRow(low) === excelRow ? low : null;
  }

  /** A word in its normal spelling, anything else as it was typed, in one line. */
  private text(row: number, key: string): string {
    const header = tableSchema(this.table.name).columns.find((column) => column.key === key)?.lv;
    const column = this.table.column(header ?? key);
    const word = column?.kind === 'word' ? textOf(column, row) : '';
    return (word === '' ? String(this.table.cell(row, key)) : word).replace(/\s+/gu, ' ').trim();
  }

  /** How many rows agree with each in all that it is about; counted once, without making texts. */
  private countAlike(): Int32Array {
    if (this.alike !== null) return this.alike;
    const { rowCount } = this.table;
    let groups = new Int32Array(rowCount);
    for (const key of this.identity) {
      const values = new Map<CellValue, number>();
      const split = new Map<number, number>();
      groups = groups.map((group, row) => {
        const cell = this.table.cell(row, key);
        const value = values.get(cell) ?? values.size;
        values.set(cell, value);
        const pair = group * (rowCount + 1) + value;
        const next = split.get(pair) ?? split.size;
        split.set(pair, next);
        return next;
      });
    }
    const sizes = new Int32Array(rowCount);
    for (const group of groups) sizes[group] = (sizes[group] ?? 0) + 1;
    this.alike = groups.map((group) => sizes[group] ?? 1);
    return this.alike;
  }

  private fingerprint(row: number, except: string | null): string {
    const hash = new CellHash();
    for (const { key } of tableSchema(this.table.name).columns) {
      const isMeant = except !== null && this.table.sheetColumn(key) === this.sheetColumn(except);
      if (!isMeant) hash.add(this.table.cell(row, key));
    }
    return hash.toText().slice(0, fingerprintDigits);
  }

  private sheetColumn(header: string): number {
    return this.table.sheetColumnOf(header);
  }
}
