import type { FilterCriterion } from '../book/AutoFilter';
import { filterBlock } from '../book/filterBlock';
import type { Rect } from '../book/Rect';
import type { Sheet } from '../book/Sheet';
import { Table as BookTable } from '../book/Table';
import { HostNotImplemented, refusals } from '../protocol/HostError';
import { HostObject } from '../protocol/HostObject';
import type { ExcelModel } from './ExcelModel';
import { filterRows } from './filterRows';
import type { Implements } from './Implements';
import type { Range } from './Range';
import { resolveAddress } from './resolveAddress';

type Members =
  | 'apply'
  | 'clearColumnCriteria'
  | 'clearCriteria'
  | 'enabled'
  | 'getRangeOrNullObject'
  | 'isDataFiltered';

/** The filter of a table or a sheet; of criteria, only the choice of texts can be set. */
export class AutoFilter extends HostObject implements Implements<Excel.AutoFilter, Members> {
  readonly className = 'AutoFilter';

  constructor(
    private readonly model: ExcelModel,
    private readonly sheet: Sheet,
    private readonly owner: Sheet | BookTable,
  ) {
    super();
  }

  get enabled(): boolean {
    return this.owner.autoFilter !== null;
  }

  get isDataFiltered(): boolean {
    return this.criteria.length > 0;
  }

  getRangeOrNullObject(): Range | null {
    const filter = this.owner.autoFilter;
    return filter && this.model.range(this.sheet, filter.rect);
  }

  /**
   * Gives a block filter buttons, unless it has them, and filters one column of it, counted from 0,
   * by the texts of its cells, besides what other columns are filtered by.
   */
  apply(range: HostObject | string, columnIndex?: number, criteria?: Excel.FilterCriteria): void {
    this.model.guardSheet(this.sheet);
    this.place(this.rectOf(range));
    if (columnIndex === undefined || !criteria) return;
    const { filterOn, values } = criteria;
    if (String(filterOn) !== 'Values' || !values?.every((text) => typeof text === 'string')) {
      throw new HostNotImplemented(`AutoFilter.apply(${filterOn})`);
    }
    const column = this.keyOf(columnIndex);
    const others = this.criteria.filter((criterion) => criterion.column !== column);
    this.show([...others, { column, texts: values.map(String) }]);
  }

  /** Shows the rows again that only this column, counted from 0, was hiding. */
  clearColumnCriteria(columnIndex: number): void {
    if (!this.owner.autoFilter) return;
    this.model.guardSheet(this.sheet);
    const column = this.keyOf(columnIndex);
    const others = this.criteria.filter((criterion) => criterion.column !== column);
    // Rows that a person hid are not shown by clearing what filtered nothing.
    if (others.length < this.criteria.length) this.show(others);
  }

  /** Shows all rows again; the buttons stay. */
  clearCriteria(): void {
    if (!this.owner.autoFilter) return;
    this.model.guardSheet(this.sheet);
    this.show([]);
  }

  private get criteria(): readonly FilterCriterion[] {
    return this.owner.autoFilter?.criteria ?? [];
  }

  private rectOf(range: HostObject | string): Rect {
    if (typeof range === 'string') return resolveAddress(range, this.sheet).rect;
    return (range as Range).rect;
  }

  private place(rect: Rect): void {
    const before = this.owner.autoFilter?.rect;
    if (this.owner instanceof BookTable) {
      if (!before) this.owner.setFilterButtons(true);
      return;
    }
    if (before && JSON.stringify(before) === JSON.stringify(rect)) return;
    this.clearCriteria();
    this.owner.setAutoFilter({ rect, criteria: [] });
  }

  /** How criteria name a column, counted from 0. */
  private keyOf(columnIndex: number): number {
    const column = filterBlock(this.owner)?.columnAt(columnIndex) ?? null;
    if (column === null) throw refusals.argument();
    return column;
  }

  /** Filters by these criteria; which rows one of another kind than texts lets is not known. */
  private show(criteria: readonly FilterCriterion[]): void {
    const { owner, sheet } = this;
    const block = filterBlock(owner);
    if (!owner.autoFilter || !block) return;
    if (criteria.some(({ texts }) => texts === null)) {
      throw new HostNotImplemented('a filter beside one that is not a choice of texts');
    }
    filterRows(sheet, block, criteria).forEach((isShown, at) => {
      sheet.setRowHidden(block.body.row + at, 1, !isShown);
    });
    if (owner instanceof BookTable) owner.setCriteria(criteria);
    else owner.setAutoFilter({ ...owner.autoFilter, criteria });
  }
}
