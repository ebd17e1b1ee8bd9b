import { HostObject } from '../protocol/HostObject';
import type { AxisName, ChartHandle } from './ChartHandle';
import { ChartLineFormat } from './ChartLineFormat';
import type { Implements } from './Implements';

/** How gridlines look. */
export class ChartGridlinesFormat
  extends HostObject
  implements Implements<Excel.ChartGridlinesFormat, 'line'>
{
  readonly className = 'ChartGridlinesFormat';

  constructor(
    private readonly handle: ChartHandle,
    private readonly which: AxisName,
  ) {
    super();
  }

  get line(): HostObject {
    return new ChartLineFormat({
      read: () => this.handle.axis(this.which).gridline,
      write: (gridline) => this.handle.patchAxis(this.which, { gridline }),
    });
  }
}
