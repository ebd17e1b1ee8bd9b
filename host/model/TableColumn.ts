import type { Rect } from '../book/Rect';
import { refusals } from '../protocol/HostError';
import { HostObject } from '../protocol/HostObject';
import { Filter } from './Filter';
import type { Implements } from './Implements';
import type { Range } from './Range';
import type { Table } from './Table';

type Members =
  | 'delete'
  | 'filter'
  | 'getDataBodyRange'
  | 'getHeaderRowRange'
  | 'getRange'
  | 'getTotalRowRange'
  | 'id'
  | 'index'
  | 'name'
  | 'values';

/** A column of a table, found again by its id wherever it moves. */
export class TableColumn extends HostObject implements Implements<Excel.TableColumn, Members> {
  readonly className = 'TableColumn';

  constructor(
    private readonly owner: Table,
    private readonly columnId: number,
  ) {
    super();
  }

  override get identity(): Record<string, unknown> {
    return { Id: this.columnId };
  }

  get id(): number {
    return this.columnId;
  }

  get index(): number {
    const index = this.owner.table.columns.findIndex(({ id }) => id === this.columnId);
    if (index === -1) throw refusals.notFound();
    return index;
  }

  get name(): string {
    return this.owner.table.columns[this.index]?.name ?? '';
  }

  set name(name: string) {
    this.owner.guard();
    this.owner.table.renameColumn(this.index, name);
  }

  get filter(): Filter {
    return new Filter(this.owner, this);
  }

  get values(): unknown[][] {
    return this.getRange().values;
  }

  set values(given: unknown) {
    this.getRange().values = given;
  }

  getRange(): Range {
    return this.part(this.owner.table.rect);
  }

  getHeaderRowRange(): Range {
    return this.part(this.owner.table.headerRect);
  }

  getDataBodyRange(): Range {
    return this.part(this.owner.table.bodyRect);
  }

  getTotalRowRange(): Range {
    return this.part(this.owner.table.totalsRect);
  }

  delete(): void {
    const { table, model } = this.owner;
    this.owner.guard();
    if (table.columns.length === 1) throw refusals.operation();
    const { rect } = this.getRange();
    table.sheet.delete(rect, 'left');
    model.changed(table.sheet, rect, 'ColumnDeleted');
  }

  private part(rows: Rect | null): Range {
    return this.owner.range(rows).getColumn(this.index);
  }
}
