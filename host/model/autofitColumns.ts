import { intersectRects, type Rect } from '../book/Rect';
import type { Sheet } from '../book/Sheet';
import { fromCharacters } from './columnWidth';
import { readText } from './readCells';

const widest = 255;

/** Makes columns as wide as their longest line, reckoned in characters: fonts are not measured. */
export const autofitColumns = (sheet: Sheet, rect: Rect): void => {
  const used = sheet.usedRange(true);
  const filled = used && intersectRects(used, rect);
  if (!filled) return;
  const texts = readText(sheet, filled) ?? [];
  for (let c = 0; c < filled.columns; c++) {
    const lengths = texts.flatMap((row) => (row[c] ?? '').split('\n').map((line) => line.length));
    const longest = Math.max(0, ...lengths);
    if (longest > 0) {
      const width = fromCharacters(Math.min(longest + 1, widest));
      sheet.setColumnWidth(filled.column + c, 1, width);
    }
  }
};
