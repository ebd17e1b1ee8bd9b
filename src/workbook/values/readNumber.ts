import { collapseSpaces } from '../foldText';
import type { CellValue } from '../TableGrid';
import type { Reading } from './Reading';
import { isBlank, unreadable } from './Reading';

/** Longest spelling that is looked at: more digits than any figure of a school has. */
const longest = 40;
/**
 * From here on Excel keeps no units; no figure of a school comes near, and sums of such numbers and
 * quotients of their inverses would leave what binary numbers hold.
 */
const tooGreat = 1e15;
const number = /^([+−-]?) ?(\d{1,3}(?: \d{3})+|\d+)(?:[.,](\d+))?( ?%)?$/u;

/**
 * A number, also written as text with a decimal comma or point and spaces between thousands
 * ("7,5", " 7.5 ", "1 234,5"). A percentage is not taken; see `readNumberOrPercentage`.
 */
export const readNumber = (cell: CellValue): Reading<number> => {
  const read = read1(cell);
  return typeof read === 'object' && read !== null ? unreadable : read;
};

/** A number, or a percentage as its fraction: "80%", "80 %" and 0,8 are all 0.8. */
export const readNumberOrPercentage = (cell: CellValue): Reading<number> => {
  const read = read1(cell);
  // Shifting the decimal text is exact where a division by 100 would not be.
  return typeof read === 'object' && read !== null ? Number(`${read.percentage}e-2`) : read;
};

/** The points of a percentage ("80%" is 80), for scales on which a bare number means points. */
export const readPercentagePoints = (cell: CellValue): number | null => {
  const read = read1(cell);
  return typeof read === 'object' && read !== null ? Number(read.percentage) : null;
};

interface Percentage {
  /** The figure before the sign, as JavaScript spells numbers. */
  readonly percentage: string;
}

const read1 = (cell: CellValue): Reading<number> | Percentage => {
  if (typeof cell === 'number') return plausible(cell);
  if (typeof cell === 'boolean') return unreadable;
  if (isBlank(cell)) return null;
  const text = cell.trim();
  if (text.length > longest) return unreadable;
  const match = number.exec(collapseSpaces(text));
  if (!match) return unreadable;
  const [, sign, whole = '', decimals = '0', percent] = match;
  const spelt = `${sign === '-' || sign === '−' ? '-' : ''}${whole.replaceAll(' ', '')}.${decimals}`;
  const read = plausible(Number(spelt));
  if (percent === undefined || read === unreadable) return read;
  return { percentage: read === 0 ? '0' : spelt };
};

/** Too great a number is unreadable; what a formula left of 0 (0,1 + 0,2 − 0,3) is 0. */
const plausible = (read: number): Reading<number> => {
  const size = Math.abs(read);
  if (!(size < tooGreat)) return unreadable;
  return size < 1 / tooGreat ? 0 : read;
};
