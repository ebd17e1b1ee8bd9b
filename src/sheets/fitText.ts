/** Height of a line of 11-point text, in points. */
const lineHeight = 15;
/** Excel's limit for the height of a row, in points. */
export const tallestRow = 409;
/** Characters by which a column holds less than its width says: its margins, and wide letters. */
const lost = 2;

/**
 * Lines that a text takes in a cell of so many characters, broken between words.
 *
 * Excel fits no row to merged cells, so their rows need a height of ours.
 */
export const countTextLines = (text: string, width: number): number => {
  const room = Math.max(1, width - lost);
  return text.split('\n').reduce((lines, paragraph) => {
    let [count, used] = [1, 0];
    for (const word of paragraph.split(' ')) {
      if (used > 0 && used + 1 + word.length > room) {
        count += 1;
        used = 0;
      }
      // A word longer than the line is broken inside.
      count += Math.max(0, Math.ceil(word.length / room) - 1);
      used += (used > 0 ? 1 : 0) + (word.length % room);
    }
    return lines + count;
  }, 0);
};

/** Height of a row that shows so many lines, in points. */
export const heightOf = (lines: number): number =>
  Math.min(tallestRow, Math.max(1, lines) * lineHeight);
