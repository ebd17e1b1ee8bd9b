import { BookError } from '../../book/BookError';
import { rectAddress } from '../../book/address';
import type { Book } from '../../book/Book';
import type { ErrorAlert } from '../../book/DataValidation';
import { containsCell, type Rect, rectOf } from '../../book/Rect';
import type { Sheet } from '../../book/Sheet';
import { Table } from '../../book/Table';
import type { Workbook } from '../../model/Workbook';
import { HostError } from '../../protocol/HostError';
import type { FilterButton } from '../grid/filterAt';
import { localizeEntry } from '../grid/localizeEntry';
import type { GridLanguage } from '../grid/showValue';
import { judgeEntry } from './judgeEntry';
import { UndoStack } from './UndoStack';

/** What is to be said of an entry: the book refuses it, or the cell's rule has something against it. */
export type EntryProblem =
  | { readonly kind: 'refused' }
  | { readonly kind: 'invalid'; readonly taken: boolean; readonly alert: ErrorAlert };

const pointsPerPixel = 72 / 96;

/** What a person does to the sheet at the grid; each says what is to be said of it, mostly null. */
export class SheetEdits {
  private readonly undo = new UndoStack();

  /** @param change makes a change as the person here, so that the add-in's listeners hear of it */
  constructor(
    private readonly book: Book,
    private readonly change: (change: (workbook: Workbook) => void) => void,
  ) {}

  private get sheet(): Sheet | null {
    return this.book.activeSheet;
  }

  /** Forgets what could be taken back: others have written since. */
  forget(): void {
    this.undo.clear();
  }

  /**
   * Enters what somebody typed into a cell, as Excel of their language takes it, unless the cell's
   * own rule forbids it; a table grows when something is typed right under it.
   */
  type(row: number, column: number, typed: string, language: GridLanguage): EntryProblem | null {
    const { sheet } = this;
    if (!sheet) return { kind: 'refused' };
    const alert = judgeEntry(sheet, row, column, this.localize(row, column, typed, language));
    const taken = alert?.style !== 'stop';
    const problem = taken ? this.enter(rectOf(row, column), [[typed]], language) : null;
    return problem ?? (alert && { kind: 'invalid', taken, alert });
  }

  /** Enters texts into a block, as pasting does: no rule of a cell stops it. */
  enter(
    rect: Rect,
    typed: readonly (readonly string[])[],
    language: GridLanguage,
  ): EntryProblem | null {
    const { sheet } = this;
    if (!sheet) return { kind: 'refused' };
    const values = typed.map((line, r) =>
      line.map((text, c) => this.localize(rect.row + r, rect.column + c, text, language)),
    );
    this.undo.remember(sheet, rect);
    const problem = this.attempt((workbook) => {
      growTableOver(sheet, rect, typed);
      workbook.worksheets.getItem(sheet.name).getRange(rectAddress(rect)).values = values;
    });
    if (problem) this.undo.forgetLast();
    return problem;
  }

  /** Takes the person's last entry back, or makes it again. */
  goBack(way: 'undo' | 'redo'): EntryProblem | null {
    return this.attempt((workbook) => {
      const place = this.undo.go(way, workbook);
      if (!place) return;
      const range = workbook.worksheets.getItem(place.sheet.name).getRange(rectAddress(place.rect));
      range.select();
    });
  }

  /** Sorts the rows of a filter, hidden ones apart, by the column of one of its buttons. */
  sort({ owner, filter, place }: FilterButton, ascending: boolean): EntryProblem | null {
    this.undo.clear();
    const fields = [{ key: place, ascending }];
    return this.attempt(({ tables, worksheets }) => {
      if (owner instanceof Table) tables.getItem(owner.name).sort.apply(fields);
      else {
        const range = worksheets.getItem(owner.name).getRange(rectAddress(filter.rect));
        range.sort.apply(fields, false, true);
      }
    });
  }

  /**
   * Shows only the rows with one of the texts in a button's column, as far as the filter's other
   * columns show them; null takes the column's choice back.
   */
  filter(
    { owner, filter, place }: FilterButton,
    texts: readonly string[] | null,
  ): EntryProblem | null {
    return this.attempt(({ tables, worksheets }) => {
      const { autoFilter } = (owner instanceof Table ? tables : worksheets).getItem(owner.name);
      if (texts) {
        const criteria = { filterOn: 'Values' as const, values: [...texts] };
        autoFilter.apply(rectAddress(filter.rect), place, criteria);
      } else autoFilter.clearColumnCriteria(place);
    });
  }

  /** Sets a column's width in pixels; null fits it to its texts. */
  resizeColumn(column: number, width: number | null): EntryProblem | null {
    const { sheet } = this;
    if (!sheet) return { kind: 'refused' };
    return this.attempt((workbook) => {
      const used = width === null ? sheet.usedRange() : null;
      const rect = rectOf(0, column, used ? used.row + used.rows : 1, 1);
      const range = workbook.worksheets.getItem(sheet.name).getRange(rectAddress(rect));
      if (width === null) range.format.autofitColumns();
      else range.format.columnWidth = width * pointsPerPixel;
    });
  }

  private localize(row: number, column: number, typed: string, language: GridLanguage): string {
    const { styles } = this.book;
    const { numberFormat } = styles.at(this.sheet?.style(row, column) ?? 0);
    return localizeEntry(typed, language, { numberFormat, year: new Date().getFullYear() });
  }

  /** Makes a change that the book may refuse. */
  private attempt(change: (workbook: Workbook) => void): EntryProblem | null {
    try {
      this.change(change);
      return null;
    } catch (error) {
      if (error instanceof BookError || error instanceof HostError) return { kind: 'refused' };
      throw error;
    }
  }
}

/** Lets a table take in the row right beneath it, when something is typed there. */
const growTableOver = (sheet: Sheet, rect: Rect, typed: readonly (readonly string[])[]): void => {
  if (!typed.some((line) => line.some((text) => text !== ''))) return;
  const table = sheet.tables.find(
    ({ rect: block, showTotals }) =>
      !showTotals &&
      rect.row === block.row + block.rows &&
      containsCell({ ...block, rows: block.rows + 1 }, rect.row, rect.column),
  );
  table?.resize({ ...table.rect, rows: table.rect.rows + rect.rows });
};
