const mark = ' …';
/** Excel's longest title of a sheet. */
const longest = 31;

/**
 * The title that a sheet of ours bears until it is finished, looks and all.
 *
 * Excel does not take back what a broken batch did; a sheet still under this title tells the next
 * recalculation what was left half-made.
 */
export const pendingTitle = (title: string): string =>
  `${title.slice(0, longest - mark.length)}${mark}`;
