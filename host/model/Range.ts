import { rectAddress } from '../book/address';
import { type Rect, rectOf } from '../book/Rect';
import { HostNotImplemented, refusals } from '../protocol/HostError';
import type { HostObject } from '../protocol/HostObject';
import { clearCells } from './clearCells';
import { ConditionalFormatCollection } from './ConditionalFormatCollection';
import { copyCells } from './copyCells';
import { DataValidation } from './DataValidation';
import { enterCells, guardCells, toMatrix } from './enterCells';
import { eventTypes } from './eventTypes';
import { fitRow } from './fitRow';
import type { Implements } from './Implements';
import { mergeCells } from './mergeCells';
import { RangeFormat } from './RangeFormat';
import { RangeGeometry } from './RangeGeometry';
import { readHyperlink, writeHyperlink } from './rangeHyperlink';
import {
  readFormulas,
  readNumberFormats,
  readText,
  readUniform,
  readValues,
  readValueTypes,
} from './readCells';
import { restyleCells } from './restyleCells';
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
  | 'text'
  | 'unmerge'
  | 'valueTypes'
  | 'values'
  | 'worksheet';

/** What Excel answers null for (mixed looks, unbounded values) is typed as never null by Microsoft. */
const orNull = <T>(value: T | null): T => value as T;

/** A block of cells on a sheet. */
export class Range extends RangeGeometry implements Implements<Excel.Range, Members> {
  // What is in it

  get values(): unknown[][] {
    return orNull(readValues(this.sheet, this.rect));
  }

  set values(given: unknown) {
    this.enter(given);
  }

  get formulas(): unknown[][] {
    return orNull(readFormulas(this.sheet, this.rect));
  }

  set formulas(given: unknown) {
    this.enter(given);
  }

  get text(): string[][] {
    return orNull(readText(this.sheet, this.rect));
  }

  get valueTypes(): Excel.RangeValueType[][] {
    // Microsoft types it as the enumeration, whose members are these very texts.
    return readValueTypes(this.sheet, this.rect) as Excel.RangeValueType[][];
  }

  get numberFormat(): unknown[][] {
    return orNull(readNumberFormats(this.sheet, this.rect));
  }

  set numberFormat(given: unknown) {
    this.model.guardSheet(this.sheet);
    const { row, column, rows, columns } = this.rect;
    const at = toMatrix(given, this.rect);
    if (!Array.isArray(given) || (rows === 1 && columns === 1)) {
      restyleCells(this.sheet, this.rect, { numberFormat: formatCode(at(0, 0)) });
      return;
    }
    for (let r = 0; r < rows; r++) {
      for (let c = 0; c < columns; c++) {
        const numberFormat = at(r, c);
        if (numberFormat === null || numberFormat === undefined) continue;
        restyleCells(this.sheet, rectOf(row + r, column + c), {
          numberFormat: formatCode(numberFormat),
        });
      }
    }
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

  private enter(given: unknown): void {
    if (enterCells(this.sheet, this.rect, given, this.model.year())) {
      this.followText();
      this.model.changed(this.sheet, this.rect);
    }
  }

  /** Rows whose height was measured from their text are measured again. */
  private followText(): void {
    const { row, rows } = this.rect;
    for (let r = row; r < row + rows; r += 1) if (this.sheet.rowFitted(r)) fitRow(this.sheet, r);
  }

  private oneColumn(): Rect {
    return { ...this.rect, columns: 1 };
  }
}

const formatCode = (given: unknown): string => {
  if (typeof given !== 'string') throw refusals.argument();
  return given === '' ? 'General' : given;
};
