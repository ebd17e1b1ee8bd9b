import type { CellRole } from '../sheets/PagePlan';
import { palette } from '../sheets/palette';

type Align = 'Left' | 'Center' | 'Right';

interface RoleLook {
  readonly align: Align;
  readonly bold?: true;
  readonly size?: number;
  readonly color?: string;
  readonly fill?: string;
  readonly lines?: true;
  readonly wrap?: false;
  readonly vertical?: 'Center';
}

const total = { bold: true, fill: palette.computedHeader, lines: true } as const;

const looks: Readonly<Record<CellRole, RoleLook>> = {
  // A caption runs on over the blank cells to its right.
  caption: { align: 'Left', bold: true, size: 13, color: palette.accent, wrap: false },
  subcaption: { align: 'Left', bold: true, wrap: false },
  header: {
    ...{ align: 'Center', bold: true, fill: palette.computedHeader, lines: true },
    vertical: 'Center',
  },
  text: { align: 'Left', lines: true },
  centred: { align: 'Center', lines: true },
  number: { align: 'Right', lines: true },
  'total-text': { align: 'Left', ...total },
  'total-number': { align: 'Right', ...total },
  plain: { align: 'Left' },
  note: { align: 'Left', size: 10, color: palette.quiet, wrap: false },
  good: { align: 'Center', lines: true, color: palette.good.font, fill: palette.good.fill },
  fair: { align: 'Center', lines: true, color: palette.fair.font, fill: palette.fair.fill },
  poor: { align: 'Center', lines: true, color: palette.poor.font, fill: palette.poor.fill },
  neutral: { align: 'Center', lines: true, color: palette.quiet },
  figure: { align: 'Center', bold: true, size: 20, lines: true, vertical: 'Center' },
};

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
  const look = looks[role];
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
