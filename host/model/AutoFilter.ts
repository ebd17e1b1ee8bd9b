import type { Sheet } from '../book/Sheet';
import { Table as BookTable } from '../book/Table';
import { HostObject } from '../protocol/HostObject';
import type { ExcelModel } from './ExcelModel';
import type { Implements } from './Implements';
import type { Range } from './Range';

type Members = 'clearCriteria' | 'enabled' | 'getRangeOrNullObject' | 'isDataFiltered';

/** The filter of a table or a sheet; which criteria are set is not modelled. */
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
    return this.owner.autoFilter?.filtering ?? false;
  }

  getRangeOrNullObject(): Range | null {
    const filter = this.owner.autoFilter;
    return filter && this.model.range(this.sheet, filter.rect);
  }

  /** Shows all rows again; the buttons stay. */
  clearCriteria(): void {
    const filter = this.owner.autoFilter;
    if (!filter) return;
    this.model.guardSheet(this.sheet);
    if (this.owner instanceof BookTable) this.owner.setFilterButtons(true);
    else this.owner.setAutoFilter({ ...filter, filtering: false });
    this.sheet.setRowHidden(filter.rect.row, filter.rect.rows, false);
  }
}
