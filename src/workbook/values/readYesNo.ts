import { foldText } from '../foldText';
import type { CellValue } from '../TableGrid';
import type { Reading } from './Reading';
import { isBlank, unreadable } from './Reading';

const spellings: ReadonlyMap<string, boolean> = new Map([
  ['jā', true],
  ['ja', true],
  ['yes', true],
  ['true', true],
  ['patiess', true],
  ['1', true],
  ['x', true],
  ['nē', false],
  ['ne', false],
  ['no', false],
  ['false', false],
  ['aplams', false],
  ['0', false],
]);
const longest = 20;

/** Yes or no: Jā/Nē, yes/no, TRUE/FALSE, 1/0 or "x", in any case. */
export const readYesNo = (cell: CellValue): Reading<boolean> => {
  if (typeof cell === 'boolean') return cell;
  if (typeof cell === 'number') return cell === 1 ? true : cell === 0 ? false : unreadable;
  if (isBlank(cell)) return null;
  const text = cell.trim();
  if (text.length > longest) return unreadable;
  return spellings.get(foldText(text)) ?? unreadable;
};
