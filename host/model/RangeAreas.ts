import { quoteSheetName, rectAddress } from '../book/address';
import type { Rect } from '../book/Rect';
import type { Sheet } from '../book/Sheet';
import { HostObject } from '../protocol/HostObject';
import type { ExcelModel } from './ExcelModel';
import type { Implements } from './Implements';
import { RangeCollection } from './RangeCollection';

type Members = 'address' | 'areaCount' | 'areas' | 'cellCount' | 'worksheet';

/** Several blocks of one sheet. */
export class RangeAreas extends HostObject implements Implements<Excel.RangeAreas, Members> {
  readonly className = 'RangeAreas';

  constructor(
    private readonly model: ExcelModel,
    private readonly sheet: Sheet,
    private readonly rects: readonly Rect[],
  ) {
    super();
  }

  get address(): string {
    const prefix = `${quoteSheetName(this.sheet.name)}!`;
    return this.rects.map((rect) => prefix + rectAddress(rect)).join(',');
  }

  get areaCount(): number {
    return this.rects.length;
  }

  get cellCount(): number {
    return this.rects.reduce((sum, { rows, columns }) => sum + rows * columns, 0);
  }

  get areas(): HostObject {
    return new RangeCollection(this.rects.map((rect) => this.model.range(this.sheet, rect)));
  }

  get worksheet(): HostObject {
    return this.model.worksheet(this.sheet);
  }
}
