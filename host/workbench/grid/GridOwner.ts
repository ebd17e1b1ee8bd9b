import type { Rect } from '../../book/Rect';
import type { FilterButton } from './filterAt';
import type { Box } from './SheetLayout';

/** What the grid asks of whoever owns the workbook. */
export interface GridOwner {
  /** Somebody selected a block. */
  onSelect(rect: Rect): void;
  /** Somebody typed a text into a cell; the sheet is not changed yet. False: it is not taken. */
  onType(row: number, column: number, text: string): boolean;
  /** Somebody pasted texts into a block, or emptied it: one for each cell. */
  onFill(rect: Rect, texts: readonly (readonly string[])[]): void;
  /** Somebody takes the last change back, or makes it again. */
  onUndo(way: 'undo' | 'redo'): void;
  /** Somebody opens the filter of a column; the box is its header's in the viewport. */
  onFilter(button: FilterButton, box: Box): void;
  /** Somebody set a column's width, in pixels; null fits it to its texts. */
  onResize(column: number, width: number | null): void;
  /** Somebody followed a link. */
  onFollow(target: string): void;
  /** The choices of a cell with a drop-down list; null for any other. */
  choicesOf(row: number, column: number): readonly string[] | null;
}
