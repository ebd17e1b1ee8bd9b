import type { Color } from '../book/Style';
import { HostObject } from '../protocol/HostObject';
import type { Implements } from './Implements';
import { parseColor } from './parseColor';
import type { Range } from './Range';
import { readUniform } from './readCells';
import { restyleCells } from './restyleCells';

/** What Excel says of cells that are not filled. */
const unfilled = '#FFFFFF';

/** The background of a range's cells. */
export class RangeFill
  extends HostObject
  implements Implements<Excel.RangeFill, 'clear' | 'color'>
{
  readonly className = 'RangeFill';

  constructor(private readonly range: Range) {
    super();
  }

  get color(): string {
    const { sheet, rect } = this.range;
    const { styles } = sheet.book;
    return readUniform(
      sheet,
      rect,
      (row, column) => styles.at(sheet.style(row, column)).fill ?? unfilled,
    ) as string;
  }

  set color(color: string) {
    this.restyle(parseColor(color));
  }

  clear(): void {
    this.restyle(null);
  }

  private restyle(fill: Color | null): void {
    this.range.model.guardSheet(this.range.sheet);
    restyleCells(this.range.sheet, this.range.rect, { fill });
  }
}
