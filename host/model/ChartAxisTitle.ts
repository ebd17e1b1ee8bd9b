import { HostObject } from '../protocol/HostObject';
import type { AxisName, ChartHandle } from './ChartHandle';
import type { Implements } from './Implements';

/** The title of an axis; setting its text shows it. */
export class ChartAxisTitle
  extends HostObject
  implements Implements<Excel.ChartAxisTitle, 'text' | 'visible'>
{
  readonly className = 'ChartAxisTitle';

  constructor(
    private readonly handle: ChartHandle,
    private readonly which: AxisName,
  ) {
    super();
  }

  get text(): string {
    return this.handle.axis(this.which).title ?? '';
  }

  set text(title: string) {
    this.handle.patchAxis(this.which, { title });
  }

  get visible(): boolean {
    return this.handle.axis(this.which).title !== null;
  }

  set visible(visible: boolean) {
    const shown = this.handle.axis(this.which).title ?? 'Axis Title';
    this.handle.patchAxis(this.which, { title: visible ? shown : null });
  }
}
