import { HostObject } from '../protocol/HostObject';
import type { Implements } from './Implements';
import type { Range } from './Range';
import { readUniform } from './readCells';
import { restyleCells } from './restyleCells';

/** Whether cells are locked, which bites once their sheet is protected. */
export class FormatProtection
  extends HostObject
  implements Implements<Excel.FormatProtection, 'locked'>
{
  readonly className = 'FormatProtection';

  constructor(private readonly range: Range) {
    super();
  }

  get locked(): boolean {
    const { sheet, rect } = this.range;
    const { styles } = sheet.book;
    return readUniform(
      sheet,
      rect,
      (row, column) => styles.at(sheet.style(row, column)).locked,
    ) as boolean;
  }

  set locked(locked: boolean) {
    this.range.model.guardSheet(this.range.sheet);
    restyleCells(this.range.sheet, this.range.rect, { locked });
  }
}
