import type { Color } from '../book/Style';
import { HostNotImplemented } from '../protocol/HostError';
import { HostObject } from '../protocol/HostObject';
import type { ChartSlot } from './ChartFont';
import type { Implements } from './Implements';
import { parseColor } from './parseColor';

/** What a part of a chart is filled with. */
export class ChartFill
  extends HostObject
  implements Implements<Excel.ChartFill, 'getSolidColor' | 'setSolidColor'>
{
  readonly className = 'ChartFill';

  constructor(private readonly slot: ChartSlot<Color | null>) {
    super();
  }

  getSolidColor(): string {
    const color = this.slot.read();
    // Excel would name the theme's colour here, which depends on the chart's style.
    if (color === null)
      throw new HostNotImplemented('ChartFill.getSolidColor of an automatic fill');
    return color;
  }

  setSolidColor(color: string): void {
    this.slot.write(parseColor(color));
  }
}
