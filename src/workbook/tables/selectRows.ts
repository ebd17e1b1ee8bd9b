import type { CellCodes } from '../CellTable';
import type { FindingLog, Place } from '../FindingLog';
import { foldText } from '../foldText';
import { rowsAStep, type Steps } from '../Steps';
import type { CellValue, TableGrid } from '../TableGrid';
import { isDash, isEmpty } from '../values/Reading';
import { KeptRows } from './KeptRows';
import type { Layout } from './matchHeaders';

/** The rows of a table that say something. */
export interface SelectedRows {
  readonly kept: KeptRows;
  /** Rows (in the new numbering) that say "none this year": all but the year is a dash. */
  readonly none: ReadonlySet<number>;
}

/** How staff head a row of sums. */
const sums: ReadonlySet<string> = new Set([
  'kopā',
  'kopā:',
  'pavisam',
  'pavisam:',
  'total',
  'total:',
]);
const longestSum = 10;

/** What a cell says of its row. */
type Content = (typeof contents)[keyof typeof contents];
const contents = { empty: 0, dash: 1, data: 2, sum: 3 } as const;

const contentOf = (cell: CellValue): Content => {
  if (isEmpty(cell)) return contents.empty;
  if (isDash(cell)) return contents.dash;
  const isSum = typeof cell === 'string' && cell.length <= longestSum && sums.has(foldText(cell));
  return isSum ? contents.sum : contents.data;
};

/** The content of a column's cells, asked once of each distinct one. */
interface JudgedColumn {
  readonly codes: CellCodes;
  readonly contents: Uint8Array;
}

const judge = ({ cells }: TableGrid, index: number): JudgedColumn[] => {
  const column = cells.columns[index];
  if (column === undefined) return [];
  return [{ codes: column.codes, contents: Uint8Array.from(column.distinct, contentOf) }];
};

const contentAt = ({ codes, contents: judged }: JudgedColumn, row: number): number =>
  judged[codes[row] ?? 0] ?? contents.empty;

/** The first content of a row that is more than a dash, else whether there is a dash at all. */
const contentOfRow = (columns: readonly JudgedColumn[], row: number): number => {
  let content: number = contents.empty;
  for (const column of columns) {
    const found = contentAt(column, row);
    // A dash before it: then it is no head of sums.
    if (found >= contents.data) return content === contents.dash ? contents.data : found;
    if (found === contents.dash) content = found;
  }
  return content;
};

/**
 * No row can be left out: each says something in one column besides the year at least (pupils have
 * their key in all of them), and no cell heads a row of sums. Told by the distinct cells alone.
 */
const isFull = (columns: readonly JudgedColumn[], years: JudgedColumn | undefined): boolean =>
  columns.some((column) => column !== years && !column.contents.some((is) => is < contents.data)) &&
  !columns.some((column) => column.contents.includes(contents.sum));

/**
 * Leaves out the rows that are blank in every column of the contract, and rows of sums that somebody
 * typed below the data, which would count everything twice.
 *
 * A row that holds a school year and nothing else is left out too, with a warning: somebody has
 * prepared it, and a pupil or an event without any data would count as one.
 */
export const selectRows = function* (
  grid: TableGrid,
  layout: Layout,
  log: FindingLog,
): Steps<SelectedRows> {
  const indexes = layout.columns.filter(({ index }) => index >= 0);
  const year = indexes.find(({ schema }) => schema.type === 'school-year');
  const [years] = year ? judge(grid, year.index) : [];
  const others = indexes
    .filter((column) => column !== year)
    .flatMap(({ index }) => judge(grid, index));
  const own = layout.own.flatMap(({ index }) => judge(grid, index));

  const { rowCount } = grid.cells;
  if (isFull(years ? [years, ...others] : others, years)) {
    return { kept: KeptRows.all(rowCount), none: new Set() };
  }
  const { sheet, table, headerRow } = grid;
  const placeOf = (row: number): Place => ({ sheet, table, row: headerRow + 1 + row });
  const kept = new Uint32Array(rowCount);
  const none = new Set<number>();
  let count = 0;
  const step = rowsAStep;
  for (let row = 0; row < rowCount; row += 1) {
    if (row % step === 0) yield;
    const content = contentOfRow(others, row);
    const yearContent = years ? contentAt(years, row) : contents.empty;
    const hasData = content >= contents.data;
    if (!hasData && yearContent < contents.data) continue;
    if (content === contents.empty && contentOfRow(own, row) === contents.empty) {
      const column = year?.header ?? '';
      const cell = year ? grid.cells.cell(row, year.index) : '';
      log.add('warning', 'row-only-year', { ...placeOf(row), column }, cell);
      continue;
    }
    if (hasData && years && (yearContent === contents.sum || content === contents.sum)) {
      log.add('warning', 'row-of-sums', placeOf(row));
      continue;
    }
    if (content === contents.dash) none.add(count);
    kept[count] = row;
    count += 1;
  }
  return { kept: KeptRows.of(kept.slice(0, count)), none };
};
