import { type ColumnKey, columnSchema, type TableName } from '../../workbook/schema';
import type { SchoolYear } from '../../workbook/SchoolYear';
import type { Table } from '../../workbook/Table';
import { numberOf, textOf } from '../tableText';

/** An input table as the report reads it: rows of a school year, cells by column. */
export class ReportTable<T extends TableName> {
  /** Rows of the year, or every row where the table has no school years. */
  readonly rows: readonly number[];

  constructor(
    private readonly name: T,
    private readonly table: Table | undefined,
    year: SchoolYear,
  ) {
    this.rows = [...(table?.rowsOf(year) ?? [])];
  }

  /** '' when blank, or when there is no such table. */
  text(row: number, key: ColumnKey<T>): string {
    return textOf(this.column(key), row);
  }

  number(row: number, key: ColumnKey<T>): number | null {
    return numberOf(this.column(key), row);
  }

  /** Text of a derived column, by its Latvian name. */
  derived(row: number, name: string): string {
    return textOf(this.table?.column(name), row);
  }

  /** Whether a yes/no cell, of the contract or derived, says yes; by its Latvian name. */
  isYes(row: number, name: string): boolean {
    const column = this.table?.column(name);
    return column?.kind === 'yes-no' && column.values[row] === 1;
  }

  /** How many the rows stand for. */
  sum(rows: readonly number[]): number {
    return rows.reduce((sum, row) => sum + (this.table?.weights[row] ?? 0), 0);
  }

  private column(key: ColumnKey<T>) {
    return this.table?.column(columnSchema(this.name, key).lv);
  }
}
