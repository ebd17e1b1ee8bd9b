import { HostObject } from '../protocol/HostObject';
import type { ConditionalFormatHandle } from './ConditionalFormatHandle';
import type { Implements } from './Implements';
import { parseColor } from './parseColor';

/** The background that a conditional format gives. */
export class ConditionalRangeFill
  extends HostObject
  implements Implements<Excel.ConditionalRangeFill, 'clear' | 'color'>
{
  readonly className = 'ConditionalRangeFill';

  constructor(private readonly handle: ConditionalFormatHandle) {
    super();
  }

  get color(): string {
    return this.handle.current.style?.fill ?? '';
  }

  set color(color: string) {
    const fill = parseColor(color);
    this.handle.restyle((style) => ({ ...style, fill }));
  }

  clear(): void {
    this.handle.restyle((style) => {
      const { fill: taken, ...rest } = style;
      return taken === undefined ? style : rest;
    });
  }
}
