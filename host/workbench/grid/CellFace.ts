import { CellError } from '../../book/CellValue';
import { containsCell, type Rect } from '../../book/Rect';
import type { Sheet } from '../../book/Sheet';
import type { BorderEdge } from '../../book/Style';
import type { MarksByCell } from './markCells';
import { type GridLanguage, showValue } from './showValue';
import { tableLook } from './tableLook';

/** How a cell is drawn: its text and the CSS that its look comes to. */
export interface CellFace {
  readonly text: string;
  readonly css: Readonly<Partial<Record<CssName, string>>>;
  readonly wraps: boolean;
  readonly align: 'left' | 'center' | 'right';
  /** The cell leads somewhere: see `linkOf`. */
  readonly isLink: boolean;
  readonly bar: {
    readonly share: number;
    readonly color: string;
    readonly gradient: boolean;
  } | null;
  /** Nothing of the cell is to be seen. */
  readonly blank: boolean;
}

type CssName =
  | 'background'
  | 'borderBottom'
  | 'borderLeft'
  | 'borderRight'
  | 'borderTop'
  | 'color'
  | 'fontFamily'
  | 'fontSize'
  | 'fontStyle'
  | 'fontWeight'
  | 'paddingLeft'
  | 'textDecoration'
  | 'justifyContent';

const thickness: Readonly<Record<string, string>> = {
  medium: '2px solid',
  thick: '3px solid',
  double: '3px double',
  dotted: '1px dotted',
  hair: '1px dotted',
  dashed: '1px dashed',
};

const line = (edge: BorderEdge | null | undefined): string | undefined =>
  edge ? `${thickness[edge.style] ?? '1px solid'} ${edge.color}` : undefined;

const pixelsPerPoint = 96 / 72;
const indentPixels = 9;
const vertical = { top: 'flex-start', center: 'center', bottom: 'flex-end' } as const;

/** Where a link of a cell leads, as `Sheet!A1`, a name, or an address; null for none. */
export const linkOf = (sheet: Sheet, row: number, column: number): string | null => {
  const link = sheet.hyperlinks.find(({ rect }) => containsCell(rect, row, column));
  if (link) return link.target ?? link.location;
  const formula = sheet.formula(row, column);
  if (formula === null || !/^HYPERLINK\(/i.test(formula)) return null;
  // The text of our links is the place itself, which is also what they lead to.
  const shown = sheet.value(row, column);
  return typeof shown === 'string' && shown !== '' ? shown : null;
};

/** Describes a cell as it is drawn. */
export const describeCell = (
  sheet: Sheet,
  row: number,
  column: number,
  { marks, language }: { marks: MarksByCell; language: GridLanguage },
): CellFace => {
  const value = sheet.value(row, column);
  const own = sheet.book.styles.at(sheet.style(row, column));
  const mark = marks.get(`${String(row)},${String(column)}`);
  const table = tableLook(sheet, row, column);
  const { font, alignment } = own;
  const laid = mark?.style;
  const isLink = value !== null && linkOf(sheet, row, column) !== null;
  const code = laid?.numberFormat ?? own.numberFormat;
  const text = mark?.hideValue ? '' : showValue(value, code, language);
  const bold = laid?.font?.bold ?? (font.bold || table?.bold);
  const underline = (laid?.font?.underline ?? font.underline) !== 'none' || isLink;
  const struck = laid?.font?.strikethrough ?? font.strikethrough;
  const ownColor = font.color === '#000000' ? (table?.color ?? font.color) : font.color;
  const fill = laid?.fill ?? own.fill ?? table?.fill;
  const css: Partial<Record<CssName, string | undefined>> = {
    background: fill ?? undefined,
    borderTop: line(own.borders.top) ?? (table?.over && `1px solid ${table.over}`),
    borderBottom: line(own.borders.bottom) ?? (table?.under && `1px solid ${table.under}`),
    borderLeft: line(own.borders.left),
    borderRight: line(own.borders.right),
    color: laid?.font?.color ?? ownColor,
    fontFamily: `"${font.name}", Carlito, Calibri, Arial, sans-serif`,
    fontSize: `${String(font.size * pixelsPerPoint)}px`,
    fontStyle: (laid?.font?.italic ?? font.italic) ? 'italic' : undefined,
    fontWeight: bold ? '700' : undefined,
    textDecoration:
      [underline ? 'underline' : '', struck ? 'line-through' : ''].join(' ').trim() || undefined,
    justifyContent: vertical[alignment.vertical as keyof typeof vertical] ?? 'flex-end',
    paddingLeft:
      alignment.indent > 0 ? `${String(3 + alignment.indent * indentPixels)}px` : undefined,
  };
  const drawn = Object.entries(css).filter(([, each]) => each !== undefined);
  const bare = !css.background && !css.borderTop && !css.borderBottom;
  return {
    text,
    css: Object.fromEntries(drawn) as CellFace['css'],
    wraps: alignment.wrapText,
    align: alignOf(alignment.horizontal, value instanceof CellError ? 'error' : typeof value),
    isLink,
    bar: mark?.bar ?? null,
    blank: text === '' && bare && !css.borderLeft && !css.borderRight && !mark?.bar,
  };
};

const alignOf = (horizontal: string, kind: string): CellFace['align'] => {
  if (horizontal === 'left' || horizontal === 'center' || horizontal === 'right') return horizontal;
  if (horizontal === 'centerContinuous') return 'center';
  if (kind === 'number') return 'right';
  return kind === 'boolean' || kind === 'error' ? 'center' : 'left';
};

/** The merged block around a cell, or the cell itself. */
export const mergeAround = (sheet: Sheet, row: number, column: number): Rect =>
  sheet.merges.find((rect) => containsCell(rect, row, column)) ?? {
    row,
    column,
    rows: 1,
    columns: 1,
  };
