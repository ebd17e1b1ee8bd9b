import type { CellValue } from '../../workbook/TableGrid';
import { readPercentagePoints } from '../../workbook/values/readNumber';
import { readValue } from '../../workbook/values/readValue';

/** A cell as it is to be written, with its number format where the sheet's own would mislead. */
export interface EnteredCell {
  /** Null where it is blank. */
  readonly value: CellValue | null;
  readonly format: string | null;
}

/**
 * What is written for a figure that was typed: a number where the text is one, so that Excel can
 * reckon with it. Yes and no stay words, and a percentage above 100 stays text, since as a number
 * it would be read as something else; so does what is no figure at all, for its finding to show.
 */
export const writeEnteredCell = (typed: string): EnteredCell => {
  const text = typed.trim();
  if (text === '') return { value: null, format: null };
  const points = readPercentagePoints(text);
  const value = /\d/u.test(text) ? readValue(text) : null;
  if (typeof value !== 'number' || (points !== null && points > 100)) {
    return { value: text, format: null };
  }
  return { value, format: points === null ? null : Number.isInteger(points) ? '0%' : '0.00%' };
};
