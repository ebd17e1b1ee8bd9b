import type { HostObject } from '../protocol/HostObject';
import { Collection } from './Collection';
import type { Implements } from './Implements';

/** The blocks of a `RangeAreas`, each as a range. */
export class RangeCollection<T extends HostObject>
  extends Collection<T>
  implements Implements<Excel.RangeCollection, 'getCount' | 'getItemAt' | 'items'>
{
  readonly className = 'RangeCollection';

  constructor(private readonly ranges: T[]) {
    super();
  }

  override get items(): T[] {
    return this.ranges;
  }

  protected override find(): undefined {
    return undefined;
  }
}
