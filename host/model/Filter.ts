import { HostObject } from '../protocol/HostObject';
import { AutoFilter } from './AutoFilter';
import type { Implements } from './Implements';
import type { Table } from './Table';
import type { TableColumn } from './TableColumn';

type Members = 'applyValuesFilter' | 'clear';

/** The filter of one table column; of its criteria, only the choice of texts is modelled. */
export class Filter extends HostObject implements Implements<Excel.Filter, Members> {
  readonly className = 'Filter';

  constructor(
    private readonly owner: Table,
    private readonly column: TableColumn,
  ) {
    super();
  }

  /** Hides the rows whose cell in this column shows none of the texts. */
  applyValuesFilter(values: (string | Excel.FilterDatetime)[]): void {
    this.ofTable().apply(this.owner.getRange(), this.column.index, { filterOn: 'Values', values });
  }

  /** Shows the rows again that only this column was hiding. */
  clear(): void {
    this.ofTable().clearColumnCriteria(this.column.index);
  }

  private ofTable(): AutoFilter {
    return new AutoFilter(this.owner.model, this.owner.table.sheet, this.owner.table);
  }
}
