import type { CellValue } from '../../workbook/TableGrid';
import { isDash } from '../../workbook/values/Reading';
import type { ColumnReference } from './ColumnReference';
import { rowsOfAll, type RowTest } from './RowTest';
import { isBlankCell } from './testCells';

/** A number that is added up over the rows that pass. */
export interface Summand {
  /** Rows that have the number; none means all. */
  readonly tests: readonly RowTest[];
  /** The column of the number; null where rows are counted. */
  readonly column: ColumnReference | null;
  /** What the number of a row is divided by before it is added: a column, blank being 1. */
  readonly dividedBy: ColumnReference | null;
  /** What the sum is divided by. */
  readonly unit: number;
}

export const countRows: Summand = { tests: [], column: null, dividedBy: null, unit: 1 };

/** A figure as a formula, and what that formula comes to. */
export interface Figured {
  readonly text: string;
  readonly value: number;
}

/** How many a row stands for, as Excel takes the cell of `Skaits`. */
export const weightOf = (cell: CellValue): number =>
  cell === '' || isDash(cell) ? 1 : typeof cell === 'number' ? cell : 0;

const holdsText = ({ distinct }: ColumnReference): boolean =>
  distinct.some((cell) => typeof cell === 'string' && cell !== '');

/**
 * Σ(number·Skaits) over the rows that pass, a blank `Skaits` being 1.
 *
 * SUMPRODUCT takes texts in an array of its own for 0, so that neither a dash in `Skaits` nor an
 * `nv` among grades makes an error. No IF: before dynamic arrays Excel does not spread it over rows.
 *
 * @param weights `Skaits`; null where the table has none or the measure does not multiply
 * @returns null where `Skaits` cannot be written
 */
export const writeSum = (
  rows: readonly RowTest[],
  { tests, column, dividedBy, unit }: Summand,
  weights: ColumnReference | null,
  rowCount: number,
): Figured | null => {
  const all = [...rows, ...tests];
  const blank = weights && isBlankCell(weights);
  if (weights && !blank) return null;
  const over = dividedBy ? `/(${dividedBy.text}+(${dividedBy.text}=""))` : '';
  const mask = (more: readonly string[]): string => {
    const texts = [...new Set([...all.map(({ text }) => text), ...more])];
    return `${texts.join('*')}${texts.length === 1 ? '*1' : ''}${over}`;
  };
  const arrays = column ? `,${column.text}` : '';
  const sum = (more: readonly string[], multiplier = ''): string =>
    `SUMPRODUCT(${mask(more)}${multiplier}${arrays})`;
  const sums =
    weights === null || blank === null
      ? sum([])
      : holdsText(weights)
        ? `(${sum([blank.text])}+${sum([], `,${weights.text}`)})`
        : sum([`(${weights.text}+(${weights.text}=""))`]);

  const passes = rowsOfAll(all);
  let value = 0;
  for (let row = 0; row < rowCount; row += 1) {
    if (passes[row] !== 1) continue;
    const number = column === null ? 1 : column.cell(row);
    const divisor = dividedBy === null ? 1 : dividedBy.cell(row) || 1;
    if (typeof number !== 'number' || typeof divisor !== 'number') continue;
    value += (number / divisor) * (weights ? weightOf(weights.cell(row)) : 1);
  }
  return { text: unit === 1 ? sums : `${sums}/${unit}`, value: value / unit };
};
