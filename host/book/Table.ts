import type { AutoFilter, FilterCriterion } from './AutoFilter';
import { BookError } from './BookError';
import { headerText, uniqueHeader } from './columnNames';
import { rectOf, type Rect } from './Rect';
import type { Sheet } from './Sheet';
import { defaultTableStyle, type TableStyleInfo } from './TableStyleInfo';

export interface TableColumn {
  readonly id: number;
  readonly name: string;
  /** The formula that fills the column, without `=`, or null. */
  readonly calculatedFormula: string | null;
  readonly totalsLabel: string | null;
  readonly totalsFunction: string | null;
  /** What the file layer knows the column by; null for a new one. */
  readonly origin: object | null;
}

/** An Excel table (ListObject). Made and named by its sheet and book; marks itself as changed. */
export class Table {
  changed = false;
  private block: Rect;
  private headers: boolean;
  private totals: boolean;
  private look: TableStyleInfo;
  private filter: AutoFilter | null;
  private list: TableColumn[];

  constructor(
    readonly sheet: Sheet,
    readonly id: number,
    private title: string,
    rect: Rect,
    columns: readonly TableColumn[],
    options: {
      showHeaders?: boolean;
      showTotals?: boolean;
      style?: TableStyleInfo;
      autoFilter?: AutoFilter | null;
    } = {},
  ) {
    this.block = rect;
    this.list = [...columns];
    this.headers = options.showHeaders ?? true;
    this.totals = options.showTotals ?? false;
    this.look = options.style ?? defaultTableStyle;
    this.filter = options.autoFilter ?? null;
  }

  /** The name that formulas use; unique in the book, whatever the case. */
  get name(): string {
    return this.title;
  }

  /** Names are given by `Book.renameTable`, which also follows them in formulas. */
  setName(name: string): void {
    this.title = name;
    this.changed = true;
  }

  /** Everything, header and totals rows included. */
  get rect(): Rect {
    return this.block;
  }

  get columns(): readonly TableColumn[] {
    return this.list;
  }

  get headerRect(): Rect | null {
    return this.headers ? { ...this.block, rows: 1 } : null;
  }

  get totalsRect(): Rect | null {
    if (!this.totals) return null;
    return { ...this.block, row: this.block.row + this.block.rows - 1, rows: 1 };
  }

  /** The rows of data; Excel never lets it be less than one row. */
  get bodyRect(): Rect {
    const top = this.headers ? 1 : 0;
    const rows = this.block.rows - top - (this.totals ? 1 : 0);
    return { ...this.block, row: this.block.row + top, rows: Math.max(rows, 1) };
  }

  get showHeaders(): boolean {
    return this.headers;
  }

  get showTotals(): boolean {
    return this.totals;
  }

  get style(): TableStyleInfo {
    return this.look;
  }

  set style(style: TableStyleInfo) {
    this.look = style;
    this.changed = true;
  }

  get autoFilter(): AutoFilter | null {
    return this.filter;
  }

  /** Shows or takes away the filter buttons; criteria are dropped, hidden rows stay as they are. */
  setFilterButtons(shown: boolean): void {
    this.filter = shown ? { rect: this.filterRect(), criteria: [] } : null;
    this.changed = true;
  }

  /** Filters by these criteria instead of those there were; hides no rows itself. */
  setCriteria(criteria: readonly FilterCriterion[]): void {
    this.filter = { rect: this.filterRect(), criteria };
    this.changed = true;
  }

  /**
   * Places the table elsewhere on its sheet without moving cells, as a resize does: columns are
   * added or dropped at the right, new ones take their names from the header cells.
   */
  resize(rect: Rect): void {
    this.sheet.checkTablePlace(rect, this);
    const minimum = 1 + (this.headers ? 1 : 0) + (this.totals ? 1 : 0);
    if (rect.rows < minimum) throw new BookError('out-of-sheet', 'a table keeps one row of data');
    this.place(rect);
  }

