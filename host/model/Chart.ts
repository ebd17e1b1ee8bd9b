import { HostObject } from '../protocol/HostObject';
import { refusals } from '../protocol/HostError';
import { ChartAreaFormat } from './ChartAreaFormat';
import { ChartAxes } from './ChartAxes';
import type { ChartHandle } from './ChartHandle';
import { ChartLegend } from './ChartLegend';
import { anchorAt, type ChartPlace, placeOf } from './chartPlace';
import { ChartSeriesCollection } from './ChartSeriesCollection';
import { ChartTitle } from './ChartTitle';
import { typeOf } from './chartTypes';
import { sheetId } from './ExcelModel';
import type { Implements } from './Implements';
import { Range } from './Range';
import { resolveAddress } from './resolveAddress';

type Members =
  | 'axes'
  | 'chartType'
  | 'delete'
  | 'format'
  | 'height'
  | 'id'
  | 'left'
  | 'legend'
  | 'name'
  | 'plotVisibleOnly'
  | 'series'
  | 'setPosition'
  | 'title'
  | 'top'
  | 'width'
  | 'worksheet';

/** A chart on a sheet. Excel's objects give it no alternative text. */
export class Chart extends HostObject implements Implements<Excel.Chart, Members> {
  readonly className = 'Chart';

  constructor(private readonly handle: ChartHandle) {
    super();
  }

  override get identity(): Record<string, unknown> {
    return { Id: this.id };
  }

  get id(): string {
    const { sheet, id } = this.handle;
    const number = id.toString(16).toUpperCase().padStart(12, '0');
    return sheetId(sheet).replace(/0{12}\}$/, `${number}}`);
  }

  get name(): string {
    return this.handle.current.name;
  }

  set name(name: string) {
    this.handle.patch({ name });
  }

  get chartType(): Excel.Chart['chartType'] {
    return typeOf(this.handle.current);
  }

  get worksheet(): HostObject {
    return this.handle.model.worksheet(this.handle.sheet);
  }

  get title(): HostObject {
    return new ChartTitle(this.handle);
  }

  get legend(): HostObject {
    return new ChartLegend(this.handle);
  }

  get axes(): HostObject {
    return new ChartAxes(this.handle);
  }

  get series(): HostObject {
    return new ChartSeriesCollection(this.handle);
  }

  get format(): HostObject {
    return new ChartAreaFormat(this.handle);
  }

  get plotVisibleOnly(): boolean {
    return this.handle.current.visibleOnly;
  }

  set plotVisibleOnly(visibleOnly: boolean) {
    this.handle.patch({ visibleOnly });
  }

  get left(): number {
    return this.place.left;
  }

  set left(left: number) {
    this.move({ left });
  }

  get top(): number {
    return this.place.top;
  }

  set top(top: number) {
    this.move({ top });
  }

  get width(): number {
    return this.place.width;
  }

  set width(width: number) {
    this.move({ width });
  }

  get height(): number {
    return this.place.height;
  }

  set height(height: number) {
    this.move({ height });
  }

  /** Puts the chart over cells; without a last one it keeps its size. */
  setPosition(start: HostObject | string, end?: HostObject | string): void {
    const { rect: first } = this.block(start);
    const from = { row: first.row, column: first.column, fromTop: 0, fromLeft: 0 };
    if (end === undefined) {
      const { left, top } = placeOf(this.handle.sheet, { from, to: from, follows: 'stretch' });
      this.move({ left, top });
      return;
    }
    const { rect: last } = this.block(end);
    const row = last.row + last.rows;
    const column = last.column + last.columns;
    if (row <= from.row || column <= from.column) throw refusals.argument();
    const to = { row, column, fromTop: 0, fromLeft: 0 };
    this.handle.patch({ anchor: { from, to, follows: 'stretch' } });
  }

  delete(): void {
    this.handle.remove();
  }

  private get place(): ChartPlace {
    return placeOf(this.handle.sheet, this.handle.current.anchor);
  }

  private move(patch: Partial<ChartPlace>): void {
    const next = { ...this.place, ...patch };
    if (Object.values(next).some((each) => !Number.isFinite(each) || each < 0)) {
      throw refusals.argument();
    }
    this.handle.patch({ anchor: this.anchor(next) });
  }

  /** A chart of the file keeps its way of standing; a new one stands between two corners. */
  private anchor(place: ChartPlace) {
    const { sheet, current } = this.handle;
    const between = anchorAt(sheet, place);
    const { anchor } = current;
    if (anchor.to !== null && between.to !== null) return { ...between, follows: anchor.follows };
    if (anchor.to !== null) return between;
    const { left, top, width, height } = place;
    const fixed = { row: 0, column: 0, fromTop: top, fromLeft: left };
    const from = anchor.follows === 'nothing' ? fixed : between.from;
    return { ...anchor, from, width, height };
  }

  private block(given: HostObject | string) {
    const { sheet } = this.handle;
    const block = given instanceof Range ? given : resolveAddress(String(given), sheet);
    if (block.sheet !== sheet) throw refusals.argument();
    return block;
  }
}
