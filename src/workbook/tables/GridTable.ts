import type { Column, NumberColumn, WordColumn, YesNoColumn } from '../Column';
import type { Place } from '../FindingLog';
import { foldText } from '../foldText';
import { once } from '../once';
import { RowSet } from '../RowSet';
import type { SchoolYear } from '../SchoolYear';
import type { ColumnKey, TableName } from '../schema';
import { tableSchema } from '../schema';
import type { RowWeights, Table } from '../Table';
import type { CellValue, TableGrid } from '../TableGrid';
import type { TableSource } from '../TableSource';
import type { Cells } from './decodeColumn';
import { decodeOwnColumn } from './decodeOwnColumn';
import { findHeader } from './findHeader';
import type { RowsByYear } from './indexYears';
import type { KeptRows } from './KeptRows';
import type { LaidColumn, Layout } from './matchHeaders';
import { sourceOf } from './sourceOf';

/** A column that is computed from others when somebody first asks for it. */
export interface DerivedColumn {
  readonly lv: string;
  readonly en: string;
  compute(): Column;
}

/** What a table is made of once its cells have been understood. */
export interface GridTableParts {
  readonly name: TableName;
  readonly grid: TableGrid;
  readonly layout: Layout;
  readonly kept: KeptRows;
  /** Columns of the contract by key. */
  readonly contract: Map<string, Column>;
  readonly weights: RowWeights;
  readonly years: RowsByYear;
  /** The cells under a header, in the rows of the table. */
  readonly cellsOf: (index: number, header: string) => Cells;
}

/** An input table over the grid that was read; own and derived columns are made when asked for. */
export class GridTable implements Table {
  readonly name: TableName;
  readonly sheet: string;
  readonly rowCount: number;
  readonly weights: RowWeights;
  readonly language: 'lv' | 'en';
  private readonly someSeveral: () => boolean;
  private readonly ofNobody: () => RowSet | null;
  private readonly parts: GridTableParts;
  private readonly columns: ReadonlyMap<string, LaidColumn>;
  private readonly doubledRows = new Set<number>();
  private readonly sources = new Map<string, () => Column>();
  private readonly made = new Map<string, Column>();
  private readonly derived: (readonly [lv: string, en: string])[] = [];

  constructor(parts: GridTableParts) {
    const { name, grid, layout, kept, weights, cellsOf } = parts;
    this.parts = parts;
    this.columns = new Map(layout.columns.map((column) => [column.schema.key, column]));
    this.name = name;
    this.sheet = grid.sheet;
    this.rowCount = kept.count;
    this.weights = weights;
    this.someSeveral = once(() => weights.some((weight) => weight > 1));
    this.ofNobody = once(() => findNobody(weights));
    this.language = layout.language;
    for (const { header, index } of layout.own) {
      this.sources.set(
        foldText(header),
        once(() => decodeOwnColumn(cellsOf(index, header))),
      );
    }
    for (const { key, lv, en } of tableSchema(name).columns) {
      for (const title of [lv, en]) this.sources.set(foldText(title), () => this.contract(key));
    }
  }

  get fields(): readonly string[] {
    const { columns, own } = this.parts.layout;
    const headers = [...columns, ...own].map(({ header }) => header);
    const taken = new Set(this.derived.flat().map(foldText));
    const derived = this.derived.map(([lv, en]) => (this.language === 'en' ? en : lv));
    return [...headers.filter((header) => !taken.has(foldText(header))), ...derived];
  }

  get hasSeveral(): boolean {
    return this.someSeveral();
  }

  get nobody(): RowSet | null {
    return this.ofNobody();
  }

  /** Names of the derived columns. */
  get derivedTitles(): readonly (readonly [lv: string, en: string])[] {
    return this.derived;
  }

  get doubled(): ReadonlySet<number> {
    return this.doubledRows;
  }

  /** Headers of the user's own columns. */
  get ownHeaders(): readonly string[] {
    return this.parts.layout.own.map(({ header }) => header);
  }

  column(field: string): Column | undefined {
    // By the name as it is spelt: most ask in the same words every time, and folding costs more.
    const made = this.made.get(field);
    if (made) return made;
    const column = this.sources.get(foldText(field))?.();
    if (column) this.made.set(field, column);
    return column;
  }

  get firstColumn(): number {
    return this.parts.grid.firstColumn;
  }

