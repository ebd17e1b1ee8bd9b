import type { CellRole } from '../sheets/PagePlan';
import { spreadRoles } from '../sheets/spreadRoles';
import type { BlockDifference, RowChange } from '../sheets/takeBlockDifference';
import { toCell } from './cellText';
import { paintRole } from './pageLooks';

/** A block in the workbook, looked up when no row of it moves any more. */
export interface BlockPlace {
  readonly block: Excel.Range;
  readonly width: number;
  /** Columns of the plan by column of the rectangle. */
  readonly offsets: readonly number[];
  /** A write to a whole block misplaces or skips what is hidden. */
  readonly cellByCell: boolean;
}

/** Neighbouring numbers as runs. */
const findRuns = <T>(items: readonly T[], follows: (item: T, before: T) => boolean): T[][] => {
  const runs: T[][] = [];
  for (const item of items) {
    const run = runs.at(-1);
    const before = run?.at(-1);
    if (run === undefined || before === undefined || !follows(item, before)) runs.push([item]);
    else run.push(item);
  }
  return runs;
};

/** Rows that become the same kind of row, one below the other, are painted at once. */
const paintRows = (
  { plan, changes }: Pick<BlockDifference, 'plan' | 'changes'>,
  { block, offsets }: BlockPlace,
): void => {
  const roles = new Map(plan.rows.map((row, index) => [row, spreadRoles(plan)[index] ?? []]));
  const anew = changes.filter(({ mark }) => mark !== null);
  const area = (rows: readonly RowChange[], columns: readonly number[]): Excel.Range =>
    block
      .getCell(rows[0]?.at ?? 0, offsets[columns[0] ?? 0] ?? 0)
      .getResizedRange(rows.length - 1, columns.length - 1);
  const isBeside = (column: number, before: number): boolean =>
    (offsets[column] ?? 0) === (offsets[before] ?? 0) + 1;

  for (const change of anew) {
    for (const run of findRuns(change.cleared, isBeside)) {
      const cells = area([change], run);
      cells.unmerge();
      cells.clear('Formats');
    }
  }
  const groups = findRuns(
    anew,
    (row, before) => row.mark === before.mark && row.at === before.at + 1,
  );
  for (const group of groups) {
    const own = (group[0] && roles.get(group[0].row)) ?? [];
    const cells = own.flatMap((role, column) => (role === null ? [] : [{ role, column }]));
    const runs = findRuns(
      cells,
      (cell, before) => cell.role === before.role && isBeside(cell.column, before.column),
    );
    for (const run of runs) {
      const role: CellRole | undefined = run[0]?.role;
      const columns = run.map(({ column }) => column);
      if (role !== undefined) paintRole(area(group, columns), role, group.length, run.length);
    }
  }
};

type Sparse<T> = readonly (T | undefined)[];

/** The rectangle as Excel takes it: null leaves a cell as it is. */
const toMatrix = <T, C>(
  height: number,
  { width, offsets }: BlockPlace,
  changes: readonly RowChange[],
  pick: (change: RowChange) => Sparse<T>,
  convert: (entry: T) => C,
): (C | null)[][] => {
  const matrix = Array.from({ length: height }, () =>
    Array.from({ length: width }, (): C | null => null),
  );
  for (const change of changes) {
    pick(change).forEach((entry, column) => {
      const line = matrix[change.at];
      if (line !== undefined && entry !== undefined) line[offsets[column] ?? 0] = convert(entry);
    });
  }
  return matrix;
};

const hasAny = (matrix: readonly (readonly unknown[])[]): boolean =>
  matrix.some((line) => line.some((entry) => entry !== null));

/** Rows whose texts change, in runs of one height; null is by the text. */
const findHeights = (changes: readonly RowChange[], block: Excel.Range) => {
  const touched = changes.filter(
    ({ mark, values }) => mark !== null || values.some((value) => value !== undefined),
  );
  return findRuns(
    touched,
    ({ at, row }, before) => at === before.at + 1 && row.height === before.row.height,
  ).map((run) => ({
    rows: block.getRow(run[0]?.at ?? 0).getResizedRange(run.length - 1, 0),
    height: run[0]?.row.height ?? null,
  }));
};

/** Queues all that changes inside a block whose rows stand already. */
export const writeBlock = (
  difference: Omit<BlockDifference, 'seen'>,
  place: BlockPlace,
  height: number,
): void => {
  const { changes, merges } = difference;
  const { block } = place;
  paintRows(difference, place);
  const heights = findHeights(changes, block);
  // Before the texts: were the batch to break after these, nobody would know which rows changed.
  for (const { rows, height } of heights) if (height !== null) rows.format.rowHeight = height;
  const formats = toMatrix(height, place, changes, (row) => row.formats, String);
  if (hasAny(formats)) block.numberFormat = formats as string[][];
  const values = toMatrix(height, place, changes, (row) => row.values, toCell);
  if (!place.cellByCell) block.values = values;
  else {
    values.forEach((line, row) => {
      line.forEach((value, column) => {
        if (value !== null) block.getCell(row, column).values = [[value]];
      });
    });
  }
  for (const { row, column, rows, columns } of merges) {
    block
      .getCell(row, place.offsets[column] ?? 0)
      .getResizedRange(rows - 1, columns - 1)
      .merge();
  }
  for (const { rows, height } of heights) if (height === null) rows.format.autofitRows();
};
