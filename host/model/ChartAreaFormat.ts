import { HostObject } from '../protocol/HostObject';
import { ChartFill } from './ChartFill';
import { ChartFont } from './ChartFont';
import type { ChartHandle } from './ChartHandle';
import { ChartLineFormat } from './ChartLineFormat';
import type { Implements } from './Implements';

/** How a chart looks as a whole: its ground, its frame, and the font of all its text. */
export class ChartAreaFormat
  extends HostObject
  implements Implements<Excel.ChartAreaFormat, 'border' | 'fill' | 'font'>
{
  readonly className = 'ChartAreaFormat';

  constructor(private readonly handle: ChartHandle) {
    super();
  }

  get border(): HostObject {
    return new ChartLineFormat(
      {
        read: () => this.handle.current.frame,
        write: (frame) => this.handle.patch({ frame }),
      },
      'ChartBorder',
    );
  }

  get fill(): HostObject {
    return new ChartFill({
      read: () => this.handle.current.fill,
      write: (fill) => this.handle.patch({ fill }),
    });
  }

  get font(): HostObject {
    return new ChartFont({
      read: () => this.handle.current.look,
      write: (look) => this.handle.patch({ look }),
    });
  }
}
