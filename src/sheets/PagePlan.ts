import type { SchoolYear } from '../workbook/SchoolYear';
import type { TableName } from '../workbook/schema';
import type { Heading, PlanValue } from './SheetPlan';

/**
 * How a cell of a page looks; `src/excel` has the colours.
 *
 * `caption` heads a block, `header` a table; `text`, `number` and `date` stand in a table, the
 * `total-…` in its last row; `plain` and `note` stand free; `good`, `fair`, `poor` and `neutral` are
 * statuses; `figure` is one large number.
 */
export type CellRole =
  | 'caption'
  | 'subcaption'
  | 'header'
  | 'text'
  | 'centred'
  | 'number'
  | 'total-text'
  | 'total-number'
  | 'plain'
  | 'note'
  | 'good'
  | 'fair'
  | 'poor'
  | 'neutral'
  | 'figure';

/** People whom a cell tells of, by the rows of their table; with `of`, as a part of those. */
export interface PeopleCounted {
  readonly table: TableName;
  readonly rows: readonly number[];
  readonly of?: readonly number[];
  /**
   * What the rows are counted by: `person` counts each person once, a column (its Latvian name) says
   * how many people a row stands for; the rows themselves unless given.
   */
  readonly by?: 'person' | { readonly column: string };
}

/** Groups of people, as rows of their table, of whom a cell tells something without a count of them. */
export interface PeopleTold {
  readonly table: TableName;
  readonly groups: readonly (readonly number[])[];
}

/** Which part of an indicator's result a cell shows. */
export interface ResultShown {
  readonly id: string;
  readonly year: SchoolYear;
  readonly part: 'value' | 'status';
}

export interface PageCell {
  readonly value: PlanValue;
  readonly role: CellRole;
  /** Number format (en-US); General unless given. */
  readonly format?: string;
  /** Whom it counts or tells of: a share copy leaves the cell out where they are few. */
  readonly people?: PeopleCounted;
  /** Whom else it tells of, as a blank where nobody is counted does: it is left out with them. */
  readonly tellsOf?: PeopleTold;
  /** The result that it shows: a share copy says so where that is withheld. */
  readonly result?: ResultShown;
  /** The cell is merged with those below and to the right, which the plan leaves out (null). */
  readonly span?: { readonly rows: number; readonly columns: number };
}

export interface PageRow {
  /** From the block's first column; null is nobody's cell, which is never written. */
  readonly cells: readonly (PageCell | null)[];
  /** In points; null is as tall as its text, which Excel finds out where nothing is merged. */
  readonly height: number | null;
}

/** A rectangle of computed cells; the stack of them is the page. */
export interface BlockPlan {
  /** Defined name of the rectangle, in the workbook. */
  readonly name: string;
  /** How many of the page's columns it takes, from the first. */
  readonly columns: number;
  /** At least one; a free row below them is added to every block. */
  readonly rows: readonly PageRow[];
  /** Rows at the end, as a total, above which rows are added. */
  readonly footRows: number;
  /**
   * The copy for others has it: every cell that counts or tells of people says whom (`people`), and
   * nothing in it quotes the data. A block without this stays at home.
   */
  readonly isShareable?: true;
}

/**
 * A sheet of our own that is no table: title, time of calculation, and a stack of blocks.
 *
 * The sheet is known by the workbook's name for its first cell, a block by a name of its own. A
 * hidden column right of the page, and a hidden row above the blocks, mark which rows and columns
 * are ours, so that people may insert their own anywhere.
 */
export interface PagePlan {
  /** Defined name of the first cell. */
  readonly name: string;
  /** Title of the sheet when it is made; people may rename it afterwards. */
  readonly title: string;
  readonly heading: Omit<Heading, 'legend'>;
  /** Widths in characters of the page's columns. */
  readonly widths: readonly number[];
  readonly blocks: readonly BlockPlan[];
  readonly orientation: 'Portrait' | 'Landscape';
  /** Rows from the top that stay in view. */
  readonly frozenRows: number;
  /** Rows from the top that every printed page repeats; 0 for none. */
  readonly repeatedRows: number;
  /** Printed on one sheet of paper, smaller where it has to be. */
  readonly isOnePage?: true;
}

/** Defined name of the cell where the hidden row and the hidden column of marks cross. */
export const marksName = ({ name }: PagePlan): string => `${name}_Zimes`;

/** Rows above the first block: title, time of calculation, and the hidden marks of the columns. */
export const pageHeadRows = 3;

/** A row that holds nothing: nobody's, or kept for when a block grows again. */
export const freeRow: PageRow = { cells: [], height: null };

/** The rows of a block as they stand on the page, the free one below them included. */
export const blockRows = ({ rows }: BlockPlan): readonly PageRow[] => [...rows, freeRow];
