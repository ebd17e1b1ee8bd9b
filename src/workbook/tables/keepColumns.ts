const area = /^\$?([A-Z]{1,3})\$?\d*(?::\$?([A-Z]{1,3})\$?\d*)?$/u;
/** Areas that a finding names; whoever has more sees "…". */
const named = 8;

/**
 * The areas of an address that touch one of the columns, as "B2:B9, D4"; null when none does.
 *
 * @param address areas of one sheet, separated by commas, without the sheet
 * @param columns numbers of columns, from 0
 */
export const keepColumns = (address: string, columns: readonly number[]): string | null => {
  const touching = address
    .split(',')
    .map((part) => part.trim())
    .filter((part) => touches(part, columns));
  if (touching.length === 0) return null;
  return touching.length > named ? `${touching.slice(0, named).join(', ')} …` : touching.join(', ');
};

const touches = (part: string, columns: readonly number[]): boolean => {
  const match = part.length > 40 ? null : area.exec(part);
  // What is no area that we know is better said once too often than not at all.
  if (!match) return true;
  const first = columnNumber(match[1] ?? 'A');
  const last = match[2] === undefined ? first : columnNumber(match[2]);
  return columns.some((column) => column >= first && column <= last);
};

const columnNumber = (letters: string): number =>
  [...letters].reduce((number, letter) => number * 26 + letter.charCodeAt(0) - 64, 0) - 1;
