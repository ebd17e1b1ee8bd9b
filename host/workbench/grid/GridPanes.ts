import type { InputPrompt } from '../../book/DataValidation';
import { type Rect, rectOf } from '../../book/Rect';
import { div, setBox } from './boxes';
import { followPointer } from './followPointer';
import { GridHeadings, headings } from './GridHeadings';
import { contains, inView, type PaneName, placePanes, widen } from './paneAreas';
import { type Painting, paintPane } from './paintPane';
import type { Box } from './SheetLayout';

/** The button beside a cell with a list of choices, in pixels. */
const dropSize = 20;

/** What a cell offers to whoever fills it in. */
export interface CellOffer {
  readonly hasChoices: boolean;
  readonly prompt: InputPrompt | null;
}

interface Pane {
  readonly frame: HTMLDivElement;
  readonly content: HTMLDivElement;
  readonly cells: HTMLDivElement;
  readonly marks: HTMLDivElement;
  readonly selection: HTMLDivElement;
  readonly active: HTMLDivElement;
  /** Opens the active cell's list of choices. */
  readonly drop: HTMLDivElement;
  painted: Rect | null;
}

/**
 * The grid's panes: the body and, where rows or columns are frozen, those beside it; each shows its
 * part of the sheet and paints only what is in view.
 */
export class GridPanes {
  /** Scrolls; as large as the sheet. */
  readonly scroller: HTMLDivElement;
  private readonly space: HTMLDivElement;
  /** Stays in view while the sheet scrolls behind it. */
  readonly viewport: HTMLDivElement;
  private readonly panes: Readonly<Record<PaneName, Pane>>;
  private readonly heads: GridHeadings;
  /** Lies over the cells of the body and moves with them: for charts. */
  readonly drawings: HTMLDivElement;
  /** What a cell's rule says to whoever fills it in. */
  private readonly note: HTMLDivElement;
  private painting: Painting | null = null;

  constructor(root: HTMLElement) {
    this.scroller = div('grid-scroller', root);
    // The grid itself takes the keys.
    this.scroller.tabIndex = -1;
    this.space = div('grid-space', this.scroller);
    this.viewport = div('grid-viewport', this.space);
    const pane = (name: string): Pane => {
      const frame = div(`grid-pane grid-pane-${name}`, this.viewport);
      const content = div('grid-content', frame);
      const cells = div('grid-cells', content);
      cells.setAttribute('role', 'rowgroup');
      return {
        frame,
        content,
        cells,
        marks: div('grid-drawings', content),
        selection: div('grid-selection', content),
        active: div('grid-active', content),
        drop: div('grid-drop', content),
        painted: null,
      };
    };
    this.panes = {
      body: pane('body'),
      top: pane('top'),
      left: pane('left'),
      corner: pane('corner'),
    };
    this.drawings = this.panes.body.marks;
    this.heads = new GridHeadings(this.viewport);
    this.note = div('grid-note', this.viewport);
    this.note.hidden = true;
    this.scroller.addEventListener('scroll', () => {
      this.note.hidden = true;
      this.paint();
    });
  }

  /** Shows a sheet, or the same one after a change: everything is painted anew. */
  show(painting: Painting): void {
    this.painting = painting;
    for (const pane of Object.values(this.panes)) pane.painted = null;
    const { layout } = painting;
    this.space.style.width = `${String(layout.width + headings.width)}px`;
    this.space.style.height = `${String(layout.height + headings.height)}px`;
    this.paint();
  }

  /** Marks a block and its active cell, with what its rule offers to whoever fills it in. */
  select(rect: Rect, active: Rect, { hasChoices, prompt }: CellOffer): void {
    if (!this.painting) return;
    const { layout } = this.painting;
    const box = layout.box(active);
    for (const { selection, active: cell, drop } of Object.values(this.panes)) {
      setBox(selection, layout.box(rect));
      setBox(cell, box);
      drop.hidden = !hasChoices;
      const top = box.top + box.height - dropSize;
      setBox(drop, { left: box.left + box.width, top, width: dropSize, height: dropSize });
    }
    this.heads.mark(rect);
    this.showPrompt(prompt, active);
  }

  private showPrompt(prompt: InputPrompt | null, active: Rect): void {
    const box = prompt && this.boxInView(active);
    this.note.hidden = !box;
    if (!box) return;
    const title = document.createElement('b');
    title.textContent = prompt.title;
    this.note.replaceChildren(title, prompt.message);
    const [left, top] = [box.left + box.width / 2, box.top + box.height + 4];
    Object.assign(this.note.style, { left: `${String(left)}px`, top: `${String(top)}px` });
  }

