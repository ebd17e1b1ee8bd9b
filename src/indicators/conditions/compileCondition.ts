import type { Column } from '../../workbook/Column';
import type { FindingCode } from '../../workbook/Finding';
import { nearestWord } from '../../workbook/nearestWord';
import type { RowSet } from '../../workbook/RowSet';
import type { Table } from '../../workbook/Table';
import { readNoGrade } from '../../workbook/grades/readGrade';
import type { Compilation, ConditionProblem } from './CompiledCondition';
import type { Clause, ConditionFault, Expectation } from './Condition';
import { doubtWords } from './doubtWords';
import { isProblem } from './isProblem';
import { takeNumbers } from './takeNumbers';
import { takeWords } from './takeWords';
import { takeYesNo } from './takeYesNo';
import { parseCondition } from './parseCondition';
import { presentFields } from './presentFields';
import { printCondition } from './printCondition';

/** The rows of clauses by their text; conditions of the same table share them. */
export type ClauseRows = Map<string, RowSet>;

/**
 * Makes a condition ready for a table: each distinct cell is judged once a clause, and one pass
 * finds the rows of those that it takes.
 *
 * @param taken by clauses that other conditions of the table stated; those that it states are added
 * @returns the rows that it takes, of all school years; or the first thing that is wrong with it
 */
export const compileCondition = (
  text: string,
  table: Table,
  taken: ClauseRows = new Map(),
): Compilation => {
  const { condition, fault } = parseCondition(text);
  if (fault) return { compiled: null, problem: describeFault(fault, text) };
  if (condition.length === 0) {
    return { compiled: { rows: null, columns: [], asksUngraded: [], doubts: [] }, problem: null };
  }
  let rows: RowSet | null = null;
  const columns: Column[] = [];
  const asksUngraded: Column[] = [];
  const doubts: ConditionProblem[] = [];
  for (const clause of condition) {
    const column = table.column(clause.field);
    if (column === undefined) return { compiled: null, problem: unknownField(clause, table) };
    if (column.missing) return { compiled: null, problem: missingColumn(clause, column, table) };
    const stated = printCondition([clause]);
    const verdict: RowSet | ConditionProblem = taken.get(stated) ?? judge(clause, column, table);
    if (isProblem(verdict)) return { compiled: null, problem: verdict };
    taken.set(stated, verdict);
    rows = rows === null ? verdict : rows.and(verdict);
    columns.push(column);
    if (column.ungraded && isAboutUngraded(clause)) asksUngraded.push(column);
    doubts.push(...doubtWords(clause, column, table));
  }
  return { compiled: { rows, columns, asksUngraded, doubts }, problem: null };
};

/** The rows that the clause takes. */
const judge = (clause: Clause, column: Column, table: Table): RowSet | ConditionProblem =>
  column.kind === 'number'
    ? takeNumbers(clause, column, table)
    : column.kind === 'word'
      ? takeWords(clause, column)
      : takeYesNo(clause, column, table);

const expectationCodes: Readonly<Record<Expectation, FindingCode>> = {
  field: 'condition-expects-field',
  operator: 'condition-expects-operator',
  value: 'condition-expects-value',
  'closing-quote': 'condition-expects-closing-quote',
  separator: 'condition-expects-separator',
  'single-value': 'condition-expects-single-value',
  'star-last': 'condition-star-not-last',
};

/** Characters that are quoted to show where in a long condition the fault is. */
const quotedLength = 25;

const describeFault = (
  { position, found, expected }: ConditionFault,
  text: string,
): ConditionProblem => {
  const rest = text.slice(position - 1, position - 1 + quotedLength).trim();
  const near = rest === '' ? text.trimEnd().slice(-quotedLength).trim() : rest;
  return { code: expectationCodes[expected], position, params: { position, found, near } };
};

const unknownField = ({ field, position }: Clause, table: Table): ConditionProblem => {
  const fields = presentFields(table);
  const nearest = nearestWord(field, fields);
  const params = { field, position, source: table.name };
  return nearest === null
    ? {
        code: 'condition-field-unknown',
        position,
        params: { ...params, fields: fields.join(', ') },
      }
    : { code: 'condition-field-misspelt', position, params: { ...params, nearest } };
};

const missingColumn = (
  { position }: Clause,
  { header }: Column,
  { name }: Table,
): ConditionProblem => ({
  code: 'condition-column-missing',
  position,
  params: { field: header, position, source: name },
});

/** `Vērtējums = nv` or `= -`: rows without a grade are what is being asked for. */
const isAboutUngraded = ({ operator, operands }: Clause): boolean =>
  operator === '=' &&
  operands.some(({ text, isBlank }) => isBlank || readNoGrade(text) !== undefined);
