import type { YesNoColumn } from '../../workbook/Column';
import type { RowSet } from '../../workbook/RowSet';
import type { Table } from '../../workbook/Table';
import { readYesNo } from '../../workbook/values/readYesNo';
import { columnType } from './columnType';
import type { ConditionProblem } from './CompiledCondition';
import { type Clause, isOrdering } from './Condition';
import { takeCells } from './takeCells';

/**
 * The rows of a yes/no column that a clause takes.
 *
 * In columns of the contract a blank cell is also Nē; in a column of the user's own it is nothing
 * but blank. (Derived ones have no blank cell in any school year.)
 */
export const takeYesNo = (
  { operator, operands, position, field }: Clause,
  column: YesNoColumn,
  table: Table,
): RowSet | ConditionProblem => {
  if (isOrdering(operator)) {
    return { code: 'condition-yes-no-ordered', position, params: { field, position, operator } };
  }
  // Indexed by the value of the cell: no, yes, blank.
  const named = [false, false, false];
  for (const operand of operands) {
    if (operand.isBlank) {
      named[2] = true;
      continue;
    }
    const answer = operand.isPrefix ? null : readYesNo(operand.text);
    if (typeof answer !== 'boolean') {
      const params = { field, position: operand.position, found: operand.text };
      return { code: 'condition-value-not-yes-no', position: operand.position, params };
    }
    named[Number(answer)] = true;
    if (!answer && blankIsNo(column, table)) named[2] = true;
  }
  return takeCells(column.coded, (answer) => named[answer] === (operator === '='));
};

const blankIsNo = (column: YesNoColumn, table: Table): boolean =>
  columnType(column, table) === 'yes-no';
