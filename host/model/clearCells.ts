import { intersectRects, type Rect } from '../book/Rect';
import type { ClearWhat, Sheet } from '../book/Sheet';

/** Empties a block; a table's headers cannot be blank, so Excel gives them names of its own. */
export const clearCells = (sheet: Sheet, rect: Rect, what: ClearWhat): void => {
  sheet.clear(rect, what);
  if (what === 'formats') return;
  for (const table of sheet.tables) {
    const header = table.headerRect;
    const emptied = header && intersectRects(header, rect);
    if (!emptied) continue;
    for (let c = 0; c < emptied.columns; c++) {
      table.renameColumn(emptied.column + c - table.rect.column, '');
    }
  }
  if (what === 'all') sheet.unmerge(rect);
};
