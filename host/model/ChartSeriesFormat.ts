import { HostObject } from '../protocol/HostObject';
import { ChartFill } from './ChartFill';
import type { ChartHandle } from './ChartHandle';
import { ChartLineFormat } from './ChartLineFormat';
import type { Implements } from './Implements';

/** How a series looks. */
export class ChartSeriesFormat
  extends HostObject
  implements Implements<Excel.ChartSeriesFormat, 'fill' | 'line'>
{
  readonly className = 'ChartSeriesFormat';

  constructor(
    private readonly handle: ChartHandle,
    private readonly index: number,
  ) {
    super();
  }

  get fill(): HostObject {
    return new ChartFill({
      read: () => this.handle.seriesAt(this.index).fill,
      write: (fill) => this.handle.patchSeries(this.index, { fill }),
    });
  }

  get line(): HostObject {
    return new ChartLineFormat({
      read: () => this.handle.seriesAt(this.index).line,
      write: (line) => this.handle.patchSeries(this.index, { line }),
    });
  }
}
