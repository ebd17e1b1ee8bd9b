import type { CellValue } from '../TableGrid';
import type { Reading } from './Reading';
import { isBlank, unreadable } from './Reading';

const lettered = /^(\d{2})([a-z])(\d{3})(\d{2})(\d)$/iu;
const general = /^\d{8}$/u;

/**
 * A programme code in its normal spelling, however it was spaced or broken over lines:
 * "20V 212 01 1" for vocational-orientation and vocational programmes, "21011111" for general ones.
 */
export const readProgrammeCode = (cell: CellValue): Reading<string> => {
  if (typeof cell === 'boolean') return unreadable;
  if (isBlank(cell)) return null;
  const dense = String(cell).replace(/\s+/gu, '');
  const match = lettered.exec(dense);
  if (match) {
    const [, kind, letter = '', field, group, last] = match;
    // The classification writes the V of vocational orientation large, other letters small.
    const printed = letter.toUpperCase() === 'V' ? 'V' : letter.toLowerCase();
    return `${kind}${printed} ${field} ${group} ${last}`;
  }
  return general.test(dense) ? dense : unreadable;
};
