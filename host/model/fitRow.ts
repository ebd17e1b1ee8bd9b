import type { Sheet } from '../book/Sheet';
import { readText } from './readCells';

/** Height of a line by the size of its font: 15 points for 11, as Excel's default row. */
const lineHeight = (fontSize: number): number => Math.ceil((fontSize * 15) / 11);
/** Width of an average letter against a digit, on which column widths rest. */
const letterWidth = 0.98;
const defaultWidth = 8.43;
const defaultFontSize = 11;
const tallest = 409;

/** Lines that a text takes in so many characters, broken between words as Excel breaks it. */
const countLines = (text: string, characters: number): number =>
  text.split('\n').reduce((lines, paragraph) => {
    let [count, used] = [1, 0];
    for (const word of paragraph.split(' ')) {
      const length = word.length * letterWidth;
      if (used > 0 && used + letterWidth + length > characters) {
        count += 1;
        used = 0;
      }
      // A word longer than the line is broken inside.
      count += Math.max(0, Math.ceil(length / characters) - 1);
      used += (used > 0 ? letterWidth : 0) + (length % characters);
    }
    return lines + count;
  }, 0);

/**
 * How tall a row is whose height nobody set, in points: as tall as its tallest text.
 *
 * Fonts are not measured: letters are reckoned as wide as digits, nearly.
 */
export const measureRow = (sheet: Sheet, row: number): number => {
  const cells = sheet.cells.rows[row];
  if (!cells) return sheet.defaultRowHeight;
  const { styles } = sheet.book;
  let height = lineHeight(defaultFontSize);
  for (let column = 0; column < cells.width; column += 1) {
    const text = readText(sheet, { row, column, rows: 1, columns: 1 })?.[0]?.[0] ?? '';
    if (text === '') continue;
    const { font, alignment } = styles.at(sheet.style(row, column));
    const line = lineHeight(font.size);
    const room =
      ((sheet.columnLayout.at(column).width ?? defaultWidth) * defaultFontSize) / font.size - 1;
    const lines = alignment.wrapText ? countLines(text, Math.max(1, room)) : 1;
    height = Math.max(height, lines * line);
  }
  return Math.min(tallest, height);
};

/** Makes a row as tall as its text, as Excel does for every row whose height nobody set. */
export const fitRow = (sheet: Sheet, row: number): void => {
  if (sheet.cells.rows[row]) sheet.fitRowHeight(row, measureRow(sheet, row));
};
