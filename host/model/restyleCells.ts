import type { Rect } from '../book/Rect';
import type { Sheet } from '../book/Sheet';
import type { CellStyle, StylePatch } from '../book/Style';

/**
 * Gives every cell of a block the look that the patch makes of its own.
 *
 * @param patch the patch, or what makes one of the look that a cell has
 */
export const restyleCells = (
  sheet: Sheet,
  rect: Rect,
  patch: StylePatch | ((style: CellStyle) => StylePatch),
): void => {
  const { styles } = sheet.book;
  const derived = new Map<number, number>();
  sheet.restyle(rect, (style) => {
    const before = derived.get(style);
    if (before !== undefined) return before;
    const wanted = typeof patch === 'function' ? patch(styles.at(style)) : patch;
    const made = styles.derive(style, wanted);
    derived.set(style, made);
    return made;
  });
};
