import type { CellValue } from '../workbook/TableGrid';
import { isFormula, type PlannedCell } from './SheetPlan';
import { standsAs } from './standsAs';
import { asRead, says } from './takeDifference';

/**
 * A plain range on a sheet of our own: a line of explanation, a header, and rows.
 *
 * Tables take its cells by the first column, so the order of rows is free. The sheet is known by the
 * workbook's name for its first cell, never by its title or by being hidden.
 */
export interface RangePlan {
  /** Defined name of the first cell. */
  readonly name: string;
  readonly title: string;
  readonly explanation: string;
  readonly header: readonly string[];
  /** Defined names of the whole columns, in the order of the header. */
  readonly columnNames: readonly string[];
  /** Widths in characters. */
  readonly widths: readonly number[];
  readonly rows: readonly (readonly PlannedCell[])[];
  /** How the sheet is made for people to read; left out, it is hidden. */
  readonly shown?: RangeLook;
}

export interface RangeLook {
  /** Rows below the header that are formatted, for what is to come. */
  readonly rows: number;
  /** Number formats (en-US) of the columns from the left; those left out are General. */
  readonly formats: readonly string[];
}

/** A range as it stands, from its first cell to some way below its last. */
export interface SeenRange {
  readonly sheet: string;
  readonly isProtected: boolean;
  /** Formulas (en-US), and values where there is none. */
  readonly cells: readonly (readonly CellValue[])[];
}

/** What has to be written so that a range becomes what its plan says. */
export interface RangeDifference {
  readonly plan: RangePlan;
  /** The whole block from the first cell; undefined leaves a cell as it is. */
  readonly cells: readonly (readonly (PlannedCell | undefined)[])[];
  readonly changed: number;
}

/** Rows above the first row of the range: the explanation and the header. */
export const rangeHeadRows = 2;

/** Every cell of a range, top to bottom. */
export const rangeCells = ({ explanation, header, rows }: RangePlan): PlannedCell[][] => [
  header.map((_, column) => (column === 0 ? explanation : null)),
  [...header],
  ...rows.map((row) => [...row]),
];

/** Takes the difference between the plan of a range and what stands; rows left over are cleared. */
export const takeRangeDifference = (plan: RangePlan, seen: SeenRange): RangeDifference => {
  const planned = rangeCells(plan);
  const height = Math.max(planned.length, lastFilled(seen) + 1);
  let changed = 0;
  const cells = Array.from({ length: height }, (_, row) =>
    plan.header.map((_, column) => {
      const wanted = planned[row]?.[column] ?? null;
      const stands = seen.cells[row]?.[column] ?? '';
      const isSame = isFormula(wanted)
        ? standsAs(wanted.formula, stands)
        : says(stands, asRead(wanted));
      if (isSame) return undefined;
      changed += 1;
      return wanted;
    }),
  );
  return { plan, cells, changed };
};

const lastFilled = ({ cells }: SeenRange): number =>
  cells.findLastIndex((row) => row.some((cell) => cell !== ''));
