import type { AutoFilter } from './AutoFilter';
import type { Book } from './Book';
import { BookError } from './BookError';
import { ArrayFormula, type CellFormula } from './CellFormula';
import { CellStore } from './CellStore';
import type { CellValue } from './CellValue';
import { ColumnLayout } from './ColumnLayout';
import type { ConditionalFormat, NewConditionalFormat } from './ConditionalFormat';
import type { DataValidation, NewDataValidation } from './DataValidation';
import type { Hyperlink } from './Hyperlink';
import { defaultPageLayout, type PageLayout } from './PageLayout';
import {
  containsCell,
  containsRect,
  coversAllColumns,
  coversAllRows,
  intersectRects,
  maxColumns,
  maxRows,
  type Rect,
} from './Rect';
import { subtractRect } from './rectDifference';
import { defaultSheetView, type SheetView } from './SheetView';
import { shiftSheet } from './shiftSheet';
import type { DeleteDirection, InsertDirection } from './StructuralChange';
import type { Table } from './Table';

export type SheetVisibility = 'visible' | 'hidden' | 'very-hidden';

/** The parts of a sheet that a file states apart; each is rewritten only when it changed. */
export type SheetAspect =
  | 'columns'
  | 'merges'
  | 'tables'
  | 'conditional-formats'
  | 'validations'
  | 'hyperlinks'
  | 'auto-filter'
  | 'view'
  | 'page'
  | 'protection'
  | 'tab-color'
  | 'default-size';

/** What a clear takes away: what is in the cells, how they look, or both. */
export type ClearWhat = 'contents' | 'formats' | 'all';

/**
 * One sheet of the book. Rows and columns count from 0. Every change goes through a method or
 * setter here, which marks what has to be written back.
 */
export class Sheet {
  readonly cells = new CellStore();
  /** What changed since opening, cells apart (see `CellStore.changed`). */
  readonly changes = new Set<SheetAspect>();
  readonly tables: Table[] = [];
  /** Chart sheets stand among the tabs but hold no cells. */
  kind: 'worksheet' | 'chart' | 'other' = 'worksheet';
  /** What the file layer knows the sheet by; null for a new one. */
  origin: object | null = null;
  columnLayout = new ColumnLayout();
  /** In characters of the default font with their padding, as the file counts. */
  defaultColumnWidth = 9.140625;
  /** Points. */
  defaultRowHeight = 15;

  private mergeList: Rect[] = [];
  private formatList: ConditionalFormat[] = [];
  private validationList: DataValidation[] = [];
  private linkList: Hyperlink[] = [];
  private filter: AutoFilter | null = null;
  private shown: SheetView = defaultSheetView;
  private page: PageLayout = defaultPageLayout;
  private guarded = false;
  private tab: string | null = null;

