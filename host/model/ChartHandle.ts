import type { BookChart, ChartAxis, ChartSeries } from '../book/BookChart';
import type { Sheet } from '../book/Sheet';
import { HostNotImplemented, refusals } from '../protocol/HostError';
import type { ExcelModel } from './ExcelModel';

/** What can be changed of a chart that the file brought: the rest of its part is kept as it is. */
const patchable = new Set(['anchor', 'name', 'title', 'series']);

/** Finds a chart of a sheet again by its id, and replaces it: the book's are immutable. */
export class ChartHandle {
  constructor(
    readonly model: ExcelModel,
    readonly sheet: Sheet,
    readonly id: number,
  ) {}

  get current(): BookChart {
    const found = this.sheet.charts.find(({ id }) => id === this.id);
    if (!found) throw refusals.notFound();
    return found;
  }

  patch(patch: Partial<Omit<BookChart, 'id' | 'origin'>>): void {
    this.model.guardSheet(this.sheet);
    const { current } = this;
    if (current.origin !== null) {
      const unknown = Object.keys(patch).find((key) => !patchable.has(key));
      if (unknown !== undefined) throw new HostNotImplemented(`${unknown} of a chart of the file`);
    }
    this.sheet.setCharts(
      this.sheet.charts.map((each) => (each === current ? { ...each, ...patch } : each)),
    );
  }

  remove(): void {
    this.model.guardSheet(this.sheet);
    const { current } = this;
    this.sheet.setCharts(this.sheet.charts.filter((each) => each !== current));
  }

  axis(which: AxisName): ChartAxis {
    return this.current[which];
  }

  patchAxis(which: AxisName, patch: Partial<ChartAxis>): void {
    this.patch({ [which]: { ...this.axis(which), ...patch } });
  }

  seriesAt(index: number): ChartSeries {
    const found = this.current.series[index];
    if (!found) throw refusals.notFound();
    return found;
  }

  /** Changes a series; of a chart of the file only the cells that it draws. */
  patchSeries(index: number, patch: Partial<ChartSeries>): void {
    const before = this.seriesAt(index);
    const { current } = this;
    const moves = Object.keys(patch).every((key) => key === 'values' || key === 'categories');
    if (current.origin !== null && !moves) {
      throw new HostNotImplemented('the look of a series of a chart of the file');
    }
    this.patch({
      series: current.series.map((each) => (each === before ? { ...each, ...patch } : each)),
    });
  }
}

export type AxisName = 'categoryAxis' | 'valueAxis';
