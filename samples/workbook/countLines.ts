/** Some letters are wider than the digits in which widths of columns are counted. */
const slack = 1;

/** How many lines a text takes in a cell of that width (characters), broken at spaces. */
export const countLines = (text: string, width: number): number => {
  const room = Math.max(width - slack, 1);
  let lines = 1;
  let used = 0;
  for (const word of text.split(' ')) {
    const wanted = used === 0 ? word.length : used + 1 + word.length;
    if (wanted <= room) {
      used = wanted;
      continue;
    }
    // A word longer than the line is broken inside.
    lines += (used === 0 ? 0 : 1) + Math.max(Math.ceil(word.length / room) - 1, 0);
    used = word.length % room || Math.min(word.length, room);
  }
  return lines;
};
