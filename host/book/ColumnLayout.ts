import { maxColumns } from './Rect';

/** How one column looks; null where the sheet's default holds. */
export interface ColumnFormat {
  /** In characters of the default font with their padding, as the file counts. */
  readonly width: number | null;
  readonly hidden: boolean;
  /** The look of cells that have none of their own. */
  readonly style: number | null;
  /** The width was asked for or measured, rather than being the default. */
  readonly custom: boolean;
  /** What the file says besides (outline, best fit), kept as it is. */
  readonly rest: Readonly<Record<string, string>>;
}

/** Neighbouring columns of one look. */
export interface ColumnRun extends ColumnFormat {
  readonly first: number;
  readonly last: number;
}

const plain: ColumnFormat = { width: null, hidden: false, style: null, custom: false, rest: {} };

/** Columns of the default look need no entry. */
const isPlain = (format: ColumnFormat): boolean =>
  format.width === null &&
  !format.hidden &&
  (format.style ?? 0) === 0 &&
  Object.keys(format.rest).length === 0;

/** Widths, visibility and looks of columns, kept as runs, as a file does. */
export class ColumnLayout {
  private list: ColumnRun[];

  constructor(runs: readonly ColumnRun[] = []) {
    this.list = [...runs].sort((a, b) => a.first - b.first);
  }

  get runs(): readonly ColumnRun[] {
    return this.list;
  }

  at(column: number): ColumnFormat {
    return this.list.find((run) => column >= run.first && column <= run.last) ?? plain;
  }

  /** Changes the columns from `first` on, splitting runs where they begin and end. */
  patch(first: number, count: number, change: (format: ColumnFormat) => ColumnFormat): void {
    const last = Math.min(first + count, maxColumns) - 1;
    const next: ColumnRun[] = [];
    let gap = first;
    const fill = (end: number): void => {
      const made = change(plain);
      if (end >= gap && !isPlain(made)) next.push({ ...made, first: gap, last: end });
    };
    for (const run of this.list) {
      if (run.last < first) {
        next.push(run);
        continue;
      }
      const from = Math.max(run.first, first);
      const to = Math.min(run.last, last);
      if (from > to) {
        if (run.first > last) {
          fill(last);
          gap = last + 1;
        }
        next.push(run);
        continue;
      }
      if (run.first < from) next.push({ ...run, last: from - 1 });
      fill(from - 1);
      next.push({ ...change(run), first: from, last: to });
      gap = to + 1;
      if (run.last > to) next.push({ ...run, first: to + 1 });
    }
    fill(last);
    this.list = next;
  }

  /** Whole columns were inserted: those at the right move. */
  insert(at: number, count: number): void {
    const next: ColumnRun[] = [];
    for (const run of this.list) {
      if (run.last < at) next.push(run);
      else if (run.first >= at)
        next.push({ ...run, first: run.first + count, last: run.last + count });
      else next.push({ ...run, last: run.last + count });
    }
    this.list = next
      .filter((run) => run.first < maxColumns)
      .map((run) => ({ ...run, last: Math.min(run.last, maxColumns - 1) }));
  }

  /** Whole columns were deleted. */
  remove(at: number, count: number): void {
    const next: ColumnRun[] = [];
    for (const run of this.list) {
      if (run.last < at) {
        next.push(run);
        continue;
      }
      const first = run.first < at ? run.first : Math.max(at, run.first - count);
      const last = Math.max(run.last - count, at - 1);
      if (last >= first) next.push({ ...run, first, last });
    }
    this.list = next;
  }
}
