import type { Column } from '../../workbook/Column';
import { isBlank } from '../../workbook/values/Reading';
import { readText } from '../../workbook/values/readText';
import { readYesNo } from '../../workbook/values/readYesNo';
import { columnType } from '../../indicators/conditions/columnType';
import { readBound } from '../../indicators/conditions/compareNumbers';
import type { Clause, Operand } from '../../indicators/conditions/Condition';
import { judgeWords } from '../../indicators/conditions/takeWords';
import type { ColumnReference } from './ColumnReference';
import { combineOperands } from './combineOperands';
import { not, type RowTest } from './RowTest';
import { beginsWith, compares, isAnswer, isBlankCell, isOneOf, isValue } from './testCells';
import { testDerived } from './testDerived';
import type { TwinContext } from './TwinContext';

/** The rows that a clause of a condition takes; null when no formula of ours can say it. */
export const testClause = (clause: Clause, context: TwinContext): RowTest | null => {
  const column = context.table.column(clause.field);
  if (column === undefined || column.missing) return null;
  const cells = context.column(clause.field);
  if (cells === null) return testDerived(clause, column, context);
  switch (column.kind) {
    case 'word':
      return combineOperands(clause, (operand) =>
        testWord(operand, clause, column.spelling, cells),
      );
    case 'yes-no':
      return combineOperands(clause, (operand) => testAnswer(operand, cells, column, context));
    case 'number':
      return testNumbers(clause, cells);
  }
};

const testWord = (
  operand: Operand,
  clause: Clause,
  spelling: Parameters<typeof judgeWords>[2],
  cells: ColumnReference,
): RowTest | null => {
  if (operand.isBlank) return isBlankCell(cells);
  if (operand.isPrefix) return beginsWith(cells, operand.text);
  const alone: Clause = { ...clause, operator: '=', operands: [operand] };
  return isOneOf(cells, [operand.text], (cell) => {
    const word = isBlank(cell) ? null : readText(cell);
    return word !== null && judgeWords(alone, [word], spelling)[0] === 1;
  });
};

/** In columns of the contract a blank cell is a no. */
const testAnswer = (
  operand: Operand,
  cells: ColumnReference,
  column: Column,
  { table }: TwinContext,
): RowTest | null => {
  if (operand.isBlank) return isBlankCell(cells);
  const answer = readYesNo(operand.text);
  if (typeof answer !== 'boolean') return null;
  if (!answer && columnType(column, table) === 'yes-no') {
    const yes = isAnswer(cells, true);
    return yes && not(yes);
  }
  return isAnswer(cells, answer);
};

const testNumbers = (clause: Clause, cells: ColumnReference): RowTest | null => {
  const { operator, operands } = clause;
  const [first] = operands;
  if (operator === '=' || operator === '<>') {
    return combineOperands(clause, (operand) => {
      if (operand.isBlank) return isBlankCell(cells);
      if (operand.isPrefix) return null;
      const bound = boundOf(operand);
      return bound === null ? testWord(operand, clause, undefined, cells) : isValue(cells, bound);
    });
  }
  const bound = first === undefined ? null : boundOf(first);
  return bound === null ? null : compares(cells, operator, bound);
};

const boundOf = ({ text }: Operand): number | null => {
  const bound = readBound(text);
  if (bound !== null) return bound;
  const answer = readYesNo(text);
  return typeof answer === 'boolean' ? Number(answer) : null;
};
