import type { Book } from './Book';
import { BookError } from './BookError';
import { ArrayFormula, type CellFormula } from './CellFormula';
import type { CellValue } from './CellValue';
import { clearCells, restyleCells, type ClearWhat } from './restyleCells';
import { containsCell, containsRect, intersectRects, maxColumns, maxRows, type Rect } from './Rect';
import { readBlock } from './readBlock';
import { SheetRows } from './SheetRows';
import { shiftSheet } from './shiftSheet';
import type { DeleteDirection, InsertDirection } from './StructuralChange';
import type { Table } from './Table';

export type { ClearWhat } from './restyleCells';
export type { SheetAspect } from './SheetFeatures';

export type SheetVisibility = 'visible' | 'hidden' | 'very-hidden';

/**
 * One sheet of the book. Rows and columns count from 0. Every change goes through a method or
 * setter here, which marks what has to be written back.
 */
export class Sheet extends SheetRows {
  readonly tables: Table[] = [];
  /** Chart sheets stand among the tabs but hold no cells. */
  kind: 'worksheet' | 'chart' | 'other' = 'worksheet';
  /** What the file layer knows the sheet by; null for a new one. */
  origin: object | null = null;
  constructor(
    readonly book: Book,
    /** Unique in the book and never reused; `sheetId` of the file. */
    readonly id: number,
    private title: string,
    private seen: SheetVisibility = 'visible',
  ) {
    super();
  }

  get name(): string {
    return this.title;
  }

  /** For the book, which checks the name and follows it in formulas: see `Book.renameSheet`. */
  setName(name: string): void {
    this.title = name;
  }

  get visibility(): SheetVisibility {
    return this.seen;
  }

  set visibility(visibility: SheetVisibility) {
    if (visibility === this.seen) return;
    // A hidden sheet cannot be the one in front.
    if (this.book.activeSheet === this) this.book.changes.add('active-sheet');
    this.seen = visibility;
    this.book.changes.add('sheets');
  }

  // Cells

  value(row: number, column: number): CellValue {
    return this.cells.value(row, column);
  }

  /** The formula of a cell without `=`, or null. */
  formula(row: number, column: number): string | null {
    return this.cells.formulaText(row, column);
  }

  /** The look that holds for a cell: its own, else the row's, else the column's. */
  style(row: number, column: number): number {
    return (
      this.cells.ownStyle(row, column) ??
      this.cells.rows[row]?.style ??
      this.columnLayout.at(column).style ??
      0
    );
  }

  values(rect: Rect): CellValue[][] {
    return readBlock(rect, (row, column) => this.cells.value(row, column));
  }

  /** Sets a constant (null makes the cell blank); a formula that stood there goes. */
  setValue(row: number, column: number, value: CellValue): void {
    this.checkCell(row, column);
    if (this.value(row, column) === value && this.cells.formula(row, column) === null) return;
    this.keepLook(row, column);
    this.cells.setValue(row, column, value);
    this.book.noteCalculation();
    this.followHeader(row, column);
  }

  /** Sets a formula (without `=`) and what it comes to. */
  setFormula(row: number, column: number, formula: string, cached: CellValue = null): void {
    this.checkCell(row, column);
    if (this.formula(row, column) === formula && this.value(row, column) === cached) return;
    this.keepLook(row, column);
    this.cells.setFormula(row, column, formula, cached);
    this.book.noteCalculation();
  }

  /** Sets what the formula of a cell comes to; the formula stays. */
  setCachedValue(row: number, column: number, value: CellValue): void {
    this.cells.setCachedValue(row, column, value);
  }

  setStyle(row: number, column: number, style: number): void {
    this.cells.setStyle(row, column, style);
  }

  /**
   * Gives every cell of a block the look that `change` makes of its own. Whole columns and rows
   * also change the look of cells yet to be filled.
   */
  restyle(rect: Rect, change: (style: number) => number): void {
    restyleCells(this, rect, change);
  }

