import type { Clause, Operand } from '../../indicators/conditions/Condition';
import { allOf, anyOf, not, type RowTest } from './RowTest';

/** Rows that one of a clause's operands takes, or none of them; null when that cannot be written. */
export const combineOperands = (
  { operator, operands }: Clause,
  testOperand: (operand: Operand) => RowTest | null,
): RowTest | null => {
  if (operator !== '=' && operator !== '<>') return null;
  const tests = operands.map(testOperand);
  if (!tests.every((test) => test !== null)) return null;
  return operator === '=' ? anyOf(tests) : allOf(tests.map(not));
};
