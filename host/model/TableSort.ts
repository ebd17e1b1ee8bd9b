import { HostObject } from '../protocol/HostObject';
import type { Implements } from './Implements';
import { sortRows } from './sortRows';
import type { Table } from './Table';

/** Sorts the rows of a table by the values of its columns. */
export class TableSort extends HostObject implements Implements<Excel.TableSort, 'apply'> {
  readonly className = 'TableSort';

  constructor(private readonly owner: Table) {
    super();
  }

  apply(fields: Excel.SortField[]): void {
    const { table, model } = this.owner;
    this.owner.guard();
    sortRows(model, table.sheet, table.bodyRect, fields);
  }
}
