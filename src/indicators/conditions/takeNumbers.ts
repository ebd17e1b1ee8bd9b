import type { NumberColumn } from '../../workbook/Column';
import type { RowSet } from '../../workbook/RowSet';
import type { Table } from '../../workbook/Table';
import { readClass } from '../../workbook/values/readClass';
import { readYesNo } from '../../workbook/values/readYesNo';
import { columnType } from './columnType';
import { compareNumbers, readBound } from './compareNumbers';
import type { ConditionProblem } from './CompiledCondition';
import { type Clause, isOrdering, type Operand, type Operator } from './Condition';
import { takeCells } from './takeCells';
import { judgeWords } from './takeWords';

/**
 * The rows of a column of numbers that a clause takes.
 *
 * Blank cells match `-` and `<>` only. Of classes the leading number counts; on `Procenti`, which
 * never exceeds 1, a bound above 1 is percent. Cells that hold a word (`nv`, STAP) compare as words.
 */
export const takeNumbers = (
  clause: Clause,
  column: NumberColumn,
  table: Table,
): RowSet | ConditionProblem => {
  const { operator, operands } = clause;
  const bounds = new Set<number>();
  for (const operand of operands) {
    if (operand.isBlank && !isOrdering(operator)) continue;
    const bound = operand.isBlank || operand.isPrefix ? null : readOperand(operand, column, table);
    if (bound !== null) bounds.add(bound);
    else if (isOrdering(operator) || (!column.texts && !column.ungraded)) {
      return notNumber(operand, column);
    }
  }

  const takesBlank =
    !isOrdering(operator) && operands.some(({ isBlank }) => isBlank) === (operator === '=');
  const wordVerdicts = column.texts ? judgeTexts(clause, column.texts.words) : null;
  const takes = takesNumber(operator, bounds);
  const wordOfCell = column.texts?.coded.meanings;
  return takeCells(column.coded, (value, cell) => {
    if (!Number.isNaN(value)) return takes(value);
    const word = wordOfCell?.[cell] ?? -1;
    return word >= 0 ? wordVerdicts?.[word] === 1 : takesBlank;
  });
};

/** Whether a number is taken. Any number may be named, an ordering has one bound only. */
const takesNumber = (
  operator: Operator,
  bounds: ReadonlySet<number>,
): ((value: number) => boolean) => {
  const [bound] = bounds;
  if (isOrdering(operator)) {
    return bound === undefined ? () => false : (value) => compareNumbers(value, operator, bound);
  }
  const isNamed = operator === '=';
  return bounds.size === 1
    ? (value) => (value === bound) === isNamed
    : (value) => bounds.has(value) === isNamed;
};

/** Words among numbers have no order. */
const judgeTexts = (clause: Clause, words: readonly string[]): Uint8Array =>
  isOrdering(clause.operator) ? new Uint8Array(words.length) : judgeWords(clause, words);

const readOperand = ({ text }: Operand, column: NumberColumn, table: Table): number | null => {
  const bound = readBound(text);
  if (bound !== null)
    return isPercentages(column, table) && bound > 1 ? Number(`${bound}e-2`) : bound;
  if (columnType(column, table) === 'class') {
    const number = readClass(text);
    return typeof number === 'number' ? number : null;
  }
  const answer = readYesNo(text);
  return typeof answer === 'boolean' && holdsAnswers(column) ? Number(answer) : null;
};

const isPercentages = ({ header }: NumberColumn, { name }: Table): boolean =>
  name === 'Vertejumi' && (header === 'Procenti' || header === 'Percent');

/** A column of the user's own that says yes and no by bare 1 and 0. */
const holdsAnswers = ({ coded }: NumberColumn): boolean =>
  coded.meanings.every((value) => value === 0 || value === 1 || Number.isNaN(value));

const notNumber = ({ text, position }: Operand, { header }: NumberColumn): ConditionProblem => ({
  code: 'condition-value-not-number',
  position,
  params: { field: header, position, found: text === '' ? '-' : text },
});
