import { HostObject } from '../protocol/HostObject';
import { ChartFont } from './ChartFont';
import type { AxisName, ChartHandle } from './ChartHandle';
import { ChartLineFormat } from './ChartLineFormat';
import type { Implements } from './Implements';

/** How an axis looks: its line, and the text beside it. */
export class ChartAxisFormat
  extends HostObject
  implements Implements<Excel.ChartAxisFormat, 'font' | 'line'>
{
  readonly className = 'ChartAxisFormat';

  constructor(
    private readonly handle: ChartHandle,
    private readonly which: AxisName,
  ) {
    super();
  }

  get font(): HostObject {
    return new ChartFont({
      read: () => this.handle.axis(this.which).text,
      write: (text) => this.handle.patchAxis(this.which, { text }),
    });
  }

  get line(): HostObject {
    return new ChartLineFormat({
      read: () => this.handle.axis(this.which).line,
      write: (line) => this.handle.patchAxis(this.which, { line }),
    });
  }
}
