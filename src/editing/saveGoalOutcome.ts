import type { Refused } from '../Refused';
import { readSchoolYear } from '../workbook/values/readSchoolYear';
import type { SchoolYear } from '../workbook/SchoolYear';
import type { CellValue } from '../workbook/TableGrid';
import { editInputRow, type EditPort, type RowEdited } from './editInputRow';

/** The columns that tell the goals of a year apart, for the contract gives them no key. */
export const goalKeys = ['year', 'goal', 'kind', 'result', 'indicators'] as const;

/** A goal of the year (`GadaMerki`) as it was read, and the outcome that the person chose. */
export interface GoalOutcomeChange {
  readonly year: SchoolYear;
  /** The cells that tell the goal apart, as they stand. */
  readonly goal: Readonly<Record<(typeof goalKeys)[number], CellValue>>;
  readonly before: { readonly outcome: CellValue; readonly comment: CellValue };
  /** What stands there from now on; null leaves the cell as it is. */
  readonly outcome: string | null;
  readonly comment: string | null;
}

/** Writes the outcome of a goal, and the comment that bears it out, into its row of `GadaMerki`. */
export const saveGoalOutcome = (
  workbook: EditPort,
  { year, goal, before, outcome, comment }: GoalOutcomeChange,
): Promise<RowEdited | Refused> =>
  editInputRow(workbook, {
    table: 'GadaMerki',
    called: String(goal.result || goal.goal),
    keyColumns: goalKeys,
    isMeant: (cell) =>
      readSchoolYear(cell('year')) === year &&
      goalKeys.every((key) => key === 'year' || cell(key) === goal[key]),
    change: {
      cells: {
        ...(outcome === null ? {} : { outcome: outcome === '' ? null : outcome }),
        ...(comment === null ? {} : { comment: comment === '' ? null : comment }),
      },
      formats: {},
    },
    before,
    create: null,
    taken: null,
  });
