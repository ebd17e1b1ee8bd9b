import { rectAddress } from '../book/address';
import type { Rect } from '../book/Rect';
import { HostNotImplemented, refusals } from '../protocol/HostError';
import type { HostObject } from '../protocol/HostObject';
import { clearCells } from './clearCells';
import { ConditionalFormatCollection } from './ConditionalFormatCollection';
import { copyCells } from './copyCells';
import { DataValidation } from './DataValidation';
import { guardCells } from './enterCells';
import { eventTypes } from './eventTypes';
import type { Implements } from './Implements';
import { mergeCells } from './mergeCells';
import { orNull, RangeCells } from './RangeCells';
import { RangeFormat } from './RangeFormat';
import { readHyperlink, writeHyperlink } from './rangeHyperlink';
import { RangeSort } from './RangeSort';
import { readUniform } from './readCells';
import { TableScopedCollection } from './TableScopedCollection';

type Members =
  | 'address'
  | 'cellCount'
  | 'clear'
  | 'columnCount'
  | 'columnHidden'
  | 'columnIndex'
  | 'conditionalFormats'
  | 'copyFrom'
  | 'dataValidation'
  | 'delete'
  | 'format'
  | 'formulas'
  | 'getBoundingRect'
  | 'getCell'
  | 'getColumn'
  | 'getColumnsAfter'
  | 'getColumnsBefore'
  | 'getEntireColumn'
  | 'getEntireRow'
  | 'getIntersection'
  | 'getIntersectionOrNullObject'
  | 'getLastCell'
  | 'getLastColumn'
  | 'getLastRow'
  | 'getMergedAreasOrNullObject'
  | 'getOffsetRange'
  | 'getResizedRange'
  | 'getRow'
  | 'getRowsAbove'
  | 'getRowsBelow'
  | 'getSpecialCells'
  | 'getSpecialCellsOrNullObject'
  | 'getTables'
  | 'getUsedRange'
  | 'getUsedRangeOrNullObject'
  | 'hidden'
  | 'hyperlink'
  | 'insert'
  | 'isEntireColumn'
  | 'isEntireRow'
  | 'merge'
  | 'numberFormat'
  | 'rowCount'
  | 'rowHidden'
  | 'rowIndex'
  | 'select'
  | 'sort'
  | 'text'
  | 'unmerge'
  | 'valueTypes'
  | 'values'
  | 'worksheet';

/** A block of cells on a sheet: how it looks, and what can be done with it. */
export class Range extends RangeCells implements Implements<Excel.Range, Members> {
  get sort(): RangeSort {
    return new RangeSort(this);
  }

  get hyperlink(): Excel.RangeHyperlink {
    return readHyperlink(this);
  }

  set hyperlink(link: Excel.RangeHyperlink) {
    guardCells(this.sheet, this.rect, () => true);
    writeHyperlink(this, link);
  }

  // How it looks

  get format(): RangeFormat {
    return new RangeFormat(this);
  }

  get conditionalFormats(): HostObject {
    return new ConditionalFormatCollection(this);
  }

  get dataValidation(): HostObject {
    return new DataValidation(this);
  }

  get rowHidden(): boolean {
    return orNull(readUniform(this.sheet, this.oneColumn(), (row) => this.sheet.rowHidden(row)));
  }

  set rowHidden(hidden: boolean) {
    this.model.guardSheet(this.sheet);
    this.sheet.setRowHidden(this.rect.row, this.rect.rows, hidden);
    this.model.announce(eventTypes.rowHiddenChanged, this.sheet, {
      address: rectAddress(this.rect),
      changeType: hidden ? 'Hidden' : 'Unhidden',
    });
  }

  get columnHidden(): boolean {
    const isHidden = (_row: number, column: number): boolean =>
      this.sheet.columnLayout.at(column).hidden;
    return orNull(readUniform(this.sheet, { ...this.rect, rows: 1 }, isHidden));
  }

  set columnHidden(hidden: boolean) {
    this.model.guardSheet(this.sheet);
    this.sheet.setColumnHidden(this.rect.column, this.rect.columns, hidden);
  }

  get hidden(): boolean {
    const [rows, columns] = [this.rowHidden as boolean | null, this.columnHidden as boolean | null];
    if (rows === true || columns === true) return true;
    return orNull(rows === null || columns === null ? null : false);
  }

  getTables(fullyContained = false): HostObject {
    return new TableScopedCollection(this, fullyContained);
  }

  // What can be done with it

  insert(shift: string): Range {
    if (shift !== 'Down' && shift !== 'Right') throw refusals.argument();
    this.model.guardSheet(this.sheet);
    this.sheet.insert(this.rect, shift === 'Down' ? 'down' : 'right');
    const whole = this.isEntireRow ? 'Row' : this.isEntireColumn ? 'Column' : 'Cell';
    this.model.changed(this.sheet, this.rect, `${whole}Inserted`);
    return this.at(this.rect);
  }

  delete(shift: string): void {
    if (shift !== 'Up' && shift !== 'Left') throw refusals.argument();
    this.model.guardSheet(this.sheet);
    this.sheet.delete(this.rect, shift === 'Up' ? 'up' : 'left');
    const whole = this.isEntireRow ? 'Row' : this.isEntireColumn ? 'Column' : 'Cell';
    this.model.changed(this.sheet, this.rect, `${whole}Deleted`);
  }

  clear(applyTo = 'All'): void {
    const what = ({ All: 'all', Contents: 'contents', Formats: 'formats' } as const)[applyTo];
    if (!what) throw new HostNotImplemented(`Range.clear(${applyTo})`);
    guardCells(this.sheet, this.rect, () => true);
    clearCells(this.sheet, this.rect, what);
    this.model.changed(this.sheet, this.rect);
  }

  merge(across = false): void {
    this.model.guardSheet(this.sheet);
    mergeCells(this.sheet, this.rect, across);
  }

  unmerge(): void {
    this.model.guardSheet(this.sheet);
    this.sheet.unmerge(this.rect);
  }

  copyFrom(
    source: HostObject | string,
    copyType = 'All',
    skipBlanks = false,
    transpose = false,
  ): void {
    guardCells(this.sheet, this.rect, () => true);
    const target = copyCells(this.other(source), this, { copyType, skipBlanks, transpose });
    this.model.changed(this.sheet, target);
  }

  select(): void {
    this.model.worksheet(this.sheet).activate();
    this.model.selection = { sheet: this.sheet, rect: this.rect };
    this.model.announce(eventTypes.selectionChanged, this.sheet, {
      address: rectAddress(this.rect),
    });
  }

  /** How office.js asks, before it sends a large matrix in parts, whether its size is right. */
  _ValidateArraySize(rows: number, columns: number): void {
    if (rows !== this.rect.rows || columns !== this.rect.columns) throw refusals.size();
  }

  private oneColumn(): Rect {
    return { ...this.rect, columns: 1 };
  }
}
