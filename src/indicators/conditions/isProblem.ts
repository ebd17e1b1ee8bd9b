import { RowSet } from '../../workbook/RowSet';
import type { ConditionProblem } from './CompiledCondition';

/** Tells the reason why a clause cannot be evaluated from the rows that it takes. */
export const isProblem = (verdict: RowSet | ConditionProblem): verdict is ConditionProblem =>
  !(verdict instanceof RowSet);
