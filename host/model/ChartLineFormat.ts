import { type ChartLine, type LineDash, plainLine } from '../book/BookChart';
import { HostNotImplemented, refusals } from '../protocol/HostError';
import { HostObject } from '../protocol/HostObject';
import type { ChartSlot } from './ChartFont';
import type { Implements } from './Implements';
import { parseColor } from './parseColor';

const styles: Readonly<Record<string, LineDash | null>> = {
  None: 'none',
  Continuous: 'solid',
  Dash: 'dash',
  Dot: 'dot',
  DashDot: 'dash-dot',
  Automatic: null,
};

/** A line of a chart: of a series, an axis, or the frame around all. */
export class ChartLineFormat
  extends HostObject
  implements
    Implements<Excel.ChartLineFormat, 'clear' | 'color' | 'lineStyle' | 'weight'>,
    Implements<Excel.ChartBorder, 'clear' | 'color' | 'lineStyle' | 'weight'>
{
  constructor(
    private readonly slot: ChartSlot<ChartLine>,
    readonly className: 'ChartLineFormat' | 'ChartBorder' = 'ChartLineFormat',
  ) {
    super();
  }

  get color(): string {
    return this.slot.read().color ?? '';
  }

  set color(color: string) {
    this.patch({ color: parseColor(color) });
  }

  get weight(): number {
    return this.slot.read().weight ?? 0.75;
  }

  set weight(weight: number) {
    if (!(weight >= 0)) throw refusals.argument();
    this.patch({ weight });
  }

  get lineStyle(): Excel.ChartLineFormat['lineStyle'] {
    const { dash } = this.slot.read();
    const found = Object.keys(styles).find((name) => styles[name] === dash);
    return (found ?? 'Automatic') as Excel.ChartLineFormat['lineStyle'];
  }

  set lineStyle(name: string) {
    const dash = styles[name];
    if (dash === undefined) throw new HostNotImplemented(`ChartLineFormat.lineStyle ${name}`);
    this.patch({ dash });
  }

  clear(): void {
    this.slot.write({ ...plainLine, dash: 'none' });
  }

  private patch(patch: Partial<ChartLine>): void {
    this.slot.write({ ...this.slot.read(), ...patch });
  }
}
