import { columnLetters } from '../../book/address';
import type { Rect } from '../../book/Rect';
import { div, setBox } from './boxes';
import type { Box, SheetLayout } from './SheetLayout';

/** The headings of rows and columns, in pixels. */
export const headings = { width: 46, height: 24 } as const;

/** How many rows and columns are frozen. */
export interface Frozen {
  readonly rows: number;
  readonly columns: number;
}

/** Where the sheet lies under the viewport, where its moving part begins, and how large that is. */
export interface HeadingPlace {
  readonly x: number;
  readonly y: number;
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/** The letters over the columns and the numbers beside the rows. */
export class GridHeadings {
  private readonly columnHeads: Readonly<Record<'body' | 'left', HTMLDivElement>>;
  private readonly rowHeads: Readonly<Record<'body' | 'top', HTMLDivElement>>;
  /** The block whose headings are marked. */
  private marked: Rect | null = null;

  constructor(viewport: HTMLElement) {
    const heads = (kind: string): HTMLDivElement => {
      const frame = div(`grid-heads grid-heads-${kind}`, viewport);
      frame.setAttribute('aria-hidden', 'true');
      return div('grid-content', frame);
    };
    this.columnHeads = { body: heads('columns'), left: heads('columns') };
    this.rowHeads = { body: heads('rows'), top: heads('rows') };
    div('grid-origin', viewport);
  }

  /** Paints the headings of an area and of what is frozen. */
  paint(layout: SheetLayout, area: Rect, frozen: Frozen, at: HeadingPlace): void {
    const columns = (content: HTMLDivElement, first: number, count: number): void => {
      content.replaceChildren(
        ...Array.from({ length: count }, (_, index) => {
          const column = first + index;
          const head = document.createElement('div');
          head.className = 'grid-head';
          head.textContent = columnLetters(column);
          head.dataset.column = String(column);
          div('grid-edge', head);
          const left = layout.left(column);
          setBox(head, {
            left,
            top: 0,
            width: layout.left(column + 1) - left,
            height: headings.height,
          });
          return head;
        }),
      );
    };
    const rows = (content: HTMLDivElement, first: number, count: number): void => {
      content.replaceChildren(
        ...Array.from({ length: count }, (_, index) => {
          const row = first + index;
          const head = document.createElement('div');
          head.className = 'grid-head';
          head.textContent = String(row + 1);
          head.dataset.row = String(row);
          const top = layout.top(row);
          setBox(head, { left: 0, top, width: headings.width, height: layout.top(row + 1) - top });
          return head;
        }),
      );
    };
    columns(this.columnHeads.body, area.column, area.columns);
    columns(this.columnHeads.left, 0, frozen.columns);
    rows(this.rowHeads.body, area.row, area.rows);
    rows(this.rowHeads.top, 0, frozen.rows);
    const frame = (content: HTMLDivElement, box: Box, dx: number, dy: number): void => {
      if (content.parentElement) setBox(content.parentElement, box);
      content.style.transform = `translate(${String(-dx)}px, ${String(-dy)}px)`;
    };
    const { x, y, left, top, width, height } = at;
    const [headWidth, headHeight] = [headings.width, headings.height];
    frame(this.columnHeads.body, { left, top: 0, width: width - left, height: headHeight }, x, 0);
    frame(
      this.columnHeads.left,
      { left: headWidth, top: 0, width: left - headWidth, height: headHeight },
      0,
      0,
    );
    frame(this.rowHeads.body, { left: 0, top, width: headWidth, height: height - top }, 0, y);
    frame(
      this.rowHeads.top,
      { left: 0, top: headHeight, width: headWidth, height: top - headHeight },
      0,
      0,
    );
    if (this.marked) this.mark(this.marked);
  }

  /** Marks the headings of a block. */
  mark(rect: Rect): void {
    this.marked = rect;
    const toggle = (
      content: HTMLDivElement,
      key: 'row' | 'column',
      from: number,
      count: number,
    ) => {
      for (const head of content.children) {
        if (!(head instanceof HTMLElement)) continue;
        const index = Number(head.dataset[key]);
        head.classList.toggle('grid-head-marked', index >= from && index < from + count);
      }
    };
    for (const content of Object.values(this.columnHeads)) {
      toggle(content, 'column', rect.column, rect.columns);
    }
    for (const content of Object.values(this.rowHeads)) toggle(content, 'row', rect.row, rect.rows);
  }
}

/** What of the headings a press hits: a row, a column, or the edge by which a column is resized. */
export type HeadingHit =
  | { readonly kind: 'row'; readonly row: number }
  | { readonly kind: 'column' | 'edge'; readonly column: number };

/** What of the headings an element is; null for any other. */
export const readHeading = (element: Element): HeadingHit | null => {
  const head = element.closest<HTMLElement>('.grid-head');
  if (!head) return null;
  const { row, column } = head.dataset;
  if (row !== undefined) return { kind: 'row', row: Number(row) };
  return { kind: element.closest('.grid-edge') ? 'edge' : 'column', column: Number(column) };
};
