import type { Column } from '../../workbook/Column';
import { foldText } from '../../workbook/foldText';
import { foldWords } from '../../workbook/foldWords';
import { nearestWord } from '../../workbook/nearestWord';
import type { Table } from '../../workbook/Table';
import { wordList } from '../../workbook/wordLists';
import { columnSchemaOf } from './columnType';
import type { ConditionProblem } from './CompiledCondition';
import { type Clause, isOrdering } from './Condition';

/**
 * Words that no row has, while one that is spelt much the same is known to the column: without
 * this the figure would silently be 0. Words that may still come are not doubted.
 */
export const doubtWords = (
  { operator, operands, field }: Clause,
  column: Column,
  table: Table,
): readonly ConditionProblem[] => {
  if (column.kind !== 'word' || isOrdering(operator)) return [];
  const doubted = new Set<string>();
  return operands.flatMap(({ text, isBlank, isPrefix, position }) => {
    const word = foldText(text);
    // Each word is doubted once, however often it stands there.
    if (isBlank || isPrefix || doubted.has(word)) return [];
    if (foldWords(column.words).includes(word)) return [];
    const known = knownWords(column, table);
    if (foldWords(known).includes(word)) return [];
    doubted.add(word);
    const nearest = nearestWord(text, known);
    if (nearest === null) return [];
    const params = { field, position, found: text, nearest };
    return [{ code: 'condition-word-misspelt', position, params }];
  });
};

const knownWords = (column: Column, table: Table): readonly string[] => {
  const list = isLevel(column, table) ? 'grade-level' : columnSchemaOf(column, table)?.list;
  return list ? wordList(list).words : [];
};

const levelTitles: ReadonlySet<string> = new Set(['līmenis', 'level', 'izglītojamā līmenis']);

const isLevel = ({ header, ungraded }: Column, { name }: Table): boolean =>
  (name === 'Vertejumi' || name === 'Izglitojamie') &&
  (ungraded !== undefined || levelTitles.has(foldText(header)));
