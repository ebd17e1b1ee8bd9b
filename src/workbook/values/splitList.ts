/** The parts of a cell that names several things, separated by `;`; blank parts are dropped. */
export const splitList = (text: string): readonly string[] =>
  text
    .split(';')
    .map((part) => part.trim())
    .filter((part) => part !== '' && part !== '-');