  get headerRow(): number {
    return this.parts.grid.headerRow;
  }

  sheetColumn(key: string): number {
    const { index } = this.laid(key);
    return index < 0 ? -1 : this.firstColumn + index;
  }

  sheetColumnOf(header: string): number {
    const index = findHeader(this.parts.layout, foldText(header));
    return index === null ? -1 : this.firstColumn + index;
  }

  excelRow(row: number): number {
    return this.parts.grid.headerRow + 1 + this.parts.kept.gridRow(row);
  }

  rowsOf(year: SchoolYear): Uint32Array {
    return this.parts.years.rowsOf(year);
  }

  rowSetOf(year: SchoolYear): RowSet {
    return this.parts.years.rowSetOf(year);
  }

  /** The school year of a row; null when it is unreadable, or when the row is of every year. */
  yearOf(row: number): SchoolYear | null {
    return this.parts.years.yearOf(row);
  }

  cell(row: number, key: string): CellValue {
    return this.parts.grid.cells.cell(this.parts.kept.gridRow(row), this.laid(key).index);
  }

  /** The cells of a column of the contract; null when it is missing. */
  cells(key: string): Cells | null {
    const { header, index } = this.laid(key);
    return this.parts.grid.cells.columns[index] ? this.parts.cellsOf(index, header) : null;
  }

  /** Where a cell of the contract's column is, for findings. */
  place(row: number, key: string): Place {
    return {
      sheet: this.sheet,
      table: this.name,
      row: this.excelRow(row),
      column: this.header(key),
    };
  }

  /** Header of a column of the contract as it stands in the table. */
  header(key: string): string {
    return this.laid(key).header;
  }

  /** The table lacks that column of the contract. */
  lacks(key: string): boolean {
    return this.laid(key).index < 0;
  }

  get source(): TableSource {
    const { grid, layout, kept } = this.parts;
    return sourceOf(grid, layout, kept, new Set(this.derived.flat().map(foldText)));
  }

  /** A column of the contract by key; blank, and marked so, when the table lacks it. */
  contract(key: string): Column {
    const column = this.parts.contract.get(key);
    if (!column) throw new Error(`No column ${key} in the schema of ${this.name}`);
    return column;
  }

  /** Sets a column that could be read only after others. */
  supply(key: string, column: Column): void {
    this.parts.contract.set(key, column);
    this.made.clear();
  }

  /** Rows that share their key with another. */
  markDoubled(rows: Iterable<number>): void {
    for (const row of rows) this.doubledRows.add(row);
  }

  /** Adds a derived column; it wins over the user's own of that name. */
  derive({ lv, en, compute }: DerivedColumn): void {
    const column = once(compute);
    for (const title of [lv, en]) this.sources.set(foldText(title), column);
    this.made.clear();
    this.derived.push([lv, en]);
  }

  private laid(key: string): LaidColumn {
    const laid = this.columns.get(key);
    if (!laid) throw new Error(`No column ${key} in the schema of ${this.name}`);
    return laid;
  }
}

const findNobody = (weights: RowWeights): RowSet | null => {
  const rows: number[] = [];
  for (let row = 0; row < weights.length; row += 1) if (weights[row] === 0) rows.push(row);
  return rows.length === 0 ? null : RowSet.of(weights.length, rows);
};

/** A table of which it is known which one it is. */
export type NamedTable<T extends TableName> = GridTable & { readonly name: T };

/** A column of numbers, counts, dates or classes, by the key of the contract. */
export const numberColumn = <T extends TableName>(
  table: NamedTable<T>,
  key: ColumnKey<T>,
): NumberColumn => {
  const column = table.contract(key);
  if (column.kind !== 'number') throw new Error(`${key} is no column of numbers`);
  return column;
};

/** A column of words, by the key of the contract. */
export const wordColumn = <T extends TableName>(
  table: NamedTable<T>,
  key: ColumnKey<T>,
): WordColumn => {
  const column = table.contract(key);
  if (column.kind !== 'word') throw new Error(`${key} is no column of words`);
  return column;
};

/** A yes/no column, by the key of the contract. */
export const yesNoColumn = <T extends TableName>(
  table: NamedTable<T>,
  key: ColumnKey<T>,
): YesNoColumn => {
  const column = table.contract(key);
  if (column.kind !== 'yes-no') throw new Error(`${key} is no yes/no column`);
  return column;
};
