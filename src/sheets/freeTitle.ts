/**
 * The title itself, or the title with the first free number, as people do when a name is taken.
 *
 * @param taken the titles in use, in lower case; takes in the new one
 */
export const freeTitle = (title: string, taken: Set<string>): string => {
  let free = title;
  for (let n = 2; taken.has(free.toLowerCase()); n += 1) free = `${title} (${n})`;
  taken.add(free.toLowerCase());
  return free;
};
