import { HostNotImplemented } from '../protocol/HostError';
import { HostObject } from '../protocol/HostObject';
import { guardCells } from './enterCells';
import type { Implements } from './Implements';
import type { Range } from './Range';
import { sortRows } from './sortRows';

/** Sorts the rows of a block by the values of its columns. */
export class RangeSort extends HostObject implements Implements<Excel.RangeSort, 'apply'> {
  readonly className = 'RangeSort';

  constructor(private readonly owner: Range) {
    super();
  }

  apply(
    fields: Excel.SortField[],
    matchCase = false,
    hasHeaders = false,
    orientation = 'Rows',
  ): void {
    if (matchCase || orientation !== 'Rows') {
      throw new HostNotImplemented('RangeSort.apply by case or by columns');
    }
    const { model, sheet, rect } = this.owner;
    guardCells(sheet, rect, () => true);
    const header = hasHeaders ? 1 : 0;
    sortRows(model, sheet, { ...rect, row: rect.row + header, rows: rect.rows - header }, fields);
  }
}
