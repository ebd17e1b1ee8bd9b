import { HostNotImplemented, refusals } from '../protocol/HostError';
import { HostObject } from '../protocol/HostObject';
import type { Implements } from './Implements';
import type { Range } from './Range';
import { type BorderSide, borderSides, RangeBorder } from './RangeBorder';

/** The edges of a range, outer and inner. */
export class RangeBorderCollection
  extends HostObject
  implements Implements<Excel.RangeBorderCollection, 'count' | 'getItem' | 'getItemAt' | 'items'>
{
  readonly className = 'RangeBorderCollection';

  constructor(private readonly range: Range) {
    super();
  }

  override get items(): RangeBorder[] {
    return borderSides.map((side) => new RangeBorder(this.range, side));
  }

  get count(): number {
    return borderSides.length;
  }

  getItem(side: string): RangeBorder {
    if (side.startsWith('Diagonal')) throw new HostNotImplemented(`RangeBorder(${side})`);
    const known = borderSides.find((each) => each === side);
    if (!known) throw refusals.argument();
    return new RangeBorder(this.range, known as BorderSide);
  }

  getItemAt(index: number): RangeBorder {
    const side = borderSides[index];
    if (!side) throw refusals.argument();
    return new RangeBorder(this.range, side);
  }
}
