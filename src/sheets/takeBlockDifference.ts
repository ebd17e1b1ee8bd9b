import { type BlockPlan, freeRow, type PageCell, type PageRow } from './PagePlan';
import { freeMark, markRows, ownedColumns } from './rowMarks';
import type { SeenBlock } from './SeenPage';
import type { PlanValue } from './SheetPlan';
import { asRead, says } from './takeDifference';

/** A row of ours after rows were added: what to write into it. */
export interface RowChange {
  /** Row of the block's rectangle, from 0, once rows were added. */
  readonly at: number;
  /** The mark that it gets; null when it stays the kind of row that it is. */
  readonly mark: string | null;
  /** Cells whose looks are cleared before the row becomes another kind, by column of the plan. */
  readonly cleared: readonly number[];
  readonly row: PageRow;
  /** By column of the plan; undefined leaves a cell as it is. */
  readonly values: readonly (PlanValue | undefined)[];
  readonly formats: readonly (string | undefined)[];
}

/** Cells to be merged, in rows of the rectangle and columns of the plan. */
export interface Merge {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

/** What has to be written so that a block that stands becomes what its plan says. */
export interface BlockDifference {
  readonly plan: BlockPlan;
  readonly seen: SeenBlock;
  /** Whole rows are inserted above this row of the rectangle. */
  readonly insertAt: number;
  readonly insertions: number;
  readonly changes: readonly RowChange[];
  readonly merges: readonly Merge[];
  /** The marks as they must read afterwards, a row of the rectangle each. */
  readonly marksAfter: readonly string[];
  /** How many cells are written. */
  readonly cells: number;
}

/** Whether a number format says a figure itself, as one that rounds by the largest remainder does. */
const isLiteral = (format: string): boolean => /"[^"]*\d[^"]*"/u.test(format);

/** What a number format shows, as far as another would mislead; decimals are the people's affair. */
const kindOf = (format: string): 'share' | 'date' | 'other' => {
  if (format.includes('%')) return 'share';
  return /y/iu.test(format) ? 'date' : 'other';
};

const isMisleading = (stands: string, wanted: string): boolean =>
  kindOf(stands) !== kindOf(wanted) ||
  (stands !== wanted && (isLiteral(stands) || isLiteral(wanted)));

interface Slot {
  readonly at: number;
  readonly before: string;
  /** Row of the rectangle as it was seen; null for one that is inserted. */
  readonly seenAt: number | null;
}

/** Rows of ours that may be written; a free one in which people wrote is theirs, the last excepted. */
const findOwnRows = (plan: BlockPlan, seen: SeenBlock, offsets: readonly number[]): Slot[] => {
  const own = seen.marks.flatMap((before, at) =>
    before === '' ? [] : [{ at, before, seenAt: at }],
  );
  const isFilled = ({ at }: Slot): boolean =>
    offsets.slice(0, plan.columns).some((column) => (seen.cells[at]?.[column] ?? '') !== '');
  return own.filter(
    (slot, index) => slot.before !== freeMark || index === own.length - 1 || !isFilled(slot),
  );
};

const insertRows = (own: readonly Slot[], footRows: number, lacking: number) => {
  if (lacking <= 0) return { slots: own, insertAt: 0, insertions: 0 };
  const filled = own.findLastIndex(({ before }) => before !== freeMark) + 1;
  // Never above the first row nor below the last: the name of the block grows only in between.
  const place = Math.min(Math.max(1, filled - footRows), own.length - 1);
  const insertAt = own[place]?.at ?? 0;
  const added = Array.from({ length: lacking }, (_, index): Slot => ({
    at: insertAt + index,
    before: '',
    seenAt: null,
  }));
  const moved = own.slice(place).map((slot) => ({ ...slot, at: slot.at + lacking }));
  return { slots: [...own.slice(0, place), ...added, ...moved], insertAt, insertions: lacking };
};

const takeRow = (
  { at, before, seenAt }: Slot,
  row: PageRow,
  mark: string,
  columns: number,
  seenCell: (
    seenAt: number | null,
    column: number,
  ) => { value: string | number | boolean; format: string },
): RowChange | null => {
  const restyled = before !== mark;
  const [had, has] = [ownedColumns(before), ownedColumns(mark)];
  const values: (PlanValue | undefined)[] = [];
  const formats: (string | undefined)[] = [];
  const cleared: number[] = [];
  for (let column = 0; column < columns; column += 1) {
    const cell: PageCell | null = row.cells[column] ?? null;
    const stands = seenCell(seenAt, column);
    const isOwn = cell !== null || has[column] === true;
    const wasOwn = had[column] === true || seenAt === null;
    if (restyled && (isOwn || wasOwn)) cleared.push(column);
    const wanted = cell?.value ?? null;
    const concerns = isOwn || (restyled && wasOwn);
    values.push(concerns && !says(stands.value, asRead(wanted)) ? wanted : undefined);
    const format = cell?.format;
    const misleads = format !== undefined && isMisleading(stands.format, format);
    formats.push(format !== undefined && (restyled || misleads) ? format : undefined);
  }
  const isSame = !restyled && [...values, ...formats].every((entry) => entry === undefined);
  return isSame ? null : { at, mark: restyled ? mark : null, cleared, row, values, formats };
};

/** Merges of the rows that are made anew; none where a row or column of the people lies between. */
const findMerges = (
  { rows }: BlockPlan,
  slots: readonly Slot[],
  offsets: readonly number[],
  isNew: (row: number) => boolean,
): Merge[] =>
  rows.flatMap(({ cells }, index) =>
    cells.flatMap((cell, column) => {
      const span = cell?.span;
      if (span === undefined || span.rows * span.columns === 1) return [];
      const covered = Array.from({ length: span.rows }, (_, down) => index + down);
      const [first, last] = [slots[index]?.at ?? 0, slots[index + span.rows - 1]?.at ?? 0];
      const [left, right] = [offsets[column] ?? 0, offsets[column + span.columns - 1] ?? 0];
      const isWhole = last - first === span.rows - 1 && right - left === span.columns - 1;
      return isWhole && covered.some(isNew) ? [{ row: first, column, ...span }] : [];
    }),
  );

/** What has to be written so that a block is made where nothing of it stands. */
export const makeBlock = (plan: BlockPlan): Omit<BlockDifference, 'seen'> => {
  const marks = markRows(plan);
  const slots = plan.rows.map((_, at): Slot => ({ at, before: '', seenAt: null }));
  return {
    plan,
    insertAt: 0,
    insertions: 0,
    changes: plan.rows.map((row, at) => ({
      ...{ at, row, mark: marks[at] ?? freeMark, cleared: [] },
      values: row.cells.map((cell) => cell?.value ?? undefined),
      formats: row.cells.map((cell) => cell?.format),
    })),
    merges: findMerges(
      plan,
      slots,
      Array.from({ length: plan.columns }, (_, column) => column),
      () => true,
    ),
    marksAfter: [...marks, freeMark],
    cells: countBlockCells(plan),
  };
};

/** How many cells of a block that is made hold something. */
export const countBlockCells = ({ rows }: BlockPlan): number =>
  rows.reduce(
    (sum, { cells }) =>
      sum + cells.filter((cell) => cell !== null && asRead(cell.value) !== '').length,
    0,
  );

/**
 * Takes the difference between a block and what stands; null when its rows can no longer be told.
 *
 * Rows of ours are taken in their order on the sheet, whatever people inserted between them. A block
 * that grows gets whole rows, so that what stands beside and below it moves along; what it no longer
 * needs is blanked and kept.
 *
 * @param offsets columns of the plan by column of the rectangle, from 0
 */
export const takeBlockDifference = (
  plan: BlockPlan,
  seen: SeenBlock,
  offsets: readonly number[],
): BlockDifference | null => {
  const own = findOwnRows(plan, seen, offsets);
  if (own.length < 2) return null;
  const { slots, insertAt, insertions } = insertRows(
    own,
    plan.footRows,
    plan.rows.length + 1 - own.length,
  );
  const marks = markRows(plan);
  const markOf = (index: number): string => marks[index] ?? freeMark;
  const seenCell = (seenAt: number | null, column: number) => {
    const at = offsets[column] ?? 0;
    return {
      value: seenAt === null ? '' : (seen.cells[seenAt]?.[at] ?? ''),
      format: seenAt === null ? 'General' : (seen.formats[seenAt]?.[at] ?? 'General'),
    };
  };
  const changes = slots.flatMap((slot, index) => {
    const row = plan.rows[index] ?? freeRow;
    const change = takeRow(slot, row, markOf(index), plan.columns, seenCell);
    return change === null ? [] : [change];
  });
  const isNew = (index: number): boolean => slots[index]?.before !== markOf(index);
  const marksAfter = [
    ...seen.marks.slice(0, insertAt),
    ...Array.from({ length: insertions }, () => ''),
    ...seen.marks.slice(insertAt),
  ];
  slots.forEach(({ at }, index) => (marksAfter[at] = markOf(index)));
  return {
    ...{ plan, seen, insertAt, insertions, changes, marksAfter },
    merges: findMerges(plan, slots, offsets, isNew),
    cells: changes.reduce(
      (sum, { values }) => sum + values.filter((value) => value !== undefined).length,
      0,
    ),
  };
};
