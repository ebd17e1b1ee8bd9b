import { compileCondition } from '../conditions/compileCondition';
import type { TableName } from '../../workbook/schema';
import { buildInput, type TestTables } from './buildInput';

/**
 * Names the rows of a test table that a condition takes, by the words of one column, or the code and
 * position of what is wrong with the condition.
 */
export const takenRows = (
  testTables: TestTables,
  name: TableName,
  naming: string,
): ((text: string) => string) => {
  const table = buildInput(testTables).tables.get(name);
  const names = table?.column(naming);
  if (!table || names?.kind !== 'word') throw new Error(`${name} has no words in ${naming}`);
  return (text) => {
    const { compiled, problem } = compileCondition(text, table);
    if (problem) return `${problem.code} ${problem.position}`;
    return Array.from({ length: table.rowCount }, (_, row) => row)
      .filter((row) => compiled.rows?.has(row) ?? true)
      .map((row) => names.words[names.codes[row] ?? -1])
      .join(' ');
  };
};
