import { rectOf } from '../book/Rect';
import { refusals } from '../protocol/HostError';
import { enterCells, toMatrix } from './enterCells';
import { fitRow } from './fitRow';
import { RangeGeometry } from './RangeGeometry';
import { readFormulas, readNumberFormats, readText, readValues, readValueTypes } from './readCells';
import { restyleCells } from './restyleCells';

/** What Excel answers null for (mixed looks, unbounded values) is typed as never null by Microsoft. */
export const orNull = <T>(value: T | null): T => value as T;

/** What the cells of a range hold; `Range` adds how they look and what can be done with them. */
export abstract class RangeCells extends RangeGeometry {
  get values(): unknown[][] {
    return orNull(readValues(this.sheet, this.rect));
  }

  set values(given: unknown) {
    this.enter(given);
  }

  get formulas(): unknown[][] {
    return orNull(readFormulas(this.sheet, this.rect));
  }

  set formulas(given: unknown) {
    this.enter(given);
  }

  get text(): string[][] {
    return orNull(readText(this.sheet, this.rect));
  }

  get valueTypes(): Excel.RangeValueType[][] {
    // Microsoft types it as the enumeration, whose members are these very texts.
    return readValueTypes(this.sheet, this.rect) as Excel.RangeValueType[][];
  }

  get numberFormat(): unknown[][] {
    return orNull(readNumberFormats(this.sheet, this.rect));
  }

  set numberFormat(given: unknown) {
    this.model.guardSheet(this.sheet);
    const { row, column, rows, columns } = this.rect;
    const at = toMatrix(given, this.rect);
    if (!Array.isArray(given) || (rows === 1 && columns === 1)) {
      restyleCells(this.sheet, this.rect, { numberFormat: formatCode(at(0, 0)) });
      return;
    }
    for (let r = 0; r < rows; r++) {
      for (let c = 0; c < columns; c++) {
        const numberFormat = at(r, c);
        if (numberFormat === null || numberFormat === undefined) continue;
        restyleCells(this.sheet, rectOf(row + r, column + c), {
          numberFormat: formatCode(numberFormat),
        });
      }
    }
  }

  private enter(given: unknown): void {
    if (enterCells(this.sheet, this.rect, given, this.model.year())) {
      this.followText();
      this.model.changed(this.sheet, this.rect);
    }
  }

  /** Rows whose height was measured from their text are measured again. */
  private followText(): void {
    const { row, rows } = this.rect;
    for (let r = row; r < row + rows; r += 1) if (this.sheet.rowFitted(r)) fitRow(this.sheet, r);
  }
}

const formatCode = (given: unknown): string => {
  if (typeof given !== 'string') throw refusals.argument();
  return given === '' ? 'General' : given;
};
