import type { FindingLog } from '../FindingLog';
import { foldText } from '../foldText';
import { rowsAStep, type Steps } from '../Steps';
import type { CellValue, TableGrid } from '../TableGrid';
import { isDash, isEmpty } from '../values/Reading';
import type { Layout } from './matchHeaders';

/** The rows of a table that say something. */
export interface SelectedRows {
  /** Index into the grid's rows, ascending. */
  readonly gridRows: Uint32Array;
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

/** Neighbouring rows often begin with the same cell, which then is folded once. */
class SumCells {
  private cell: CellValue = '';
  private verdict = false;

  has(cell: CellValue): boolean {
    if (typeof cell !== 'string' || cell.length > longestSum) return false;
    if (cell !== this.cell) {
      this.cell = cell;
      this.verdict = sums.has(foldText(cell));
    }
    return this.verdict;
  }
}

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
  const others = indexes.filter((column) => column !== year).map(({ index }) => index);
  const own = layout.own.map(({ index }) => index);

  const kept = new Uint32Array(grid.rows.length);
  const none = new Set<number>();
  let count = 0;
  const [yearSums, otherSums] = [new SumCells(), new SumCells()];
  for (let gridRow = 0; gridRow < grid.rows.length; gridRow += 1) {
    if (gridRow % rowsAStep === 0) yield;
    const cells = grid.rows[gridRow] ?? [];
    const content = contentOf(cells, others);
    const yearCell = year ? (cells[year.index] ?? '') : '';
    const noYear = !year || isEmpty(yearCell) || isDash(yearCell);
    if (content !== 'data' && noYear) continue;
    if (content === 'empty' && contentOf(cells, own) === 'empty') {
      const place = { sheet: grid.sheet, table: grid.table, row: grid.headerRow + 1 + gridRow };
      const column = year?.header ?? '';
      log.add('warning', 'row-only-year', { ...place, column }, yearCell);
      continue;
    }
    if (
      year &&
      content === 'data' &&
      (yearSums.has(yearCell) || otherSums.has(firstFilled(cells, others)))
    ) {
      const place = { sheet: grid.sheet, table: grid.table, row: grid.headerRow + 1 + gridRow };
      log.add('warning', 'row-of-sums', place);
      continue;
    }
    if (content === 'dashes') none.add(count);
    kept[count] = gridRow;
    count += 1;
  }
  return { gridRows: kept.slice(0, count), none };
};

const contentOf = (
  cells: readonly CellValue[],
  indexes: readonly number[],
): 'data' | 'dashes' | 'empty' => {
  let content: 'dashes' | 'empty' = 'empty';
  for (const index of indexes) {
    const cell = cells[index] ?? '';
    if (isEmpty(cell)) continue;
    if (!isDash(cell)) return 'data';
    content = 'dashes';
  }
  return content;
};

const firstFilled = (cells: readonly CellValue[], indexes: readonly number[]): CellValue => {
  for (const index of indexes) {
    const cell = cells[index] ?? '';
    if (!isEmpty(cell)) return cell;
  }
  return '';
};