  constructor(
    readonly book: Book,
    /** Unique in the book and never reused; `sheetId` of the file. */
    readonly id: number,
    private title: string,
    private seen: SheetVisibility = 'visible',
  ) {}

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
    return this.readBlock(rect, (row, column) => this.cells.value(row, column));
  }

  /** Sets a constant (null makes the cell blank); a formula that stood there goes. */
  setValue(row: number, column: number, value: CellValue): void {
    this.checkCell(row, column);
    this.keepLook(row, column);
    this.cells.setValue(row, column, value);
    this.book.noteCalculation();
    this.followHeader(row, column);
  }

  /** Sets a formula (without `=`) and what it comes to. */
  setFormula(row: number, column: number, formula: string, cached: CellValue = null): void {
    this.checkCell(row, column);
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
    const wholeColumns = coversAllRows(rect);
    const wholeRows = !wholeColumns && coversAllColumns(rect);
    const lastRow = Math.min(rect.row + rect.rows, wholeColumns ? this.cells.rows.length : maxRows);
    for (let r = rect.row; r < lastRow; r++) {
      const row = this.cells.rows[r];
      const width = wholeRows ? (row?.width ?? 0) : rect.column + rect.columns;
      for (let c = rect.column; c < Math.min(width, rect.column + rect.columns); c++) {
        // In whole columns only cells that have, or take from their row, a look of their own.
        if (wholeColumns && !row?.hasCell(c) && (row?.style ?? null) === null) continue;
        this.cells.setStyle(r, c, change(this.style(r, c)));
      }
      if (wholeRows) this.setRowStyle(r, change(row?.style ?? 0));
    }
    if (wholeColumns) {
      this.patchColumns(rect.column, rect.columns, (format) => ({
        ...format,
        style: change(format.style ?? 0),
      }));
    }
  }

  /** Empties a block; `all` and `formats` take the looks away, `contents` leaves them. */
  clear(rect: Rect, what: ClearWhat): void {
    const end = Math.min(rect.row + rect.rows, this.cells.rows.length);
    for (let r = rect.row; r < end; r++) {
      const row = this.cells.rows[r];
      if (!row) continue;
      const last = Math.min(rect.column + rect.columns, row.width);
      for (let c = rect.column; c < last; c++) {
        if (!row.hasCell(c)) continue;
        if (what !== 'formats') {
          if (row.styles?.[c] !== undefined && what === 'contents') this.setValue(r, c, null);
          else this.cells.drop(r, c);
        } else if (row.styles?.[c] !== undefined) {
          this.cells.setStyle(r, c, 0);
        }
      }
    }
    if (what !== 'formats') this.book.noteCalculation();
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

  // Rows and columns

  patchColumns(...args: Parameters<ColumnLayout['patch']>): void {
    this.columnLayout.patch(...args);
    this.changes.add('columns');
  }

  /** Characters of the default font; null for the sheet's default. */
  setColumnWidth(first: number, count: number, width: number | null): void {
    this.patchColumns(first, count, (format) => ({ ...format, width, custom: width !== null }));
  }

  setColumnHidden(first: number, count: number, hidden: boolean): void {
    this.patchColumns(first, count, (format) => ({ ...format, hidden }));
  }

  /** Points; null lets the text decide. */
  setRowHeight(first: number, count: number, height: number | null): void {
    this.patchRows(first, count, (row) => {
      row.height = height;
      row.fitted = false;
    });
  }

  /** Makes a row as tall as its text was measured, in points; it goes on following its text. */
  fitRowHeight(row: number, height: number): void {
    this.patchRows(row, 1, (one) => {
      one.height = height;
      one.fitted = true;
    });
  }

  /** Whether a row's height was measured from its text. */
  rowFitted(row: number): boolean {
    return this.cells.rows[row]?.fitted ?? false;
  }

  setRowHidden(first: number, count: number, hidden: boolean): void {
    this.patchRows(first, count, (row) => {
      row.hidden = hidden;
    });
  }

  setRowStyle(row: number, style: number): void {
    this.patchRows(row, 1, (one) => {
      one.style = style;
    });
  }

  rowHidden(row: number): boolean {
    return this.cells.rows[row]?.hidden ?? false;
  }

  /** Points, or null when the row is as tall as the sheet's default or its text. */
  rowHeight(row: number): number | null {
    return this.cells.rows[row]?.height ?? null;
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
    if (this.mergeList.some((merge) => intersectRects(merge, rect))) {
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

  get merges(): readonly Rect[] {
    return this.mergeList;
  }

  merge(rect: Rect): void {
    this.checkRect(rect);
    if (this.tables.some((table) => intersectRects(table.rect, rect))) {
      throw new BookError('table-overlap');
    }
    this.setMerges([...this.mergeList.filter((one) => !intersectRects(one, rect)), rect]);
  }

  unmerge(rect: Rect): void {
    const kept = this.mergeList.filter((one) => !intersectRects(one, rect));
    if (kept.length < this.mergeList.length) this.setMerges(kept);
  }

  setMerges(merges: readonly Rect[]): void {
    this.mergeList = [...merges];
    this.changes.add('merges');
  }

  // Conditional formats and validations

  get conditionalFormats(): readonly ConditionalFormat[] {
    return this.formatList;
  }

  /** Without a priority of its own the format comes first, as in Excel; the others move down. */
  addConditionalFormat(format: NewConditionalFormat): ConditionalFormat {
    const id = this.formatList.reduce((most, one) => Math.max(most, one.id), 0) + 1;
    const added: ConditionalFormat = {
      style: null,
      stopIfTrue: false,
      priority: 1,
      ...format,
      id,
      origin: null,
    };
    const others = this.formatList.map((one) =>
      one.priority >= added.priority ? { ...one, priority: one.priority + 1 } : one,
    );
    this.setConditionalFormats([...others, added]);
    return added;
  }

  setConditionalFormats(formats: readonly ConditionalFormat[]): void {
    this.formatList = [...formats];
    this.changes.add('conditional-formats');
  }

  get validations(): readonly DataValidation[] {
    return this.validationList;
  }

  validationAt(row: number, column: number): DataValidation | null {
    const holds = (rect: Rect): boolean => containsCell(rect, row, column);
    return this.validationList.find((one) => one.rects.some(holds)) ?? null;
  }

  /** Sets the rule of a block; what held there before holds on only outside it. */
  setValidation(rect: Rect, validation: Omit<NewDataValidation, 'rects'> | null): void {
    const others = this.validationList
      .map((one) =>
        one.rects.some((held) => intersectRects(held, rect))
          ? { ...one, rects: one.rects.flatMap((held) => subtractRect(held, rect)) }
          : one,
      )
      .filter((one) => one.rects.length > 0);
    const added = validation ? [{ ...validation, rects: [rect], origin: null }] : [];
    this.setValidations([...others, ...added]);
  }

  setValidations(validations: readonly DataValidation[]): void {
    this.validationList = [...validations];
    this.changes.add('validations');
  }

  // The sheet as a whole

  get hyperlinks(): readonly Hyperlink[] {
    return this.linkList;
  }

  setHyperlinks(links: readonly Hyperlink[]): void {
    this.linkList = [...links];
    this.changes.add('hyperlinks');
  }

  get autoFilter(): AutoFilter | null {
    return this.filter;
  }

  /** The sheet's own filter; a table's is the table's. */
  setAutoFilter(filter: AutoFilter | null): void {
    this.filter = filter;
    this.changes.add('auto-filter');
  }

  get view(): SheetView {
    return this.shown;
  }

  patchView(patch: Partial<SheetView>): void {
    this.shown = { ...this.shown, ...patch };
    this.changes.add('view');
  }

  get pageLayout(): PageLayout {
    return this.page;
  }

  patchPageLayout(patch: Partial<PageLayout>): void {
    this.page = { ...this.page, ...patch };
    this.changes.add('page');
  }

  get protected(): boolean {
    return this.guarded;
  }

  set protected(on: boolean) {
    if (on === this.guarded) return;
    this.guarded = on;
    this.changes.add('protection');
  }

  /** `#RRGGBB`, or null for none. */
  get tabColor(): string | null {
    return this.tab;
  }

  set tabColor(color: string | null) {
    if (color === this.tab) return;
    this.tab = color;
    this.changes.add('tab-color');
  }

  /** Forgets that anything changed: what opening a file has set is the file's own. */
  settle(): void {
    this.changes.clear();
    this.cells.changed = false;
    for (const table of this.tables) table.changed = false;
  }

  private readBlock<T>(rect: Rect, read: (row: number, column: number) => T): T[][] {
    const block: T[][] = [];
    for (let r = rect.row; r < rect.row + rect.rows; r++) {
      const line: T[] = [];
      for (let c = rect.column; c < rect.column + rect.columns; c++) line.push(read(r, c));
      block.push(line);
    }
    return block;
  }

  private patchRows(
    first: number,
    count: number,
    change: (row: CellStore['rows'][0] & {}) => void,
  ): void {
    for (let r = first; r < Math.min(first + count, maxRows); r++) {
      const row = this.cells.row(r);
      change(row);
      row.layoutChanged = true;
      row.changed = true;
    }
    this.cells.changed = true;
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
