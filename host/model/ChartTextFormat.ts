import type { ChartText } from '../book/BookChart';
import { HostObject } from '../protocol/HostObject';
import { ChartFont, type ChartSlot } from './ChartFont';
import type { Implements } from './Implements';

/** The format of a part of a chart that is text: of a title, the legend or data labels. */
export class ChartTextFormat
  extends HostObject
  implements
    Implements<Excel.ChartTitleFormat, 'font'>,
    Implements<Excel.ChartLegendFormat, 'font'>,
    Implements<Excel.ChartDataLabelFormat, 'font'>
{
  constructor(
    readonly className: 'ChartTitleFormat' | 'ChartLegendFormat' | 'ChartDataLabelFormat',
    private readonly slot: ChartSlot<ChartText>,
  ) {
    super();
  }

  get font(): HostObject {
    return new ChartFont(this.slot);
  }
}
