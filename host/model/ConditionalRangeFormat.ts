import { HostObject } from '../protocol/HostObject';
import type { ConditionalFormatHandle } from './ConditionalFormatHandle';
import { ConditionalRangeFill } from './ConditionalRangeFill';
import { ConditionalRangeFont } from './ConditionalRangeFont';
import type { Implements } from './Implements';

/** The look that a conditional format lays over a cell's own. */
export class ConditionalRangeFormat
  extends HostObject
  implements Implements<Excel.ConditionalRangeFormat, 'fill' | 'font' | 'numberFormat'>
{
  readonly className = 'ConditionalRangeFormat';

  constructor(private readonly handle: ConditionalFormatHandle) {
    super();
  }

  get fill(): HostObject {
    return new ConditionalRangeFill(this.handle);
  }

  get font(): HostObject {
    return new ConditionalRangeFont(this.handle);
  }

  get numberFormat(): string {
    return this.handle.current.style?.numberFormat ?? '';
  }

  set numberFormat(numberFormat: string) {
    this.handle.restyle((style) => ({ ...style, numberFormat }));
  }
}
