import { containsCell, type Rect, rectOf } from '../../book/Rect';
import type { Sheet } from '../../book/Sheet';
import { linkOf } from './CellFace';
import { followPointer } from './followPointer';
import { type HeadingHit, readHeading } from './GridHeadings';
import type { GridOwner } from './GridOwner';
import type { GridPanes } from './GridPanes';
import type { CellPlace } from './GridSelection';
import { SheetLayout } from './SheetLayout';

/** What the mouse asks of the grid. */
export interface PressTaker {
  sheet(): Sheet | null;
  /** Begins to edit the active cell. */
  edit(): void;
  /** Takes what is being typed, and gives the keys back to the grid. */
  finishTyping(): void;
  moveTo(row: number, column: number, extend: boolean): void;
  selectBlock(rect: Rect): void;
  /** Opens the filter of a header's cell; false where there is none. */
  openFilter(at: CellPlace): boolean;
}

/** Lets cells be selected, dragged over, followed and opened by the mouse, and columns be resized. */
export const listenToPresses = (panes: GridPanes, owner: GridOwner, grid: PressTaker): void => {
  const cellUnder = (event: PointerEvent): CellPlace | null => {
    const { left, top } = panes.viewport.getBoundingClientRect();
    return panes.cellAt(event.clientX - left, event.clientY - top);
  };

  /** Near its edge a heading resizes, elsewhere it selects. */
  const pressHeading = (event: PointerEvent, hit: HeadingHit, sheet: Sheet): void => {
    event.preventDefault();
    grid.finishTyping();
    const layout = new SheetLayout(sheet);
    if (hit.kind === 'row') {
      grid.selectBlock(rectOf(hit.row, 0, 1, layout.columns));
    } else if (hit.kind === 'column') {
      grid.selectBlock(rectOf(0, hit.column, layout.rows, 1));
    } else if (event.detail > 1) {
      owner.onResize(hit.column, null);
    } else {
      panes.resizeColumn(hit.column, event.clientX, (width) => owner.onResize(hit.column, width));
    }
  };

  const pressCell = (event: PointerEvent, target: Element, sheet: Sheet): void => {
    const at = cellUnder(event);
    if (!at) return;
    grid.finishTyping();
    grid.moveTo(at.row, at.column, event.shiftKey);
    if (target.closest('.grid-filter') && grid.openFilter(at)) return;
    const link = target.closest('.grid-link') ? linkOf(sheet, at.row, at.column) : null;
    if (link !== null) {
      owner.onFollow(link);
      return;
    }
    followPointer((moved) => {
      const over = cellUnder(moved);
      if (over && !containsCell(rectOf(at.row, at.column), over.row, over.column)) {
        grid.moveTo(over.row, over.column, true);
      }
    });
  };

  panes.viewport.addEventListener('pointerdown', (event) => {
    const { target } = event;
    const sheet = grid.sheet();
    if (event.button !== 0 || !(target instanceof Element) || !sheet) return;
    if (target.closest('.grid-editor')) return;
    if (target.closest('.grid-drop')) {
      // The list stays open: the place of the press is not to take the focus away from it.
      event.preventDefault();
      grid.edit();
      return;
    }
    const hit = readHeading(target);
    if (hit) pressHeading(event, hit, sheet);
    else pressCell(event, target, sheet);
  });
  panes.viewport.addEventListener('dblclick', () => grid.edit());
};
