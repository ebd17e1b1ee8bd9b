import type { CellValue } from '../TableGrid';
import type { Reading } from './Reading';
import { readNumberOrPercentage, readPercentagePoints } from './readNumber';
import { unreadable } from './Reading';
import { readYesNo } from './readYesNo';

/**
 * A figure that staff enter for an indicator: a number, a percentage, or Jā/Nē as 1/0.
 *
 * A percentage up to 100 % becomes its fraction. Above 100 % it stays in points ("150%" is 150),
 * because a share or growth above 1 is divided by 100 where its unit is known.
 */
export const readValue = (cell: CellValue): Reading<number> => {
  const points = readPercentagePoints(cell);
  if (points !== null && points > 100) return points;
  const read = readNumberOrPercentage(cell);
  if (read !== unreadable) return read;
  const yesNo = readYesNo(cell);
  return typeof yesNo === 'boolean' ? Number(yesNo) : yesNo;
};
