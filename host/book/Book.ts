import { BookError } from './BookError';
import { BookFeatures } from './BookFeatures';
import { checkSheetName, sameName as same } from './checkSheetName';
import { followOnSheet } from './followFormulas';
import { adjustFormula } from './formulaRewrite';
import type { Rect } from './Rect';
import { Sheet, type SheetVisibility } from './Sheet';
import type { StructuralChange } from './StructuralChange';
import { StyleTable } from './StyleTable';
import { headerText, uniqueHeader } from './columnNames';
import { Table, type TableColumn } from './Table';

export type { BookAspect } from './BookFeatures';
export { checkSheetName } from './checkSheetName';

/**
 * A workbook in memory: what an Excel object model needs to know of it and nothing of how a file
 * keeps it. Every change goes through methods that mark it, so that saving touches only what
 * changed. Refusals are thrown as BookError, before anything was changed.
 */
export class Book extends BookFeatures {
  readonly styles: StyleTable;
  /** Changes of structure since opening, in their order. */
  readonly structure: StructuralChange[] = [];
  /** Sheets that were taken away since opening. */
  readonly removed: Sheet[] = [];
  private sheetList: Sheet[] = [];
  private active: Sheet | null = null;
  private lastSheetId = 0;
  private lastTableId = 0;

  constructor(styles = new StyleTable()) {
    super();
    this.styles = styles;
  }

  // Sheets

  get sheets(): readonly Sheet[] {
    return this.sheetList;
  }

  /** Looks a sheet up by name, whatever the case. */
  sheet(name: string): Sheet | null {
    return this.sheetList.find((sheet) => same(sheet.name, name)) ?? null;
  }

  /** Adds a sheet at the end or at a place; throws on a name that is taken or not allowed. */
  addSheet(name: string, options: { at?: number; visibility?: SheetVisibility } = {}): Sheet {
    this.checkNewSheetName(name, null);
    this.lastSheetId += 1;
    const sheet = new Sheet(this, this.lastSheetId, name, options.visibility);
    this.sheetList.splice(options.at ?? this.sheetList.length, 0, sheet);
    this.changes.add('sheets');
    return sheet;
  }

  /** Registers a sheet as a file has it, whatever its name. */
  attachSheet(id: number, name: string, visibility: SheetVisibility): Sheet {
    this.lastSheetId = Math.max(this.lastSheetId, id);
    const sheet = new Sheet(this, id, name, visibility);
    this.sheetList.push(sheet);
    return sheet;
  }

  /** Takes a sheet away, with its tables and names; references to it become `#REF!`. */
  removeSheet(sheet: Sheet): void {
    const others = this.sheetList.filter((one) => one !== sheet);
    if (others.length === this.sheetList.length) throw new BookError('not-found', sheet.name);
    if (!others.some((one) => one.visibility === 'visible')) throw new BookError('last-sheet');
    const index = this.sheetList.indexOf(sheet);
    this.sheetList = others;
    if (this.active === sheet) this.active = others[index] ?? others[index - 1] ?? null;
    if (this.names.some((one) => one.scope === sheet)) {
      this.setNames(this.names.filter((one) => one.scope !== sheet));
    }
    this.removed.push(sheet);
    this.changes.add('sheets');
    this.followChange({ kind: 'remove-sheet', sheet: sheet.name });
  }

  /** Renames a sheet and follows the name in every formula. */
  renameSheet(sheet: Sheet, name: string): void {
    if (sheet.name === name) return;
    this.checkNewSheetName(name, sheet);
    const from = sheet.name;
    sheet.setName(name);
    this.changes.add('sheets');
    this.followChange({ kind: 'rename-sheet', from, to: name });
  }

  /** Moves a sheet to a place counted from 0. */
  moveSheet(sheet: Sheet, to: number): void {
    const from = this.sheetList.indexOf(sheet);
    if (from < 0 || to < 0 || to >= this.sheetList.length) throw new BookError('out-of-sheet');
    if (from === to) return;
    this.sheetList.splice(from, 1);
    this.sheetList.splice(to, 0, sheet);
    this.changes.add('sheets');
  }

