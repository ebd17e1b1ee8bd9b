import { plainChart } from '../book/BookChart';
import type { Sheet } from '../book/Sheet';
import type { HostObject } from '../protocol/HostObject';
import { refusals } from '../protocol/HostError';
import { Chart } from './Chart';
import { ChartHandle } from './ChartHandle';
import { anchorAt } from './chartPlace';
import { kindOfType } from './chartTypes';
import { Collection } from './Collection';
import type { ExcelModel } from './ExcelModel';
import type { Implements } from './Implements';
import { Range } from './Range';
import { readChartSource } from './readChartSource';

type Members =
  'add' | 'count' | 'getCount' | 'getItem' | 'getItemAt' | 'getItemOrNullObject' | 'items';

/** Where and how large Excel makes a chart of which nothing is said, about. */
const freshPlace = { left: 180, top: 60, width: 360, height: 216 };

/** The charts of a sheet. */
export class ChartCollection
  extends Collection<Chart>
  implements Implements<Excel.ChartCollection, Members>
{
  readonly className = 'ChartCollection';

  constructor(
    private readonly model: ExcelModel,
    private readonly sheet: Sheet,
  ) {
    super();
  }

  override get items(): Chart[] {
    return this.sheet.charts.map(({ id }) => this.chart(id));
  }

  get count(): number {
    return this.items.length;
  }

  add(type: string, source: HostObject, seriesBy = 'Auto'): Chart {
    this.model.guardSheet(this.sheet);
    if (!(source instanceof Range)) throw refusals.argument();
    const [kind, grouping] = kindOfType(type);
    const series = readChartSource(source.sheet, source.rect, seriesBy).map((each) =>
      type === 'Line' ? { ...each, marker: { ...each.marker, style: 'none' as const } } : each,
    );
    const { id } = this.sheet.addChart({
      ...plainChart,
      kind,
      grouping,
      name: this.freeName(),
      anchor: anchorAt(this.sheet, freshPlace),
      title: { ...plainChart.title, visible: series.length === 1 },
      legend: { ...plainChart.legend, visible: series.length > 1 },
      ...(grouping === 'clustered' ? {} : { overlap: 100 }),
      series,
    });
    return this.chart(id);
  }

  protected override find(key: string | number): Chart | undefined {
    const wanted = String(key).toLowerCase();
    return this.items.find(
      ({ name, id }) => name.toLowerCase() === wanted || id.toLowerCase() === wanted,
    );
  }

  private freeName(): string {
    const taken = new Set(this.sheet.charts.map(({ name }) => name.toLowerCase()));
    let number = 1;
    while (taken.has(`chart ${String(number)}`)) number++;
    return `Chart ${String(number)}`;
  }

  private chart(id: number): Chart {
    return new Chart(new ChartHandle(this.model, this.sheet, id));
  }
}
