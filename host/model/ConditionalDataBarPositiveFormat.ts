import { HostObject } from '../protocol/HostObject';
import type { ConditionalFormatHandle } from './ConditionalFormatHandle';
import type { Implements } from './Implements';
import { parseColor } from './parseColor';

/** The look of the bars of positive values. */
export class ConditionalDataBarPositiveFormat
  extends HostObject
  implements Implements<Excel.ConditionalDataBarPositiveFormat, 'fillColor' | 'gradientFill'>
{
  readonly className = 'ConditionalDataBarPositiveFormat';

  constructor(private readonly handle: ConditionalFormatHandle) {
    super();
  }

  get fillColor(): string {
    return this.handle.rule('dataBar').color;
  }

  set fillColor(color: string) {
    this.handle.replace({ rule: { ...this.handle.rule('dataBar'), color: parseColor(color) } });
  }

  get gradientFill(): boolean {
    return this.handle.rule('dataBar').gradient;
  }

  set gradientFill(gradient: boolean) {
    this.handle.replace({ rule: { ...this.handle.rule('dataBar'), gradient } });
  }
}
