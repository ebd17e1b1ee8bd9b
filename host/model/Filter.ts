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
  applyValuesFilter(texts: (string | Excel.FilterDatetime)[]): void {
    this.owner.guard();
    const wanted = new Set(texts.map((text) => String(text).toLowerCase()));
    const body = this.column.getDataBodyRange();
    body.text.forEach(([text], index) => {
      const hidden = !wanted.has(String(text).toLowerCase());
      this.owner.table.sheet.setRowHidden(body.rect.row + index, 1, hidden);
    });
    this.owner.table.setTextFilter(this.column.id, texts.map(String));
  }

  clear(): void {
    new AutoFilter(this.owner.model, this.owner.table.sheet, this.owner.table).clearCriteria();
  }
}
