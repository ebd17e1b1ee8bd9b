import { rectAddress } from '../../book/address';
import { CellError } from '../../book/CellValue';
import { intersectRects, type Rect } from '../../book/Rect';
import type { Sheet } from '../../book/Sheet';
import type { Table } from '../../book/Table';
import type { Workbook } from '../../model/Workbook';

/** What a block of a sheet held, and the extent of its tables, before it was changed. */
interface Before {
  readonly sheet: Sheet;
  readonly rect: Rect;
  /** The part of it that the person changed. */
  readonly typed: Rect;
  /** As they are entered again: a text behind its apostrophe, a formula behind its sign. */
  readonly entries: readonly (readonly (string | number | boolean)[])[];
  readonly styles: readonly (readonly number[])[];
  readonly tables: readonly { readonly table: Table; readonly rect: Rect }[];
}

/** What a person can take back: their own entries, until the add-in or a sort changes the cells. */
export class UndoStack {
  private done: Before[] = [];
  private undone: Before[] = [];

  /** Remembers a block before somebody changes it. */
  remember(sheet: Sheet, rect: Rect): void {
    this.done.push(describe(sheet, rect));
    this.undone = [];
  }

  /** Forgets the last block: it was not changed after all. */
  forgetLast(): void {
    this.done.pop();
  }

  clear(): void {
    this.done = [];
    this.undone = [];
  }

  /** Puts back what was there; where that is, or null when there is nothing to take back. */
  go(way: 'undo' | 'redo', workbook: Workbook): { sheet: Sheet; rect: Rect } | null {
    const [from, to] = way === 'undo' ? [this.done, this.undone] : [this.undone, this.done];
    const before = from.pop();
    if (!before) return null;
    const { sheet, rect, typed } = before;
    to.push(describe(sheet, typed));
    const range = workbook.worksheets.getItem(sheet.name).getRange(rectAddress(rect));
    range.values = before.entries.map((line) => [...line]);
    for (const [r, line] of before.styles.entries()) {
      for (const [c, style] of line.entries()) {
        sheet.setStyle(rect.row + r, rect.column + c, style);
      }
    }
    for (const { table, rect: extent } of before.tables) {
      if (rectAddress(table.rect) !== rectAddress(extent)) table.resize(extent);
    }
    return { sheet, rect: typed };
  }
}

const describe = (sheet: Sheet, typed: Rect): Before => {
  const rect = withColumns(sheet, typed);
  const entry = (row: number, column: number): string | number | boolean => {
    const formula = sheet.formula(row, column);
    if (formula !== null) return `=${formula}`;
    const value = sheet.value(row, column);
    if (value === null) return '';
    if (value instanceof CellError) return value.code;
    return typeof value === 'string' ? `'${value}` : value;
  };
  const matrix = <T>(at: (row: number, column: number) => T): T[][] =>
    Array.from({ length: rect.rows }, (_line, r) =>
      Array.from({ length: rect.columns }, (_cell, c) => at(rect.row + r, rect.column + c)),
    );
  return {
    sheet,
    rect,
    typed,
    entries: matrix(entry),
    styles: matrix((row, column) => sheet.style(row, column)),
    tables: sheet.tables.map((table) => ({ table, rect: table.rect })),
  };
};

/** A formula typed into a table fills its column: the whole columns are remembered. */
const withColumns = (sheet: Sheet, typed: Rect): Rect => {
  const table = sheet.tables.find(({ bodyRect }) => intersectRects(bodyRect, typed));
  if (!table) return typed;
  const { bodyRect: body } = table;
  const row = Math.min(typed.row, body.row);
  const end = Math.max(typed.row + typed.rows, body.row + body.rows);
  return { ...typed, row, rows: end - row };
};