  /** Moves or grows the table with the cells beneath it; for the sheet only. */
  place(rect: Rect): void {
    this.block = rect;
    this.changed = true;
    if (this.list.length > rect.columns) this.list.length = rect.columns;
    while (this.list.length < rect.columns) this.appendColumn();
    this.followFilter();
  }

  /** Columns were inserted (count above 0) or deleted inside the table; for the sheet only. */
  spliceColumns(at: number, count: number, rect: Rect): void {
    if (count < 0) this.list.splice(at, -count);
    this.block = rect;
    this.changed = true;
    for (let i = 0; i < count; i++) {
      this.list.splice(at + i, 0, this.newColumn(''));
      this.nameColumn(at + i, '');
    }
    this.followFilter();
  }

  /** Gives a column a name, made unique, and writes it into the header cell. */
  renameColumn(index: number, name: string): void {
    if (!this.list[index]) throw new BookError('not-found', name);
    this.nameColumn(index, name);
  }

  /** Takes the name from the header cell that was just written; for the sheet only. */
  followHeaderCell(index: number): void {
    const cell = this.sheet.value(this.block.row, this.block.column + index);
    if (this.list[index]?.name !== cell) this.nameColumn(index, headerText(cell));
  }

  setCalculatedFormula(index: number, formula: string | null): void {
    const column = this.list[index];
    if (!column || column.calculatedFormula === formula) return;
    this.list[index] = { ...column, calculatedFormula: formula };
    this.changed = true;
  }

  setTotals(index: number, totals: { label?: string | null; fn?: string | null }): void {
    const column = this.list[index];
    if (!column) throw new BookError('not-found');
    this.list[index] = {
      ...column,
      totalsLabel: totals.label === undefined ? column.totalsLabel : totals.label,
      totalsFunction: totals.fn === undefined ? column.totalsFunction : totals.fn,
    };
    this.changed = true;
  }

  /** Declares whether the last row of the block is a totals row; the caller makes room for it. */
  setShowTotals(shown: boolean, rect: Rect): void {
    this.totals = shown;
    this.place(rect);
  }

  /** Declares whether the first row of the block is a header row. */
  setShowHeaders(shown: boolean, rect: Rect): void {
    this.headers = shown;
    if (!shown) this.filter = null;
    this.place(rect);
    if (shown) this.list.forEach((column, index) => this.writeHeader(index, column.name));
  }

  private appendColumn(): void {
    const index = this.list.length;
    const cell = this.headers ? this.sheet.value(this.block.row, this.block.column + index) : null;
    this.list.push(this.newColumn(''));
    this.nameColumn(index, headerText(cell));
  }

  private newColumn(name: string): TableColumn {
    const id = this.list.reduce((most, column) => Math.max(most, column.id), 0) + 1;
    return {
      id,
      name,
      calculatedFormula: null,
      totalsLabel: null,
      totalsFunction: null,
      origin: null,
    };
  }

  private nameColumn(index: number, wanted: string): void {
    const column = this.list[index];
    if (!column) return;
    const others = this.list.filter((_, i) => i !== index).map((other) => other.name);
    const name = uniqueHeader(wanted, others);
    this.list[index] = { ...column, name };
    this.changed = true;
    this.writeHeader(index, name);
  }

  private writeHeader(index: number, name: string): void {
    if (!this.headers) return;
    const { row, column } = this.block;
    if (this.sheet.value(row, column + index) !== name) {
      this.sheet.writeHeaderCell(row, column + index, name);
    }
  }

  private filterRect(): Rect {
    const { row, column, rows, columns } = this.block;
    return rectOf(row, column, rows - (this.totals ? 1 : 0), columns);
  }

  private followFilter(): void {
    if (!this.filter) return;
    const kept = this.filter.criteria.filter(({ column }) =>
      this.list.some(({ id }) => id === column),
    );
    this.filter = { rect: this.filterRect(), criteria: kept };
  }
}
