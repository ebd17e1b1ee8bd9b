import { HostObject } from '../protocol/HostObject';
import type { Implements } from './Implements';
import type { Range } from './Range';
import type { Table } from './Table';

/** A row of data, by its place: it does not follow the row when the table is sorted. */
export class TableRow
  extends HostObject
  implements Implements<Excel.TableRow, 'delete' | 'getRange' | 'index' | 'values'>
{
  readonly className = 'TableRow';

  constructor(
    private readonly owner: Table,
    private readonly place: number,
  ) {
    super();
  }

  get index(): number {
    return this.place;
  }

  get values(): unknown[][] {
    return this.getRange().values;
  }

  set values(given: unknown) {
    this.getRange().values = given;
  }

  getRange(): Range {
    return this.owner.getDataBodyRange().getRow(this.place);
  }

  /** Takes the row away and closes the gap; the last row of a table is only emptied. */
  delete(): void {
    const { table, model } = this.owner;
    this.owner.guard();
    const { rect } = this.getRange();
    if (table.bodyRect.rows === 1) table.sheet.clear(rect, 'contents');
    else table.sheet.delete(rect, 'up');
    model.changed(table.sheet, rect, 'RowDeleted');
  }
}
