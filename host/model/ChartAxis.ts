import { HostNotImplemented, refusals } from '../protocol/HostError';
import { HostObject } from '../protocol/HostObject';
import { ChartAxisFormat } from './ChartAxisFormat';
import { ChartAxisTitle } from './ChartAxisTitle';
import { ChartGridlines } from './ChartGridlines';
import type { AxisName, ChartHandle } from './ChartHandle';
import type { Implements } from './Implements';

type Members =
  | 'format'
  | 'majorGridlines'
  | 'majorUnit'
  | 'maximum'
  | 'minimum'
  | 'numberFormat'
  | 'reversePlotOrder'
  | 'textOrientation'
  | 'tickLabelSpacing'
  | 'title'
  | 'visible';

/** An axis of a chart; ends and steps that are not set read as '', and '' lets Excel choose. */
export class ChartAxis extends HostObject implements Implements<Excel.ChartAxis, Members> {
  readonly className = 'ChartAxis';

  constructor(
    private readonly handle: ChartHandle,
    private readonly which: AxisName,
  ) {
    super();
  }

  get format(): HostObject {
    return new ChartAxisFormat(this.handle, this.which);
  }

  get majorGridlines(): HostObject {
    return new ChartGridlines(this.handle, this.which);
  }

  get title(): HostObject {
    return new ChartAxisTitle(this.handle, this.which);
  }

  get visible(): boolean {
    return this.handle.axis(this.which).visible;
  }

  set visible(visible: boolean) {
    this.handle.patchAxis(this.which, { visible });
  }

  get reversePlotOrder(): boolean {
    return this.handle.axis(this.which).reversed;
  }

  set reversePlotOrder(reversed: boolean) {
    this.handle.patchAxis(this.which, { reversed });
  }

  /** '' lets Excel leave categories out where there is little room. */
  get tickLabelSpacing(): number | '' {
    return this.handle.axis(this.which).labelSpacing ?? '';
  }

  set tickLabelSpacing(given: unknown) {
    const isNumber = typeof given === 'number' && given >= 1 && Number.isInteger(given);
    if (this.which === 'valueAxis' || !(isNumber || given === '')) throw refusals.argument();
    this.handle.patchAxis(this.which, { labelSpacing: isNumber ? given : null });
  }

  /** From -90 to 90 degrees; text one letter below the other (180) is not modelled. */
  get textOrientation(): number {
    return this.handle.axis(this.which).textAngle ?? 0;
  }

  set textOrientation(textAngle: unknown) {
    if (textAngle === 180) throw new HostNotImplemented('ChartAxis.textOrientation 180');
    if (typeof textAngle !== 'number' || !(Math.abs(textAngle) <= 90)) throw refusals.argument();
    this.handle.patchAxis(this.which, { textAngle });
  }

  get numberFormat(): string {
    return this.handle.axis(this.which).numberFormat ?? 'General';
  }

  set numberFormat(numberFormat: string) {
    this.handle.patchAxis(this.which, { numberFormat });
  }

  get minimum(): number | '' {
    return this.handle.axis(this.which).minimum ?? '';
  }

  set minimum(minimum: unknown) {
    this.handle.patchAxis(this.which, { minimum: this.number(minimum) });
  }

  get maximum(): number | '' {
    return this.handle.axis(this.which).maximum ?? '';
  }

  set maximum(maximum: unknown) {
    this.handle.patchAxis(this.which, { maximum: this.number(maximum) });
  }

  get majorUnit(): number | '' {
    return this.handle.axis(this.which).majorUnit ?? '';
  }

  set majorUnit(majorUnit: unknown) {
    this.handle.patchAxis(this.which, { majorUnit: this.number(majorUnit) });
  }

  /** Categories have no ends to set. */
  private number(given: unknown): number | null {
    if (this.which === 'categoryAxis') throw refusals.argument();
    if (given === '') return null;
    if (typeof given !== 'number' || !Number.isFinite(given)) throw refusals.argument();
    return given;
  }
}
