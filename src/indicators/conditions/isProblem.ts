import type { ConditionProblem } from './CompiledCondition';

/** Tells the reason why a clause cannot be evaluated from the rows that it takes. */
export const isProblem = (verdict: Uint8Array | ConditionProblem): verdict is ConditionProblem =>
  !(verdict instanceof Uint8Array);
