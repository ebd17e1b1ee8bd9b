import { format } from 'numfmt';
import type { CellValue } from '../book/CellValue';

/**
 * What a cell of that number format shows, as en-US Excel formats it.
 *
 * A format that nobody can read does not fail: Excel shows the value.
 */
export const formatCell = (code: string, value: Exclude<CellValue, object | null>): string =>
  format(code, typeof value === 'number' ? roundable(value) : value, { throws: false });

/**
 * The library rounds the binary fraction, Excel the decimal number of 15 digits that it stands for:
 * 1,005 (in binary a little less) shows as 1.01. A few units of the last bit, far behind the
 * fifteenth digit, lift such a half to where it is rounded up.
 */
const roundable = (value: number): number =>
  Number.isInteger(value) ? value : value * (1 + 2 * Number.EPSILON);
