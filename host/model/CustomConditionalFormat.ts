import { HostObject } from '../protocol/HostObject';
import type { ConditionalFormatHandle } from './ConditionalFormatHandle';
import { ConditionalFormatRule } from './ConditionalFormatRule';
import { ConditionalRangeFormat } from './ConditionalRangeFormat';
import type { Implements } from './Implements';

/** A format that applies where a formula is true. */
export class CustomConditionalFormat
  extends HostObject
  implements Implements<Excel.CustomConditionalFormat, 'format' | 'rule'>
{
  readonly className = 'CustomConditionalFormat';

  constructor(private readonly handle: ConditionalFormatHandle) {
    super();
  }

  get format(): HostObject {
    return new ConditionalRangeFormat(this.handle);
  }

  get rule(): HostObject {
    return new ConditionalFormatRule(this.handle);
  }
}
