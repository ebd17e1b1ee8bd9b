import { rectOf } from '../book/Rect';
import type { Sheet } from '../book/Sheet';
import { HostObject } from '../protocol/HostObject';
import type { ExcelModel } from './ExcelModel';
import type { Implements } from './Implements';
import { Range } from './Range';
import { resolveAddress } from './resolveAddress';

type Members =
  | 'freezeAt'
  | 'freezeColumns'
  | 'freezeRows'
  | 'getLocation'
  | 'getLocationOrNullObject'
  | 'unfreeze';

/** The rows and columns that stay in view. */
export class WorksheetFreezePanes
  extends HostObject
  implements Implements<Excel.WorksheetFreezePanes, Members>
{
  readonly className = 'WorksheetFreezePanes';

  constructor(
    private readonly model: ExcelModel,
    private readonly sheet: Sheet,
  ) {
    super();
  }

  freezeAt(given: HostObject | string): void {
    const { rect } = given instanceof Range ? given : resolveAddress(String(given), this.sheet);
    this.freeze(rect.row + rect.rows, rect.column + rect.columns);
  }

  freezeRows(count = 1): void {
    this.freeze(count, 0);
  }

  freezeColumns(count = 1): void {
    this.freeze(0, count);
  }

  unfreeze(): void {
    this.freeze(0, 0);
  }

  getLocation(): Range {
    return this.getLocationOrNullObject() ?? this.model.range(this.sheet, rectOf(0, 0));
  }

  getLocationOrNullObject(): Range | null {
    const { frozenRows, frozenColumns } = this.sheet.view;
    if (frozenRows === 0 && frozenColumns === 0) return null;
    const block = this.model.range(
      this.sheet,
      rectOf(0, 0, Math.max(1, frozenRows), Math.max(1, frozenColumns)),
    );
    if (frozenColumns === 0) return block.getEntireRow();
    return frozenRows === 0 ? block.getEntireColumn() : block;
  }

  private freeze(frozenRows: number, frozenColumns: number): void {
    this.model.guardBook();
    this.sheet.patchView({ frozenRows, frozenColumns });
  }
}
