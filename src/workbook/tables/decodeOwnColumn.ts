import type { Column } from '../Column';
import { isErrorLiteral } from '../values/isErrorLiteral';
import { isBlank, unreadable } from '../values/Reading';
import { readNumberOrPercentage } from '../values/readNumber';
import { readText } from '../values/readText';
import { readYesNo } from '../values/readYesNo';
import type { Cells } from './decodeColumn';
import { decodeNumbers, decodeWords, decodeYesNo, occurringCodes } from './decodeColumn';

/**
 * Reads a column that the user added: numbers when every cell is one, yes/no when every cell says
 * so (a column of bare 1 and 0 is numbers), words otherwise. Cells of failed formulas are
 * unreadable and do not sway the guess.
 */
export const decodeOwnColumn = (cells: Cells): Column => {
  const silent = (): void => undefined;
  const kind = guessKind(cells);
  if (kind === 'number') return decodeNumbers(cells, readNumberOrPercentage, silent);
  if (kind === 'yes-no') return decodeYesNo(cells, readYesNo, silent);
  return decodeWords(cells, (cell) => (isErrorLiteral(cell) ? unreadable : readText(cell)), silent);
};

const guessKind = (cells: Cells): Column['kind'] => {
  let [numbers, answers, filled] = [true, true, false];
  let plainWords = false;
  for (const code of occurringCodes(cells)) {
    if (!numbers && !answers) break;
    const cell = cells.distinct[code] ?? '';
    if (isBlank(cell) || isErrorLiteral(cell)) continue;
    filled = true;
    const isNumber = readNumberOrPercentage(cell) !== unreadable;
    numbers &&= isNumber;
    answers &&= readYesNo(cell) !== unreadable;
    plainWords ||= !isNumber;
  }
  if (!filled) return 'word';
  if (answers && plainWords) return 'yes-no';
  return numbers ? 'number' : 'word';
};
