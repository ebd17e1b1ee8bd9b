import { refusals } from '../protocol/HostError';
import { HostObject } from '../protocol/HostObject';
import { ChartAxis } from './ChartAxis';
import type { ChartHandle } from './ChartHandle';
import type { Implements } from './Implements';

/** The axes of a chart; one of slices has none. */
export class ChartAxes
  extends HostObject
  implements Implements<Excel.ChartAxes, 'categoryAxis' | 'valueAxis'>
{
  readonly className = 'ChartAxes';

  constructor(private readonly handle: ChartHandle) {
    super();
  }

  get categoryAxis(): HostObject {
    return this.axis('categoryAxis');
  }

  get valueAxis(): HostObject {
    return this.axis('valueAxis');
  }

  private axis(which: 'categoryAxis' | 'valueAxis'): HostObject {
    const { kind } = this.handle.current;
    if (kind === 'pie' || kind === 'doughnut') throw refusals.argument();
    return new ChartAxis(this.handle, which);
  }
}
