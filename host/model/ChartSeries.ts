import type { MarkerStyle } from '../book/BookChart';
import { plainText } from '../book/BookChart';
import { HostNotImplemented, refusals } from '../protocol/HostError';
import { HostObject } from '../protocol/HostObject';
import { ChartDataLabels } from './ChartDataLabels';
import type { ChartHandle } from './ChartHandle';
import { ChartSeriesFormat } from './ChartSeriesFormat';
import type { Implements } from './Implements';
import { parseColor } from './parseColor';
import { Range } from './Range';
import { placeFormula } from './readChartSource';
import { readText } from './readCells';
import { findAddress } from './resolveAddress';

type Members =
  | 'dataLabels'
  | 'format'
  | 'gapWidth'
  | 'getDimensionDataSourceString'
  | 'getDimensionValues'
  | 'hasDataLabels'
  | 'markerBackgroundColor'
  | 'markerForegroundColor'
  | 'markerSize'
  | 'markerStyle'
  | 'name'
  | 'overlap'
  | 'setValues'
  | 'setXAxisValues';

const markers: Readonly<Record<string, MarkerStyle | null>> = {
  Automatic: null,
  None: 'none',
  Circle: 'circle',
  Square: 'square',
  Diamond: 'diamond',
  Triangle: 'triangle',
  X: 'x',
  Plus: 'plus',
};

/** One series of a chart. Its name is a cell's text, or its own once it is set. */
export class ChartSeries extends HostObject implements Implements<Excel.ChartSeries, Members> {
  readonly className = 'ChartSeries';

  constructor(
    private readonly handle: ChartHandle,
    private readonly index: number,
  ) {
    super();
  }

  get name(): string {
    const { nameAt, name } = this.handle.seriesAt(this.index);
    return nameAt === null ? (name ?? '') : this.texts(nameAt).join(' ');
  }

  set name(name: string) {
    this.handle.patchSeries(this.index, { name, nameAt: null });
  }

  get format(): HostObject {
    return new ChartSeriesFormat(this.handle, this.index);
  }

  get dataLabels(): HostObject {
    return new ChartDataLabels(this.handle, this.index);
  }

  get hasDataLabels(): boolean {
    return this.handle.seriesAt(this.index).labels !== null;
  }

  set hasDataLabels(has: boolean) {
    const labels = has ? { numberFormat: null, position: null, text: plainText } : null;
    if (has !== this.hasDataLabels) this.handle.patchSeries(this.index, { labels });
  }

  get markerStyle(): Excel.ChartSeries['markerStyle'] {
    const { style } = this.handle.seriesAt(this.index).marker;
    const found = Object.keys(markers).find((name) => markers[name] === style);
    return (found ?? 'Automatic') as Excel.ChartSeries['markerStyle'];
  }

  set markerStyle(name: string) {
    const style = markers[name];
    if (style === undefined) throw new HostNotImplemented(`ChartSeries.markerStyle ${name}`);
    this.patchMarker({ style });
  }

  get markerSize(): number {
    return this.handle.seriesAt(this.index).marker.size ?? 5;
  }

  set markerSize(size: number) {
    if (!(size >= 2 && size <= 72)) throw refusals.argument();
    this.patchMarker({ size });
  }

  get markerBackgroundColor(): string {
    return this.handle.seriesAt(this.index).marker.color ?? '';
  }

  set markerBackgroundColor(color: string) {
    this.patchMarker({ color: parseColor(color) });
  }

  /** The host keeps one colour for the inside and the edge of a mark. */
  get markerForegroundColor(): string {
    return this.markerBackgroundColor;
  }

  set markerForegroundColor(color: string) {
    this.markerBackgroundColor = color;
  }

  /** Of the whole group of series, as in Excel. */
  get gapWidth(): number {
    return this.handle.current.gapWidth ?? 150;
  }

  set gapWidth(gapWidth: number) {
    this.guardBars(gapWidth >= 0 && gapWidth <= 500);
    this.handle.patch({ gapWidth });
  }

  get overlap(): number {
    return this.handle.current.overlap ?? 0;
  }

  set overlap(overlap: number) {
    this.guardBars(overlap >= -100 && overlap <= 100);
    this.handle.patch({ overlap });
  }

  setValues(range: HostObject): void {
    this.handle.patchSeries(this.index, { values: this.place(range) });
  }

  setXAxisValues(range: HostObject): void {
    this.handle.patchSeries(this.index, { categories: this.place(range) });
  }

  /** The values that are drawn, as texts; a chart whose cells are gone draws nothing. */
  getDimensionValues(dimension: string): string[] {
    return this.texts(this.source(dimension));
  }

  getDimensionDataSourceString(dimension: string): string {
    return this.source(dimension);
  }

  private source(dimension: string): string {
    const { values, categories } = this.handle.seriesAt(this.index);
    if (dimension === 'Values') return values;
    if (dimension === 'Categories') return categories ?? '';
    throw new HostNotImplemented(`the dimension ${dimension} of a series`);
  }

  private texts(formula: string): string[] {
    const block = findAddress(formula, this.handle.sheet);
    return block ? (readText(block.sheet, block.rect) ?? []).flat() : [];
  }

  private place(range: HostObject): string {
    if (!(range instanceof Range)) throw refusals.argument();
    return placeFormula(range.sheet, range.rect);
  }

  private guardBars(allowed: boolean): void {
    const { kind } = this.handle.current;
    if (!allowed || (kind !== 'column' && kind !== 'bar')) throw refusals.argument();
  }

  private patchMarker(patch: Partial<ReturnType<ChartHandle['seriesAt']>['marker']>): void {
    if (this.handle.current.kind !== 'line') throw refusals.argument();
    const { marker } = this.handle.seriesAt(this.index);
    this.handle.patchSeries(this.index, { marker: { ...marker, ...patch } });
  }
}
