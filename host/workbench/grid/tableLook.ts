import { containsCell } from '../../book/Rect';
import type { Sheet } from '../../book/Sheet';
import type { Color } from '../../book/Style';
import type { Table } from '../../book/Table';

/** What a table's style adds to a cell that has no look of its own. */
export interface TableLook {
  readonly fill?: Color;
  readonly color?: Color;
  readonly bold?: boolean;
  /** Colours of the lines over and under the cell. */
  readonly over?: Color;
  readonly under?: Color;
}

const white = '#FFFFFF';

/** A colour mixed with white, as the stripes of Excel's styles are. */
const tint = (color: Color, share: number): Color => {
  const parts = [1, 3, 5].map((at) => parseInt(color.slice(at, at + 2), 16));
  const mixed = parts.map((part) => Math.round(part + (255 - part) * share));
  return `#${mixed.map((part) => part.toString(16).padStart(2, '0')).join('')}`;
};

/** Styles come in rows of seven: black, then the six accents of the theme. */
const accentOf = (number: number, colors: readonly string[]): Color => {
  const place = (number - 1) % 7;
  return (place === 0 ? '#000000' : colors[3 + place]) ?? '#000000';
};

/**
 * The look that a table's style gives a cell; null where the cell is in no table or the style is
 * none of Excel's own. The finer points of the sixty styles (double lines, column stripes) are not
 * drawn.
 */
export const tableLook = (sheet: Sheet, row: number, column: number): TableLook | null => {
  const table = sheet.tables.find(({ rect }) => containsCell(rect, row, column));
  const named = /^TableStyle(Light|Medium|Dark)(\d+)$/.exec(table?.style.name ?? '');
  if (!table || !named) return null;
  const accent = accentOf(Number(named[2]), sheet.book.theme.colors);
  return named[1] === 'Light' ? lightLook(table, row, accent) : filledLook(table, row, accent);
};

const isStriped = ({ bodyRect, style }: Table, row: number): boolean =>
  style.showRowStripes && row >= bodyRect.row && (row - bodyRect.row) % 2 === 0;

const lightLook = (table: Table, row: number, accent: Color): TableLook => {
  const { headerRect, rect } = table;
  if (headerRect?.row === row) return { bold: true, over: accent, under: accent };
  const last = row === rect.row + rect.rows - 1;
  return {
    ...(isStriped(table, row) ? { fill: tint(accent, 0.85) } : {}),
    ...(last ? { under: accent } : {}),
  };
};

const filledLook = (table: Table, row: number, accent: Color): TableLook => {
  const { headerRect, totalsRect } = table;
  if (headerRect?.row === row) return { fill: accent, color: white, bold: true };
  if (totalsRect?.row === row) return { bold: true, over: accent };
  return {
    ...(isStriped(table, row) ? { fill: tint(accent, 0.8) } : {}),
    under: tint(accent, 0.6),
  };
};
