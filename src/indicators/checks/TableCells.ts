import type { Column } from '../../workbook/Column';
import type { Place } from '../../workbook/FindingLog';
import { type ColumnKey, columnSchema, type TableName } from '../../workbook/schema';
import type { SchoolYear } from '../../workbook/SchoolYear';
import type { Table } from '../../workbook/Table';
import { numberAt, textAt, yearAt } from '../readCell';

/** The cells of one input table by the contract's keys, as a check reads them row by row. */
export class TableCells<T extends TableName> {
  private constructor(
    readonly table: Table,
    private readonly name: T,
  ) {}

  /** Null when the workbook has no such table. */
  static of<T extends TableName>(
    tables: ReadonlyMap<TableName, Table>,
    name: T,
  ): TableCells<T> | null {
    const table = tables.get(name);
    return table ? new TableCells(table, name) : null;
  }

  /** Row numbers of the whole table, ascending. */
  get rows(): readonly number[] {
    return Array.from({ length: this.table.rowCount }, (_, row) => row);
  }

  rowsOf(year: SchoolYear): readonly number[] {
    return [...this.table.rowsOf(year)];
  }

  column(key: ColumnKey<T>): Column | undefined {
    return this.table.column(columnSchema(this.name, key).lv);
  }

  /** The table has no such column: it reads as blank, and a blank in it says nothing. */
  lacks(key: ColumnKey<T>): boolean {
    return this.column(key)?.missing ?? false;
  }

  /** '' when blank. */
  text(key: ColumnKey<T>, row: number): string {
    return textAt(this.column(key), row);
  }

  /** Null when blank. */
  number(key: ColumnKey<T>, row: number): number | null {
    return numberAt(this.column(key), row);
  }

  /** Null when blank; of a column of school years. */
  schoolYear(key: ColumnKey<T>, row: number): SchoolYear | null {
    return yearAt(this.column(key), row);
  }

  /** Null when blank: a check may tell "no" from nothing said. */
  yesNo(key: ColumnKey<T>, row: number): boolean | null {
    const column = this.column(key);
    const value = column?.kind === 'yes-no' ? column.values[row] : undefined;
    return value === undefined || value === 2 ? null : value === 1;
  }

  isUnreadable(key: ColumnKey<T>, row: number): boolean {
    return this.column(key)?.unreadable.has(row) ?? false;
  }

  place(key: ColumnKey<T>, row: number): Place {
    return {
      sheet: this.table.sheet,
      table: this.table.name,
      row: this.table.excelRow(row),
      column: this.column(key)?.header ?? columnSchema(this.name, key).lv,
    };
  }
}
