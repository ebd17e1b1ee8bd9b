import { type ChartLabels, type LabelPosition, plainText } from '../book/BookChart';
import { HostNotImplemented, refusals } from '../protocol/HostError';
import { HostObject } from '../protocol/HostObject';
import type { ChartHandle } from './ChartHandle';
import { ChartTextFormat } from './ChartTextFormat';
import type { Implements } from './Implements';

const positions: Readonly<Record<string, LabelPosition>> = {
  Center: 'center',
  InsideEnd: 'inside-end',
  InsideBase: 'inside-base',
  OutsideEnd: 'outside-end',
  Top: 'above',
  Bottom: 'below',
  Left: 'left',
  Right: 'right',
};

/** Where labels may stand, by kind of chart; Excel repairs a file that says otherwise. */
const allowed: Readonly<Record<string, readonly LabelPosition[]>> = {
  clustered: ['center', 'inside-end', 'inside-base', 'outside-end'],
  stacked: ['center', 'inside-end', 'inside-base'],
  percent: ['center', 'inside-end', 'inside-base'],
  line: ['center', 'above', 'below', 'left', 'right'],
  pie: ['center', 'inside-end', 'outside-end'],
  doughnut: [],
};

/** The values written beside the parts of a series. */
export class ChartDataLabels
  extends HostObject
  implements Implements<Excel.ChartDataLabels, 'format' | 'numberFormat' | 'position' | 'showValue'>
{
  readonly className = 'ChartDataLabels';

  constructor(
    private readonly handle: ChartHandle,
    private readonly index: number,
  ) {
    super();
  }

  get format(): HostObject {
    return new ChartTextFormat('ChartDataLabelFormat', {
      read: () => this.labels.text,
      write: (text) => this.patch({ text }),
    });
  }

  get numberFormat(): string {
    return this.labels.numberFormat ?? 'General';
  }

  set numberFormat(numberFormat: string) {
    this.patch({ numberFormat });
  }

  get position(): Excel.ChartDataLabels['position'] {
    const { position } = this.labels;
    const found = Object.keys(positions).find((name) => positions[name] === position);
    return (found ?? 'None') as Excel.ChartDataLabels['position'];
  }

  set position(name: string) {
    const position = positions[name];
    if (!position) throw new HostNotImplemented(`ChartDataLabels.position ${name}`);
    const { kind, grouping } = this.handle.current;
    const places = allowed[kind === 'column' || kind === 'bar' ? grouping : kind];
    if (!places?.includes(position)) throw refusals.argument();
    this.patch({ position });
  }

  get showValue(): boolean {
    return this.handle.seriesAt(this.index).labels !== null;
  }

  set showValue(shown: boolean) {
    this.handle.patchSeries(this.index, { labels: shown ? this.labels : null });
  }

  private get labels(): ChartLabels {
    const { labels } = this.handle.seriesAt(this.index);
    return labels ?? { numberFormat: null, position: null, text: plainText };
  }

  private patch(patch: Partial<ChartLabels>): void {
    this.handle.patchSeries(this.index, { labels: { ...this.labels, ...patch } });
  }
}
