import { cellAddress } from '../../book/address';
import { containsCell, intersectRects, type Rect } from '../../book/Rect';
import type { Sheet } from '../../book/Sheet';
import { type CellFace, describeCell } from './CellFace';
import { filterAt } from './filterAt';
import type { MarksByCell } from './markCells';
import type { SheetLayout } from './SheetLayout';
import type { GridLanguage } from './showValue';

/** What is painted, and how. */
export interface Painting {
  readonly sheet: Sheet;
  readonly layout: SheetLayout;
  readonly marks: MarksByCell;
  readonly language: GridLanguage;
}

const div = (className: string): HTMLDivElement => {
  const element = document.createElement('div');
  element.className = className;
  return element;
};

const place = (
  element: HTMLElement,
  { left, top, width, height }: { left: number; top: number; width: number; height: number },
): void => {
  Object.assign(element.style, {
    left: `${String(left)}px`,
    top: `${String(top)}px`,
    width: `${String(width)}px`,
    height: `${String(height)}px`,
  });
};

/** The lines between the cells of a block. */
const drawLines = (layout: SheetLayout, area: Rect): DocumentFragment => {
  const lines = document.createDocumentFragment();
  const { left, top, width, height } = layout.box(area);
  for (let row = area.row; row < area.row + area.rows; row++) {
    const line = div('grid-line');
    place(line, { left, top: layout.top(row + 1) - 1, width, height: 1 });
    lines.append(line);
  }
  for (let column = area.column; column < area.column + area.columns; column++) {
    const line = div('grid-line');
    place(line, { left: layout.left(column + 1) - 1, top, width: 1, height });
    lines.append(line);
  }
  return lines;
};

/** How far a text runs on over blank cells at its right. */
const overflowWidth = (
  { sheet, layout }: Painting,
  face: CellFace,
  row: number,
  column: number,
): number => {
  const own = layout.left(column + 1) - layout.left(column);
  if (face.wraps || face.align !== 'left' || typeof sheet.value(row, column) !== 'string')
    return own;
  const wanted = face.text.length * 9;
  let last = column + 1;
  while (
    last < layout.columns &&
    layout.left(last) - layout.left(column) < wanted &&
    sheet.value(row, last) === null &&
    !sheet.merges.some((rect) => containsCell(rect, row, last))
  ) {
    last++;
  }
  return layout.left(last) - layout.left(column);
};

/** What Excel shows for a number or a date that its column is too narrow for, so that none is cut. */
const tooWide = '#'.repeat(40);

const canvas = document.createElement('canvas');

const fitsNumber = (
  { sheet }: Painting,
  { text, css, wraps }: CellFace,
  { row, column }: Rect,
  width: number,
): boolean => {
  if (typeof sheet.value(row, column) !== 'number' || wraps) return true;
  const pen = canvas.getContext('2d');
  if (!pen) return true;
  pen.font = `${css.fontStyle ?? 'normal'} ${css.fontWeight ?? '400'} ${css.fontSize ?? '15px'} ${css.fontFamily ?? 'sans-serif'}`;
  return pen.measureText(text).width <= width - 2;
};

const drawCell = (painting: Painting, face: CellFace, block: Rect): HTMLElement => {
  const { layout } = painting;
  const cell = div(`grid-cell grid-${face.align}${face.wraps ? ' grid-wraps' : ''}`);
  cell.setAttribute('role', 'gridcell');
  cell.setAttribute('aria-colindex', String(block.column + 1));
  cell.dataset.cell = cellAddress(block.row, block.column);
  const box = layout.box(block);
  // One pixel further up and left, so that fills and borders cover the lines around the cell.
  place(cell, {
    left: box.left - 1,
    top: box.top - 1,
    width: box.width + 1,
    height: box.height + 1,
  });
  Object.assign(cell.style, face.css);
  if (face.bar) {
    const bar = div(face.bar.gradient ? 'grid-bar grid-bar-gradient' : 'grid-bar');
    bar.style.width = `${String(face.bar.share * 100)}%`;
    bar.style.setProperty('--bar', face.bar.color);
    cell.append(bar);
  }
  const text = document.createElement('span');
  text.className = face.isLink ? 'grid-text grid-link' : 'grid-text';
  text.textContent = fitsNumber(painting, face, block, box.width) ? face.text : tooWide;
  if (block.columns === 1) {
    const width = overflowWidth(painting, face, block.row, block.column);
    if (width > box.width) {
      cell.classList.add('grid-overflows');
      text.style.width = `${String(width - 6)}px`;
    }
  }
  cell.append(text);
  const filter = drawFilter(painting.sheet, block);
  if (filter) cell.append(filter);
  return cell;
};

/** The button of a filter: pressed where its column is filtered; null for other cells. */
const drawFilter = (sheet: Sheet, { row, column }: Rect): HTMLElement | null => {
  const button = filterAt(sheet, row, column);
  return button && div(button.isFiltering ? 'grid-filter grid-filtering' : 'grid-filter');
};

/** Draws the cells of a block of a sheet, in pixels from the sheet's first cell. */
export const paintPane = (painting: Painting, area: Rect): DocumentFragment => {
  const { sheet, layout } = painting;
  const painted = document.createDocumentFragment();
  if (sheet.view.showGridlines) painted.append(drawLines(layout, area));
  const merges = sheet.merges.filter((rect) => intersectRects(rect, area));
  for (let row = area.row; row < area.row + area.rows; row++) {
    const line = div('grid-row');
    line.setAttribute('role', 'row');
    line.setAttribute('aria-rowindex', String(row + 1));
    for (let column = area.column; column < area.column + area.columns; column++) {
      const merge = merges.find((rect) => containsCell(rect, row, column));
      if (merge) {
        // A merged block is drawn where its first cell in the area is, as a whole.
        const first = intersectRects(merge, area);
        if (first?.row !== row || first.column !== column) continue;
        line.append(
          drawCell(painting, describeCell(sheet, merge.row, merge.column, painting), merge),
        );
        continue;
      }
      // What is hidden shows nothing, nor does its text run on over the cells beside it.
      if (layout.top(row + 1) === layout.top(row)) continue;
      if (layout.left(column + 1) === layout.left(column)) continue;
      const face = describeCell(sheet, row, column, painting);
      if (!face.blank) line.append(drawCell(painting, face, { row, column, rows: 1, columns: 1 }));
    }
    if (line.hasChildNodes()) painted.append(line);
  }
  return painted;
};
