import type { CellRole } from '../sheets/PagePlan';
import { palette } from '../sheets/palette';
import { roleLooks } from '../sheets/roleLooks';

const outer = ['EdgeTop', 'EdgeBottom', 'EdgeLeft', 'EdgeRight'] as const;

const drawLines = (cells: Excel.Range, rows: number, columns: number): void => {
  const lines = [
    ...outer,
    ...(rows > 1 ? (['InsideHorizontal'] as const) : []),
    ...(columns > 1 ? (['InsideVertical'] as const) : []),
  ];
  for (const line of lines) {
    const border = cells.format.borders.getItem(line);
    border.style = 'Continuous';
    border.color = palette.line;
  }
};

/** Paints a rectangle of cells that all play the same part on a page. */
export const paintRole = (
  cells: Excel.Range,
  role: CellRole,
  rows: number,
  columns: number,
): void => {
  const look = roleLooks[role];
  const { format } = cells;
  format.horizontalAlignment = look.align;
  format.verticalAlignment = look.vertical ?? 'Top';
  format.wrapText = look.wrap ?? true;
  // Air between a number and the text that begins right beside it.
  if (look.align === 'Right') format.indentLevel = 1;
  format.font.color = look.color ?? palette.ink;
  if (look.bold === true) format.font.bold = true;
  if (look.size !== undefined) format.font.size = look.size;
  if (look.fill !== undefined) format.fill.color = look.fill;
  if (look.lines === true) drawLines(cells, rows, columns);
};
