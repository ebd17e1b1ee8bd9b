import { refusals } from '../protocol/HostError';
import { Collection } from './Collection';
import { enterCells, toMatrix } from './enterCells';
import { addTableColumn } from './growTable';
import type { Implements } from './Implements';
import type { Table } from './Table';
import { TableColumn } from './TableColumn';

type Members =
  'add' | 'count' | 'getCount' | 'getItem' | 'getItemAt' | 'getItemOrNullObject' | 'items';

/** The columns of a table. */
export class TableColumnCollection
  extends Collection<TableColumn>
  implements Implements<Excel.TableColumnCollection, Members>
{
  readonly className = 'TableColumnCollection';

  constructor(private readonly owner: Table) {
    super();
  }

  override get items(): TableColumn[] {
    return this.owner.table.columns.map(({ id }) => new TableColumn(this.owner, id));
  }

  get count(): number {
    return this.owner.table.columns.length;
  }

  /**
   * Adds a column at the end or in front of the one of the index.
   *
   * @param values the whole column, its header included
   */
  add(index?: number | null, values?: unknown, name?: string): TableColumn {
    const { table, model } = this.owner;
    this.owner.guard();
    // The size is checked before anything moves.
    if (values !== undefined && values !== null) toMatrix(values, { ...table.rect, columns: 1 });
    const at = addTableColumn(table, index === undefined || index === -1 ? null : index);
    const added = { ...table.rect, column: table.rect.column + at, columns: 1 };
    if (values !== undefined && values !== null) {
      enterCells(table.sheet, added, values, model.year());
    }
    if (name !== undefined && name !== null) table.renameColumn(at, name);
    model.changed(table.sheet, added, 'ColumnInserted');
    const column = table.columns[at];
    if (!column) throw refusals.notFound();
    return new TableColumn(this.owner, column.id);
  }

  protected override find(key: string | number): TableColumn | undefined {
    const { columns } = this.owner.table;
    const wanted = String(key).toLowerCase();
    const found =
      typeof key === 'number'
        ? columns.find(({ id }) => id === key)
        : (columns.find(({ name }) => name === key) ??
          columns.find(({ name }) => name.toLowerCase() === wanted));
    return found && new TableColumn(this.owner, found.id);
  }
}