  /** Scrolls until a block is in view. */
  reveal(rect: Rect): void {
    if (!this.painting) return;
    const { layout } = this.painting;
    const frozen = this.frozen();
    const box = layout.box(rect);
    const width = this.scroller.clientWidth - headings.width - frozen.width;
    const height = this.scroller.clientHeight - headings.height - frozen.height;
    const fit = (at: number, size: number, start: number, room: number): number => {
      if (start < at) return start;
      return start + Math.min(size, room) > at + room ? start + Math.min(size, room) - room : at;
    };
    const { scroller } = this;
    if (rect.column >= this.frozenColumns) {
      scroller.scrollLeft = fit(scroller.scrollLeft, box.width, box.left - frozen.width, width);
    }
    if (rect.row >= this.frozenRows) {
      scroller.scrollTop = fit(scroller.scrollTop, box.height, box.top - frozen.height, height);
    }
    this.paint();
  }

  /** The cell at a place of the viewport; null over the headings. */
  cellAt(x: number, y: number): { row: number; column: number } | null {
    if (!this.painting || x < headings.width || y < headings.height) return null;
    const { layout } = this.painting;
    const frozen = this.frozen();
    const [insideX, insideY] = [x - headings.width, y - headings.height];
    return {
      row: layout.rowAt(insideY < frozen.height ? insideY : insideY + this.scroller.scrollTop),
      column: layout.columnAt(
        insideX < frozen.width ? insideX : insideX + this.scroller.scrollLeft,
      ),
    };
  }

  /** Where a block lies in the viewport. */
  boxInView(rect: Rect): Box | null {
    if (!this.painting) return null;
    const box = this.painting.layout.box(rect);
    const left = rect.column < this.frozenColumns ? 0 : this.scroller.scrollLeft;
    const top = rect.row < this.frozenRows ? 0 : this.scroller.scrollTop;
    return { ...box, left: box.left - left + headings.width, top: box.top - top + headings.height };
  }

  /** Lets a column's edge be dragged from a place of the screen; hands over the width it gets. */
  resizeColumn(column: number, from: number, onEnd: (width: number) => void): void {
    const box = this.boxInView(rectOf(0, column));
    if (!box) return;
    const guide = div('grid-guide', this.viewport);
    const widthAt = ({ clientX }: PointerEvent): number => Math.max(8, box.width + clientX - from);
    const show = (width: number): void => {
      guide.style.left = `${String(box.left + width)}px`;
    };
    show(box.width);
    followPointer(
      (event) => show(widthAt(event)),
      (event) => {
        guide.remove();
        if (event.clientX !== from) onEnd(widthAt(event));
      },
    );
  }

  /** How many rows fit into view. */
  get pageRows(): number {
    return Math.max(1, Math.floor((this.scroller.clientHeight - headings.height) / 22) - 1);
  }

  /** Paints what came into view. */
  paint(): void {
    if (!this.painting) return;
    const { painting, scroller } = this;
    const { layout } = painting;
    const frozen = this.frozen();
    const [width, height] = [scroller.clientWidth, scroller.clientHeight];
    setBox(this.viewport, { left: 0, top: 0, width, height });
    const [x, y] = [scroller.scrollLeft, scroller.scrollTop];
    const [left, top] = [headings.width + frozen.width, headings.height + frozen.height];
    const rows = inView(y + frozen.height, height - top, (at) => layout.rowAt(at));
    const columns = inView(x + frozen.width, width - left, (at) => layout.columnAt(at));
    const [fr, fc] = [this.frozenRows, this.frozenColumns];
    const bodyArea = rectOf(
      Math.max(rows.first, fr),
      Math.max(columns.first, fc),
      Math.max(1, rows.last - Math.max(rows.first, fr) + 1),
      Math.max(1, columns.last - Math.max(columns.first, fc) + 1),
    );
    const frame = { left, top, width, height };
    const scrolled = { x: x + frozen.width, y: y + frozen.height };
    for (const place of placePanes(frame, frozen, { row: fr, column: fc }, bodyArea, scrolled)) {
      const { name, box, area, offset } = place;
      const pane = this.panes[name];
      setBox(pane.frame, box);
      pane.content.style.transform = `translate(${String(-offset.x)}px, ${String(-offset.y)}px)`;
      if (box.width <= 0 || box.height <= 0 || contains(pane.painted, area)) continue;
      pane.painted = widen(area, layout, name, { row: fr, column: fc });
      pane.cells.replaceChildren(paintPane(painting, pane.painted));
    }
    this.heads.paint(layout, bodyArea, { rows: fr, columns: fc }, { ...scrolled, ...frame });
  }

  private get frozenRows(): number {
    return this.painting?.sheet.view.frozenRows ?? 0;
  }

  private get frozenColumns(): number {
    return this.painting?.sheet.view.frozenColumns ?? 0;
  }

  private frozen(): { width: number; height: number } {
    const layout = this.painting?.layout;
    return {
      width: layout?.left(this.frozenColumns) ?? 0,
      height: layout?.top(this.frozenRows) ?? 0,
    };
  }
}
