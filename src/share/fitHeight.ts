import type { ShareCell } from './ShareWorkbook';

/** Points of a line for each point of the font, and above and below the text together. */
const lineSpacing = 1.36;
const padding = 2;
/** A row cannot be taller. */
const tallest = 409;
const usualSize = 11;
/** Text in the proportional font takes about as many digits' widths as it has characters. */
const safety = 1.08;

/** Lines that a paragraph takes, broken between words where it can be. */
const countLines = (paragraph: string, room: number): number => {
  let [lines, used] = [1, 0];
  for (const word of paragraph.split(' ')) {
    const length = word.length * safety;
    if (used > 0 && used + 1 + length > room) {
      lines += 1;
      used = 0;
    }
    used += (used > 0 ? 1 : 0) + length;
    // A word that is wider than its column is broken wherever the column ends.
    lines += Math.ceil(used / room) - 1;
    used = ((used - 1) % room) + 1;
  }
  return lines;
};

/**
 * How tall a row must be for all its text to be seen, in points: the programs that open the copy do
 * not all find it out.
 *
 * @param widths of the columns, in characters
 */
export const fitHeight = (
  cells: readonly (ShareCell | null)[],
  widths: readonly number[],
): number => {
  const heights = cells.map((cell, column) => {
    if (cell === null) return 0;
    const { size = usualSize, wraps, indent = 0, isBold } = cell.style;
    const room = Math.max(
      1,
      ((widths[column] ?? 0) - indent) * (usualSize / size) * (isBold ? 0.93 : 1),
    );
    const text = typeof cell.value === 'string' ? cell.value : '';
    const lines = wraps
      ? text.split('\n').reduce((sum, paragraph) => sum + countLines(paragraph, room), 0)
      : 1;
    return lines * size * lineSpacing + padding;
  });
  return Math.min(tallest, Math.ceil(Math.max(usualSize * lineSpacing, ...heights)));
};
