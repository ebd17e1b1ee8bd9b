import type { Rect } from '../book/Rect';
import type { Table as BookTable } from '../book/Table';
import type { TableStyleInfo } from '../book/TableStyleInfo';
import { refusals } from '../protocol/HostError';
import { HostObject } from '../protocol/HostObject';
import { AutoFilter } from './AutoFilter';
import { eventTypes } from './eventTypes';
import type { ExcelModel } from './ExcelModel';
import { fillNewRows } from './fillCalculatedColumns';
import type { Implements } from './Implements';
import { Range } from './Range';
import { resolveAddress } from './resolveAddress';
import { TableColumnCollection } from './TableColumnCollection';
import { TableRowCollection } from './TableRowCollection';
import { TableSort } from './TableSort';
import { showHeaders, showTotals } from './tableParts';

type Members =
  | 'autoFilter'
  | 'columns'
  | 'convertToRange'
  | 'delete'
  | 'getDataBodyRange'
  | 'getHeaderRowRange'
  | 'getRange'
  | 'getTotalRowRange'
  | 'highlightFirstColumn'
  | 'highlightLastColumn'
  | 'id'
  | 'name'
  | 'resize'
  | 'rows'
  | 'showBandedColumns'
  | 'showBandedRows'
  | 'showFilterButton'
  | 'showHeaders'
  | 'showTotals'
  | 'sort'
  | 'style'
  | 'worksheet';

/** An Excel table (ListObject). */
export class Table extends HostObject implements Implements<Excel.Table, Members> {
  readonly className = 'Table';

  constructor(
    readonly model: ExcelModel,
    readonly table: BookTable,
  ) {
    super();
  }

  override get identity(): Record<string, unknown> {
    return { Id: this.id };
  }

  get id(): string {
    return String(this.table.id);
  }

  get name(): string {
    return this.table.name;
  }

  set name(name: string) {
    this.guard();
    this.model.book.renameTable(this.table, name);
  }

  get worksheet(): HostObject {
    return this.model.worksheet(this.table.sheet);
  }

  get columns(): TableColumnCollection {
    return new TableColumnCollection(this);
  }

  get rows(): HostObject {
    return new TableRowCollection(this);
  }

  get sort(): TableSort {
    return new TableSort(this);
  }

  get autoFilter(): AutoFilter {
    return new AutoFilter(this.model, this.table.sheet, this.table);
  }

  get showHeaders(): boolean {
    return this.table.showHeaders;
  }

  set showHeaders(shown: boolean) {
    this.guard();
    showHeaders(this.table, shown);
    this.model.book.noteCalculation();
  }

  get showTotals(): boolean {
    return this.table.showTotals;
  }

  set showTotals(shown: boolean) {
    this.guard();
    showTotals(this.table, shown);
    this.model.book.noteCalculation();
  }

  get showFilterButton(): boolean {
    return this.table.autoFilter !== null;
  }

  set showFilterButton(shown: boolean) {
    this.guard();
    this.table.setFilterButtons(shown);
  }

  get style(): string {
    return this.table.style.name ?? '';
  }

  set style(name: string) {
    this.restyle({ name: name === '' ? null : name });
  }

  get showBandedRows(): boolean {
    return this.table.style.showRowStripes;
  }

  set showBandedRows(showRowStripes: boolean) {
    this.restyle({ showRowStripes });
  }

  get showBandedColumns(): boolean {
    return this.table.style.showColumnStripes;
  }

  set showBandedColumns(showColumnStripes: boolean) {
    this.restyle({ showColumnStripes });
  }

  get highlightFirstColumn(): boolean {
    return this.table.style.showFirstColumn;
  }

  set highlightFirstColumn(showFirstColumn: boolean) {
    this.restyle({ showFirstColumn });
  }

  get highlightLastColumn(): boolean {
    return this.table.style.showLastColumn;
  }

  set highlightLastColumn(showLastColumn: boolean) {
    this.restyle({ showLastColumn });
  }

  getRange(): Range {
    return this.range(this.table.rect);
  }

  getHeaderRowRange(): Range {
    return this.range(this.table.headerRect);
  }

  getTotalRowRange(): Range {
    return this.range(this.table.totalsRect);
  }

  getDataBodyRange(): Range {
    return this.range(this.table.bodyRect);
  }

  /** The new block begins with the same header row; rows that come in take calculated formulas. */
  resize(given: HostObject | string): void {
    this.guard();
    const { sheet, rect } =
      given instanceof Range ? given : resolveAddress(String(given), this.table.sheet);
    const before = this.table.rect;
    if (sheet !== this.table.sheet || rect.row !== before.row) throw refusals.argument();
    this.table.resize(rect);
    const added = rect.rows - before.rows;
    if (added > 0) fillNewRows(this.table, before.row + before.rows, added);
    this.model.book.noteCalculation();
  }

  /** Takes the table away together with its cells. */
  delete(): void {
    this.guard();
    const { sheet, rect } = this.table;
    this.drop();
    sheet.clear(rect, 'all');
    this.model.changed(sheet, rect, 'CellDeleted');
  }

  /** Takes the table away and leaves its cells as they are. */
  convertToRange(): Range {
    this.guard();
    const range = this.getRange();
    this.drop();
    return range;
  }

  /** Refuses what a protected sheet does not let happen to its tables. */
  guard(): void {
    this.model.guardSheet(this.table.sheet);
  }

  range(rect: Rect | null): Range {
    if (!rect) throw refusals.notFound();
    return this.model.range(this.table.sheet, rect);
  }

  private drop(): void {
    this.model.book.dropTable(this.table);
    this.model.book.noteCalculation();
    this.model.announce(eventTypes.tableDeleted, this.table.sheet, {
      tableId: this.id,
      tableName: this.name,
    });
  }

  private restyle(patch: Partial<TableStyleInfo>): void {
    this.guard();
    this.table.style = { ...this.table.style, ...patch };
  }
}
