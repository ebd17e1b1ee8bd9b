import { palette } from '../sheets/palette';
import type { ColumnPlan } from '../sheets/SheetPlan';

/** Shows a pencil before the header of a staff column; the header's text stays what it is. */
const pencil = '"✎ "@';

const around = ['EdgeTop', 'EdgeBottom', 'EdgeLeft', 'EdgeRight'] as const;

/** Draws thin lines around every cell of a block: one order for all, as each costs a request bytes. */
export const drawLines = (block: Excel.Range, rows: number, columns: number): void => {
  const lines = [
    ...around,
    // Excel refuses lines between the cells of a single row or column.
    ...(rows > 1 ? (['InsideHorizontal'] as const) : []),
    ...(columns > 1 ? (['InsideVertical'] as const) : []),
  ];
  for (const line of lines) {
    const border = block.format.borders.getItem(line);
    border.style = 'Continuous';
    border.color = palette.line;
  }
};

/** Paints the header of a column so that one sees whose it is. */
export const formatHeader = (header: Excel.Range, column: ColumnPlan): void => {
  const { format } = header;
  format.fill.color = column.headerFill;
  format.font.bold = true;
  format.font.color = palette.ink;
  format.wrapText = true;
  format.verticalAlignment = 'Center';
  format.horizontalAlignment = column.align;
  if (column.align === 'Right') format.indentLevel = 1;
  if (column.owner === 'staff') header.numberFormat = [[pencil]];
};

const inks = { plain: palette.ink, quiet: palette.quiet, link: palette.accent } as const;

/** Paints the cells of a column that is being made, number formats included. */
export const formatCells = (
  cells: Excel.Range,
  column: ColumnPlan,
  formats: readonly string[],
): void => {
  const { format } = cells;
  format.fill.color = column.owner === 'computed' ? palette.computedBody : palette.staffBody;
  format.font.color = inks[column.text ?? 'plain'];
  format.font.bold = false;
  if (column.text === 'link') format.font.underline = 'Single';
  format.wrapText = true;
  format.verticalAlignment = 'Top';
  format.horizontalAlignment = column.align;
  // Air between a number and the text that begins right beside it.
  if (column.align === 'Right') format.indentLevel = 1;
  cells.numberFormat = formats.map((one) => [one]);
};

/** Width of so many characters of an 11-point font, in the points that Excel takes. */
export const toPoints = (characters: number): number => Math.floor(characters * 7 + 5) * 0.75;
