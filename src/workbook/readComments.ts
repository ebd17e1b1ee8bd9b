import { foldText } from './foldText';
import { targetTracking } from './outputSchema';
import type { WorkbookGrid } from './TableGrid';

/** Where a column of our own table stands, by its header in either language; -1 when it is gone. */
const findColumn = (
  header: readonly (string | number | boolean)[],
  { lv, en }: { readonly lv: string; readonly en: string },
): number => {
  const names = new Set([lv, en].map(foldText));
  return header.findIndex((title) => names.has(foldText(String(title))));
};

/**
 * The staff's own `Komentārs` of `MerkuIzpilde`, by ID: section 4 of the report prints it.
 *
 * The table is ours and no input of the contract, so that it may be absent without a word.
 */
export const readComments = ({ tables }: WorkbookGrid): ReadonlyMap<string, string> => {
  const grid = tables.get(targetTracking.table);
  const comments = new Map<string, string>();
  if (grid === undefined) return comments;
  const [id, comment] = ['id', 'comment'].map((key) => {
    const all = [...targetTracking.before, ...targetTracking.after];
    const column = all.find((one) => one.key === key);
    return column === undefined ? -1 : findColumn(grid.header, column);
  });
  for (let row = 0; row < grid.cells.rowCount; row += 1) {
    const [key, text] = [id, comment].map((at) => String(grid.cells.cell(row, at ?? -1)).trim());
    if (
      key !== undefined &&
      key !== '' &&
      text !== undefined &&
      text !== '' &&
      !comments.has(key)
    ) {
      comments.set(key, text);
    }
  }
  return comments;
};
