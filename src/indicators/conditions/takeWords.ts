import type { WordColumn, WordSpelling } from '../../workbook/Column';
import { foldText } from '../../workbook/foldText';
import { foldWords } from '../../workbook/foldWords';
import type { RowSet } from '../../workbook/RowSet';
import { formatSchoolYear } from '../../workbook/SchoolYear';
import { readProgrammeCode } from '../../workbook/values/readProgrammeCode';
import { readQualityGrade } from '../../workbook/values/readQualityGrade';
import { readTargetYear } from '../../workbook/values/readSchoolYear';
import { readYesNo } from '../../workbook/values/readYesNo';
import { compareNumbers, readBound } from './compareNumbers';
import type { ConditionProblem } from './CompiledCondition';
import { type Clause, isOrdering, type Operand, type Ordering } from './Condition';
import { takeCells } from './takeCells';

/** The rows of a column of words that a clause takes; each distinct word is judged once. */
export const takeWords = (
  clause: Clause,
  { coded, words, spelling, header }: WordColumn,
): RowSet | ConditionProblem => {
  const { operator, operands } = clause;
  const verdicts = isOrdering(operator)
    ? orderWords(operator, operands, words, spelling, header)
    : judgeWords(clause, words, spelling);
  if (!(verdicts instanceof Uint8Array)) return verdicts;
  const takesBlank =
    !isOrdering(operator) && operands.some(({ isBlank }) => isBlank) === (operator === '=');
  return takeCells(coded, (word) => (word < 0 ? takesBlank : verdicts[word] === 1));
};

/** 1 for every word that a clause of `=` or `<>` takes. */
export const judgeWords = (
  { operator, operands }: Clause,
  words: readonly string[],
  spelling?: WordSpelling,
): Uint8Array => {
  const filled = operands.filter(({ isBlank }) => !isBlank);
  const exact = new Set<string>();
  for (const { text, quoted, isPrefix } of filled) {
    if (isPrefix) continue;
    exact.add(normalWord(text, spelling));
    if (quoted !== null) exact.add(foldText(quoted));
  }
  const prefixes = filled
    .filter(({ isPrefix }) => isPrefix)
    .map(({ text }) => loose(text, spelling));
  const answers = readAnswers(filled, words);
  const folded = foldWords(words);
  const verdicts = new Uint8Array(words.length);
  for (let code = 0; code < words.length; code += 1) {
    const word = words[code] ?? '';
    const isNamed =
      exact.has(folded[code] ?? '') ||
      (spelling !== undefined && exact.has(normalWord(word, spelling))) ||
      (answers.size > 0 && answers.has(readYesNo(word))) ||
      (prefixes.length > 0 && startsWithAny(loose(word, spelling), prefixes));
    verdicts[code] = Number(isNamed === (operator === '='));
  }
  return verdicts;
};

const startsWithAny = (word: string, prefixes: readonly string[]): boolean => {
  for (const prefix of prefixes) if (word.startsWith(prefix)) return true;
  return false;
};

/** The answers that are named, where the column says yes and no in words of its own. */
const readAnswers = (
  operands: readonly Operand[],
  words: readonly string[],
): ReadonlySet<unknown> => {
  const isAnswer = (word: string): boolean => typeof readYesNo(word) === 'boolean';
  if (!operands.some(({ text }) => isAnswer(text)) || !words.every(isAnswer)) return new Set();
  return new Set(operands.map(({ text }) => readYesNo(text)).filter((answer) => answer !== null));
};

/** The one spelling in which words of that kind are compared. */
const normalWord = (word: string, spelling: WordSpelling | undefined): string => {
  const read =
    spelling === 'programme-code'
      ? readProgrammeCode(word)
      : spelling === 'quality-grade'
        ? readQualityGrade(word)
        : spelling === 'school-year'
          ? readTargetYear(word)
          : null;
  if (typeof read === 'number') return foldText(formatSchoolYear(read));
  return foldText(typeof read === 'string' ? read : word);
};

/** Parts of programme codes compare without the spaces in them. */
const loose = (word: string, spelling: WordSpelling | undefined): string =>
  spelling === 'programme-code' ? foldText(word).replaceAll(' ', '') : foldText(word);

/** Words have no order, unless each of them is a number, a date or a quality grade. */
const orderWords = (
  operator: Ordering,
  [operand]: readonly Operand[],
  words: readonly string[],
  spelling: WordSpelling | undefined,
  header: string,
): Uint8Array | ConditionProblem => {
  if (operand === undefined) return new Uint8Array(words.length);
  const rankOf = spelling === 'quality-grade' ? rankQualityGrade : readBound;
  const { text, position } = operand;
  const found = text === '' ? '-' : text;
  const bound = operand.isBlank || operand.isPrefix ? null : rankOf(text);
  const params = { field: header, position, found };
  if (bound === null) return { code: 'condition-text-ordered', position, params };
  const verdicts = new Uint8Array(words.length);
  for (const [code, word] of words.entries()) {
    const rank = rankOf(word);
    if (rank === null) {
      const example = word.slice(0, 60);
      return { code: 'condition-column-not-number', position, params: { ...params, example } };
    }
    verdicts[code] = Number(compareNumbers(rank, operator, bound));
  }
  return verdicts;
};

const rankQualityGrade = (text: string): number | null => {
  const grade = readQualityGrade(text);
  return typeof grade === 'string' ? grade.length : null;
};
