import { refusals } from '../protocol/HostError';
import { HostObject } from '../protocol/HostObject';
import type { ChartHandle } from './ChartHandle';
import { ChartSeries } from './ChartSeries';
import type { Implements } from './Implements';

/** The series of a chart; they have no names or ids by which they could be found. */
export class ChartSeriesCollection
  extends HostObject
  implements Implements<Excel.ChartSeriesCollection, 'count' | 'getCount' | 'getItemAt' | 'items'>
{
  readonly className = 'ChartSeriesCollection';

  constructor(private readonly handle: ChartHandle) {
    super();
  }

  override get items(): ChartSeries[] {
    return this.handle.current.series.map((_, index) => new ChartSeries(this.handle, index));
  }

  get count(): number {
    return this.handle.current.series.length;
  }

  getCount(): number {
    return this.count;
  }

  getItemAt(index: number): ChartSeries {
    const found = this.items[index];
    if (!found) throw refusals.notFound();
    return found;
  }
}
