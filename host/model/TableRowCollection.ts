import { refusals } from '../protocol/HostError';
import { Collection } from './Collection';
import { enterCells } from './enterCells';
import { addTableRows } from './growTable';
import type { Implements } from './Implements';
import type { Table } from './Table';
import { TableRow } from './TableRow';

/** The rows of data of a table. */
export class TableRowCollection
  extends Collection<TableRow>
  implements
    Implements<Excel.TableRowCollection, 'add' | 'count' | 'getCount' | 'getItemAt' | 'items'>
{
  readonly className = 'TableRowCollection';

  constructor(private readonly owner: Table) {
    super();
  }

  override get items(): TableRow[] {
    return Array.from({ length: this.count }, (_, i) => new TableRow(this.owner, i));
  }

  get count(): number {
    return this.owner.table.bodyRect.rows;
  }

  override getItemAt(index: number): TableRow {
    if (index < 0 || index >= this.count) throw refusals.notFound();
    return new TableRow(this.owner, index);
  }

  /** Adds rows at the end, or in front of the row of the index; calculated columns fill themselves. */
  add(index?: number | null, values?: unknown): TableRow {
    const { table, model } = this.owner;
    this.owner.guard();
    const rows: unknown[] = Array.isArray(values) ? values : [values];
    const { columns } = table.rect;
    if (
      Array.isArray(values) &&
      rows.some((row) => !Array.isArray(row) || row.length !== columns)
    ) {
      throw refusals.size();
    }
    const at = index === undefined || index === null || index === -1 ? null : index;
    const first = addTableRows(table, at, rows.length);
    const added = { ...table.rect, row: first, rows: rows.length };
    if (values !== undefined) enterCells(table.sheet, added, values, model.year());
    model.changed(table.sheet, added, 'RowInserted');
    return new TableRow(this.owner, first - table.bodyRect.row);
  }

  protected override find(key: string | number): TableRow | undefined {
    return this.items[Number(key)];
  }
}
