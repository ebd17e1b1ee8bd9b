import type { ChartText } from '../book/BookChart';
import { refusals } from '../protocol/HostError';
import { HostObject } from '../protocol/HostObject';
import type { Implements } from './Implements';
import { parseColor } from './parseColor';

/** Where a part of a chart keeps something, and how it is replaced. */
export interface ChartSlot<T> {
  readonly read: () => T;
  readonly write: (value: T) => void;
}

/** Excel's own look of a chart's text, where nothing else is said. */
const usual = { size: 10, color: '#595959' };

/** The font of a part of a chart. */
export class ChartFont
  extends HostObject
  implements Implements<Excel.ChartFont, 'bold' | 'color' | 'size'>
{
  readonly className = 'ChartFont';

  constructor(private readonly slot: ChartSlot<ChartText>) {
    super();
  }

  get bold(): boolean {
    return this.slot.read().bold ?? false;
  }

  set bold(bold: boolean) {
    this.slot.write({ ...this.slot.read(), bold });
  }

  get color(): string {
    return this.slot.read().color ?? usual.color;
  }

  set color(color: string) {
    this.slot.write({ ...this.slot.read(), color: parseColor(color) });
  }

  get size(): number {
    return this.slot.read().size ?? usual.size;
  }

  set size(size: number) {
    if (!(size >= 1 && size <= 409)) throw refusals.argument();
    this.slot.write({ ...this.slot.read(), size });
  }
}
