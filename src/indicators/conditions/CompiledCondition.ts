import type { Column } from '../../workbook/Column';
import type { FindingCode } from '../../workbook/Finding';
import type { RowSet } from '../../workbook/RowSet';

/** A condition made ready for the rows of one table. */
export interface CompiledCondition {
  /** The rows that the condition takes; null when it takes every row. */
  readonly rows: RowSet | null;
  /** The columns that it reads. */
  readonly columns: readonly Column[];
  /** Columns that rest on a grade and of which the condition asks for rows without one. */
  readonly asksUngraded: readonly Column[];
  /** What can be evaluated and is probably not meant so, as a word that no row can have. */
  readonly doubts: readonly ConditionProblem[];
}

/** Why a condition cannot be evaluated: what stands in the catalogue's cell is at fault. */
export interface ConditionProblem {
  readonly code: FindingCode;
  /** Where in the cell, counted in characters from 1. */
  readonly position: number;
  readonly params: Readonly<Record<string, string | number>>;
}

/** A condition or, when it cannot be read or evaluated, the first reason why. */
export type Compilation =
  | { readonly compiled: CompiledCondition; readonly problem: null }
  | { readonly compiled: null; readonly problem: ConditionProblem };
