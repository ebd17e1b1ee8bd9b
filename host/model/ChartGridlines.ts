import { HostObject } from '../protocol/HostObject';
import { ChartGridlinesFormat } from './ChartGridlinesFormat';
import type { AxisName, ChartHandle } from './ChartHandle';
import type { Implements } from './Implements';

/** The lines across a chart at an axis's major units. */
export class ChartGridlines
  extends HostObject
  implements Implements<Excel.ChartGridlines, 'format' | 'visible'>
{
  readonly className = 'ChartGridlines';

  constructor(
    private readonly handle: ChartHandle,
    private readonly which: AxisName,
  ) {
    super();
  }

  get visible(): boolean {
    return this.handle.axis(this.which).gridlines;
  }

  set visible(gridlines: boolean) {
    this.handle.patchAxis(this.which, { gridlines });
  }

  get format(): HostObject {
    return new ChartGridlinesFormat(this.handle, this.which);
  }
}