  /** Empties a block; `all` and `formats` take the looks away, `contents` leaves them. */
  clear(rect: Rect, what: ClearWhat): void {
    clearCells(this, rect, what);
  }

  /** The block that holds everything, or, with `valuesOnly`, every value and formula; or null. */
  usedRange(valuesOnly = false): Rect | null {
    return this.cells.usedRange(valuesOnly);
  }

  /**
   * Pushes cells down or right to make room at `rect`; tables, merges, names, formats, validations,
   * links and every formula of the book follow. Whole rows: `column` 0 and all columns.
   * Throws BookError when a table, a merge or an array would be torn or cells pushed off the sheet.
   */
  insert(rect: Rect, direction: InsertDirection): void {
    shiftSheet(this, { kind: 'insert', sheet: this.title, rect, direction });
  }

  /** Takes the cells of `rect` away and closes the gap; otherwise as `insert`. */
  delete(rect: Rect, direction: DeleteDirection): void {
    shiftSheet(this, { kind: 'delete', sheet: this.title, rect, direction });
  }

  // Tables

  tableAt(row: number, column: number): Table | null {
    return this.tables.find((table) => containsCell(table.rect, row, column)) ?? null;
  }

  /** Throws BookError when a table may not stand here. */
  checkTablePlace(rect: Rect, except: Table | null): void {
    this.checkRect(rect);
    for (const table of this.tables) {
      if (table !== except && intersectRects(table.rect, rect)) {
        throw new BookError('table-overlap', table.name);
      }
    }
    if (this.merges.some((merge) => intersectRects(merge, rect))) {
      throw new BookError('table-overlap', 'merged cells');
    }
  }

  /** Writes a header cell for a table whose column was named elsewhere. */
  writeHeaderCell(row: number, column: number, name: string): void {
    this.keepLook(row, column);
    this.cells.setValue(row, column, name);
    this.book.noteCalculation();
  }

  // Merges

  merge(rect: Rect): void {
    this.checkRect(rect);
    if (this.tables.some((table) => intersectRects(table.rect, rect))) {
      throw new BookError('table-overlap');
    }
    this.setMerges([...this.merges.filter((one) => !intersectRects(one, rect)), rect]);
  }

  unmerge(rect: Rect): void {
    const kept = this.merges.filter((one) => !intersectRects(one, rect));
    if (kept.length < this.merges.length) this.setMerges(kept);
  }

  /** Forgets that anything changed: what opening a file has set is the file's own. */
  settle(): void {
    this.changes.clear();
    this.cells.changed = false;
    for (const table of this.tables) table.changed = false;
  }

  private checkCell(row: number, column: number): void {
    if (row < 0 || column < 0 || row >= maxRows || column >= maxColumns) {
      throw new BookError('out-of-sheet');
    }
    const formula: CellFormula | null = this.cells.formula(row, column);
    if (formula instanceof ArrayFormula && formula.rect.rows * formula.rect.columns > 1) {
      throw new BookError('array-would-break');
    }
  }

  private checkRect(rect: Rect): void {
    const sheet: Rect = { row: 0, column: 0, rows: maxRows, columns: maxColumns };
    if (rect.rows < 1 || rect.columns < 1 || !containsRect(sheet, rect)) {
      throw new BookError('out-of-sheet');
    }
  }

  /** A cell that comes into being takes the look of its row or column along, as in Excel. */
  private keepLook(row: number, column: number): void {
    if (this.cells.rows[row]?.hasCell(column)) return;
    const style = this.style(row, column);
    if (style !== 0) this.cells.setStyle(row, column, style);
  }

  private followHeader(row: number, column: number): void {
    for (const table of this.tables) {
      const header = table.headerRect;
      if (header && containsCell(header, row, column)) {
        table.followHeaderCell(column - header.column);
      }
    }
  }
}
