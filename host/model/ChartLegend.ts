import type { LegendPosition } from '../book/BookChart';
import { HostNotImplemented } from '../protocol/HostError';
import { HostObject } from '../protocol/HostObject';
import type { ChartHandle } from './ChartHandle';
import { ChartTextFormat } from './ChartTextFormat';
import type { Implements } from './Implements';

const positions = {
  Top: 'top',
  Bottom: 'bottom',
  Left: 'left',
  Right: 'right',
  Corner: 'corner',
} as const satisfies Record<string, LegendPosition>;

/** The legend of a chart. */
export class ChartLegend
  extends HostObject
  implements Implements<Excel.ChartLegend, 'format' | 'position' | 'visible'>
{
  readonly className = 'ChartLegend';

  constructor(private readonly handle: ChartHandle) {
    super();
  }

  get visible(): boolean {
    return this.handle.current.legend.visible;
  }

  set visible(visible: boolean) {
    this.handle.patch({ legend: { ...this.handle.current.legend, visible } });
  }

  get position(): keyof typeof positions {
    const { position } = this.handle.current.legend;
    const names = Object.keys(positions) as (keyof typeof positions)[];
    return names.find((name) => positions[name] === position) ?? 'Right';
  }

  set position(name: string) {
    const position = (positions as Readonly<Record<string, LegendPosition>>)[name];
    if (!position) throw new HostNotImplemented(`ChartLegend.position ${name}`);
    this.handle.patch({ legend: { ...this.handle.current.legend, position } });
  }

  get format(): HostObject {
    return new ChartTextFormat('ChartLegendFormat', {
      read: () => this.handle.current.legend.look,
      write: (look) => this.handle.patch({ legend: { ...this.handle.current.legend, look } }),
    });
  }
}