  get activeSheet(): Sheet | null {
    if (this.active?.visibility === 'visible') return this.active;
    return this.sheetList.find((one) => one.visibility === 'visible') ?? null;
  }

  set activeSheet(sheet: Sheet | null) {
    if (sheet === this.activeSheet) return;
    this.active = sheet;
    this.changes.add('active-sheet');
  }

  // Tables

  /** Every table of the book, in the order of sheets. */
  get tables(): Table[] {
    return this.sheetList.flatMap((sheet) => sheet.tables);
  }

  override table(name: string): Table | null {
    for (const sheet of this.sheetList) {
      for (const table of sheet.tables) if (same(table.name, name)) return table;
    }
    return null;
  }

  /**
   * Makes a table of cells whose first row holds the headers; blank or repeated headers are
   * written anew, as Excel does. Without a name it is called `Table1` and so on.
   */
  addTable(sheet: Sheet, rect: Rect, name?: string): Table {
    sheet.checkTablePlace(rect, null);
    if (rect.rows < 2) throw new BookError('out-of-sheet', 'a table has a header and one row');
    const title = name ?? this.freeTableName();
    this.checkNewTableName(title, null);
    const columns: TableColumn[] = [];
    for (let i = 0; i < rect.columns; i++) {
      const wanted = headerText(sheet.value(rect.row, rect.column + i));
      columns.push({
        id: i + 1,
        name: uniqueHeader(
          wanted,
          columns.map((column) => column.name),
        ),
        calculatedFormula: null,
        totalsLabel: null,
        totalsFunction: null,
        origin: null,
      });
    }
    const table = new Table(sheet, this.nextTableId(), title, rect, columns, {
      autoFilter: { rect, criteria: [] },
    });
    this.attachTable(table);
    columns.forEach((column, i) => {
      if (sheet.value(rect.row, rect.column + i) !== column.name) {
        sheet.writeHeaderCell(rect.row, rect.column + i, column.name);
      }
    });
    return table;
  }

  /** Registers a table that was made elsewhere, such as by reading a file. */
  attachTable(table: Table): void {
    this.lastTableId = Math.max(this.lastTableId, table.id);
    table.changed = true;
    table.sheet.tables.push(table);
    table.sheet.changes.add('tables');
  }

  renameTable(table: Table, name: string): void {
    if (table.name === name) return;
    this.checkNewTableName(name, table);
    const from = table.name;
    table.setName(name);
    this.followChange({ kind: 'rename-table', from, to: name });
  }

  /** Takes the table away and leaves its cells. */
  dropTable(table: Table): void {
    const index = table.sheet.tables.indexOf(table);
    if (index < 0) return;
    table.sheet.tables.splice(index, 1);
    table.sheet.changes.add('tables');
  }

  nextTableId(): number {
    return this.lastTableId + 1;
  }

  /** Lets formulas and names follow a change of structure, and keeps it for the file layer. */
  followChange(change: StructuralChange): void {
    this.structure.push(change);
    for (const sheet of this.sheetList) followOnSheet(sheet, change);
    const names = this.names.map((one) => {
      const formula = adjustFormula(one.formula, one.scope?.name ?? null, change);
      return formula === one.formula ? one : { ...one, formula };
    });
    if (names.some((one, i) => one !== this.names[i])) this.setNames(names);
    if (change.kind === 'insert' || change.kind === 'delete') this.noteCalculation();
  }

  /** Forgets that anything changed: for whoever has just read a file into the book. */
  settle(): void {
    this.changes.clear();
    this.structure.length = 0;
    this.removed.length = 0;
    this.recalculationNeeded = false;
    for (const sheet of this.sheetList) sheet.settle();
  }

  private checkNewSheetName(name: string, except: Sheet | null): void {
    if (checkSheetName(name)) throw new BookError('invalid-name', name);
    const taken = this.sheet(name);
    if (taken && taken !== except) throw new BookError('duplicate-name', name);
  }

  private freeTableName(): string {
    let number = this.tables.length + 1;
    while (this.table(`Table${number}`) || this.definedName(`Table${number}`)) number++;
    return `Table${number}`;
  }
}
