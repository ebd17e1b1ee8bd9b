import type { AutoFilter } from './AutoFilter';
import type { BookChart } from './BookChart';
import { ColumnLayout, type ColumnFormat } from './ColumnLayout';
import type { ConditionalFormat, NewConditionalFormat } from './ConditionalFormat';
import type { DataValidation, NewDataValidation } from './DataValidation';
import type { Hyperlink } from './Hyperlink';
import { defaultPageLayout, type PageLayout } from './PageLayout';
import { containsCell, intersectRects, type Rect } from './Rect';
import { subtractRect } from './rectDifference';
import { defaultSheetView, type SheetView } from './SheetView';

/** The parts of a sheet that a file states apart; each is rewritten only when it changed. */
export type SheetAspect =
  | 'columns'
  | 'merges'
  | 'tables'
  | 'charts'
  | 'conditional-formats'
  | 'validations'
  | 'hyperlinks'
  | 'auto-filter'
  | 'view'
  | 'page'
  | 'protection'
  | 'tab-color'
  | 'default-size';

/** Whether two plain values hold the same. */
const alike = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b);

/** What a sheet has besides cells and tables. Setting what holds already changes nothing. */
export abstract class SheetFeatures {
  /** What changed since opening, cells apart (see `CellStore.changed`). */
  readonly changes = new Set<SheetAspect>();
  columnLayout = new ColumnLayout();
  /** In characters of the default font with their padding, as the file counts. */
  defaultColumnWidth = 9.140625;
  /** Points. */
  defaultRowHeight = 15;

  private mergeList: Rect[] = [];
  private formatList: ConditionalFormat[] = [];
  private validationList: DataValidation[] = [];
  private linkList: Hyperlink[] = [];
  private chartList: BookChart[] = [];
  private filter: AutoFilter | null = null;
  private shown: SheetView = defaultSheetView;
  private page: PageLayout = defaultPageLayout;
  private guarded = false;
  private tab: string | null = null;

  // Columns

  patchColumns(first: number, count: number, change: (format: ColumnFormat) => ColumnFormat): void {
    const before = this.columnLayout.runs;
    this.columnLayout.patch(first, count, change);
    if (!alike(before, this.columnLayout.runs)) this.changes.add('columns');
  }

  /** Characters of the default font; null for the sheet's default. */
  setColumnWidth(first: number, count: number, width: number | null): void {
    this.patchColumns(first, count, (format) => ({ ...format, width, custom: width !== null }));
  }

  setColumnHidden(first: number, count: number, hidden: boolean): void {
    this.patchColumns(first, count, (format) => ({ ...format, hidden }));
  }

  // Merges

  get merges(): readonly Rect[] {
    return this.mergeList;
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

  // Charts

  /** In the order in which they lie on one another. */
  get charts(): readonly BookChart[] {
    return this.chartList;
  }

  addChart(chart: Omit<BookChart, 'id' | 'origin'>): BookChart {
    const id = this.chartList.reduce((most, one) => Math.max(most, one.id), 0) + 1;
    const added: BookChart = { ...chart, id, origin: null };
    this.setCharts([...this.chartList, added]);
    return added;
  }

  setCharts(charts: readonly BookChart[]): void {
    this.chartList = [...charts];
    this.changes.add('charts');
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
    if (alike(filter, this.filter)) return;
    this.filter = filter;
    this.changes.add('auto-filter');
  }

  get view(): SheetView {
    return this.shown;
  }

  patchView(patch: Partial<SheetView>): void {
    const next = { ...this.shown, ...patch };
    if (alike(next, this.shown)) return;
    this.shown = next;
    this.changes.add('view');
  }

  get pageLayout(): PageLayout {
    return this.page;
  }

  patchPageLayout(patch: Partial<PageLayout>): void {
    const next = { ...this.page, ...patch };
    if (alike(next, this.page)) return;
    this.page = next;
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
}
