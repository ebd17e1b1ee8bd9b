import { matchingRows } from './matchingRows';
import type { MeasureQuery } from './MeasureQuery';
import type { Measured } from './Measured';
import { plainValue } from './toMeasured';
import { weighRows } from './weighRows';

/** `skaits`: Σ Skaits of the matching rows. */
export const count = (query: MeasureQuery): Measured => {
  const { part, leftOut } = weighRows(query);
  return plainValue(part, { rows: () => matchingRows(query), leftOut });
};
