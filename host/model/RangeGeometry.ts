import { quoteSheetName, rectAddress } from '../book/address';
import {
  boundRects,
  coversAllColumns,
  coversAllRows,
  intersectRects,
  maxColumns,
  maxRows,
  type Rect,
  rectOf,
} from '../book/Rect';
import type { Sheet } from '../book/Sheet';
import { refusals } from '../protocol/HostError';
import { HostObject } from '../protocol/HostObject';
import type { ExcelModel } from './ExcelModel';
import { findSpecialCells } from './findSpecialCells';
import type { Range } from './Range';
import { RangeAreas } from './RangeAreas';
import { resolveAddress } from './resolveAddress';

/** Where a range is, and the ranges that are reckoned from it; `RangeCells` adds what is in it. */
export abstract class RangeGeometry extends HostObject {
  readonly className = 'Range';

  constructor(
    readonly model: ExcelModel,
    readonly sheet: Sheet,
    readonly rect: Rect,
  ) {
    super();
  }

  // Where it is

  get address(): string {
    return `${quoteSheetName(this.sheet.name)}!${rectAddress(this.rect)}`;
  }

  get rowIndex(): number {
    return this.rect.row;
  }

  get columnIndex(): number {
    return this.rect.column;
  }

  get rowCount(): number {
    return this.rect.rows;
  }

  get columnCount(): number {
    return this.rect.columns;
  }

  get cellCount(): number {
    const count = this.rect.rows * this.rect.columns;
    return count > 2 ** 31 - 1 ? -1 : count;
  }

  get isEntireColumn(): boolean {
    return coversAllRows(this.rect);
  }

  get isEntireRow(): boolean {
    return coversAllColumns(this.rect);
  }

  get worksheet(): HostObject {
    return this.model.worksheet(this.sheet);
  }

  // Other ranges, reckoned from it

  getCell(row: number, column: number): Range {
    return this.at(rectOf(this.rect.row + row, this.rect.column + column));
  }

  getRow(row: number): Range {
    return this.at({ ...this.rect, row: this.rect.row + row, rows: 1 });
  }

  getColumn(column: number): Range {
    return this.at({ ...this.rect, column: this.rect.column + column, columns: 1 });
  }

  getLastRow(): Range {
    return this.getRow(this.rect.rows - 1);
  }

  getLastColumn(): Range {
    return this.getColumn(this.rect.columns - 1);
  }

  getLastCell(): Range {
    return this.getCell(this.rect.rows - 1, this.rect.columns - 1);
  }

  getRowsBelow(count = 1): Range {
    const { row, rows } = this.rect;
    return this.at(
      count < 0
        ? { ...this.rect, row: row + rows + count, rows: -count }
        : { ...this.rect, row: row + rows, rows: count },
    );
  }

  getRowsAbove(count = 1): Range {
    const { row } = this.rect;
    return this.at(
      count < 0 ? { ...this.rect, rows: -count } : { ...this.rect, row: row - count, rows: count },
    );
  }

  getColumnsAfter(count = 1): Range {
    const { column, columns } = this.rect;
    return this.at(
      count < 0
        ? { ...this.rect, column: column + columns + count, columns: -count }
        : { ...this.rect, column: column + columns, columns: count },
    );
  }

  getColumnsBefore(count = 1): Range {
    const { column } = this.rect;
    return this.at(
      count < 0
        ? { ...this.rect, columns: -count }
        : { ...this.rect, column: column - count, columns: count },
    );
  }

  getEntireColumn(): Range {
    return this.at({ ...this.rect, row: 0, rows: maxRows });
  }

  getEntireRow(): Range {
    return this.at({ ...this.rect, column: 0, columns: maxColumns });
  }

  getOffsetRange(rows: number, columns: number): Range {
    const { row, column } = this.rect;
    return this.at({ ...this.rect, row: row + rows, column: column + columns });
  }

  getResizedRange(rows: number, columns: number): Range {
    return this.at({
      ...this.rect,
      rows: this.rect.rows + rows,
      columns: this.rect.columns + columns,
    });
  }

  getBoundingRect(other: HostObject | string): Range {
    return this.at(boundRects(this.rect, this.other(other).rect));
  }

  getIntersection(other: HostObject | string): Range {
    const common = this.getIntersectionOrNullObject(other);
    if (!common) throw refusals.notFound();
    return common;
  }

  getIntersectionOrNullObject(other: HostObject | string): Range | null {
    const { sheet, rect } = this.other(other);
    const common = sheet === this.sheet ? intersectRects(this.rect, rect) : null;
    return common && this.at(common);
  }

  getUsedRange(valuesOnly = false): Range {
    const used = this.getUsedRangeOrNullObject(valuesOnly);
    if (!used) throw refusals.notFound();
    return used;
  }

  getUsedRangeOrNullObject(valuesOnly = false): Range | null {
    const used = this.sheet.usedRange(valuesOnly);
    const common = used && intersectRects(used, this.rect);
    return common && this.at(common);
  }

  getSpecialCells(cellType: string, valueType?: string): RangeAreas {
    const areas = this.getSpecialCellsOrNullObject(cellType, valueType);
    if (!areas) throw refusals.notFound();
    return areas;
  }

  getSpecialCellsOrNullObject(cellType: string, valueType?: string): RangeAreas | null {
    const found = findSpecialCells(this.sheet, this.rect, cellType, valueType);
    return found.length === 0 ? null : new RangeAreas(this.model, this.sheet, found);
  }

  getMergedAreasOrNullObject(): RangeAreas | null {
    const merges = this.sheet.merges.filter((merge) => intersectRects(merge, this.rect));
    return merges.length === 0 ? null : new RangeAreas(this.model, this.sheet, merges);
  }

  protected at(rect: Rect): Range {
    const inside =
      rect.row >= 0 &&
      rect.column >= 0 &&
      rect.rows >= 1 &&
      rect.columns >= 1 &&
      rect.row + rect.rows <= maxRows &&
      rect.column + rect.columns <= maxColumns;
    if (!inside) throw refusals.argument();
    return this.model.range(this.sheet, rect);
  }

  protected other(range: HostObject | string): Range {
    if (range instanceof RangeGeometry) return range.at(range.rect);
    if (typeof range !== 'string') throw refusals.argument();
    const { sheet, rect } = resolveAddress(range, this.sheet);
    return this.model.range(sheet, rect);
  }
}
