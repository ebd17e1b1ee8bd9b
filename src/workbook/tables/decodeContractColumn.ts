import type { Column, WordSpelling } from '../Column';
import type { FindingCode } from '../Finding';
import type { FindingLog, Place } from '../FindingLog';
import { foldText } from '../foldText';
import { formatSchoolYear } from '../SchoolYear';
import type { ColumnSchema, ColumnType } from '../schema/TableSchema';
import type { CellValue } from '../TableGrid';
import { isErrorLiteral } from '../values/isErrorLiteral';
import { readClass } from '../values/readClass';
import { readCount } from '../values/readCount';
import { readDate } from '../values/readDate';
import type { Reading } from '../values/Reading';
import { unreadable } from '../values/Reading';
import { readNumberOrPercentage } from '../values/readNumber';
import { readProgrammeCode } from '../values/readProgrammeCode';
import { readQualityGrade } from '../values/readQualityGrade';
import { readBaseYear, readSchoolYear, readTargetYear } from '../values/readSchoolYear';
import { readText } from '../values/readText';
import { readValue } from '../values/readValue';
import { readYesNo } from '../values/readYesNo';
import { wordList } from '../wordLists';
import type { Cells } from './decodeColumn';
import { decodeNumbers, decodeWords, decodeYesNo, missingColumn } from './decodeColumn';
import { noteUnknownWords } from './noteUnknownWords';
import type { WordLists } from './completeWordLists';

type Decoding =
  | { kind: 'number'; read: (cell: CellValue) => Reading<number>; code: FindingCode }
  | { kind: 'word'; read: (cell: CellValue) => Reading<string>; code: FindingCode }
  | { kind: 'yes-no'; read: (cell: CellValue) => Reading<boolean>; code: FindingCode };

const yearWord =
  (read: typeof readBaseYear) =>
  (cell: CellValue): Reading<string> => {
    const year = read(cell);
    return typeof year === 'number' ? formatSchoolYear(year) : year;
  };

const readWord = (cell: CellValue): Reading<string> =>
  isErrorLiteral(cell) ? unreadable : readText(cell);

const decodings: Readonly<Record<Exclude<ColumnType, 'grade'>, Decoding>> = {
  text: { kind: 'word', read: readWord, code: 'error-value' },
  word: { kind: 'word', read: readWord, code: 'error-value' },
  number: { kind: 'number', read: readNumberOrPercentage, code: 'number-unreadable' },
  count: { kind: 'number', read: readCount, code: 'count-unreadable' },
  weight: { kind: 'number', read: readCount, code: 'count-unreadable' },
  value: { kind: 'number', read: readValue, code: 'value-unreadable' },
  date: { kind: 'number', read: readDate, code: 'date-unreadable' },
  class: { kind: 'number', read: readClass, code: 'class-unreadable' },
  'yes-no': { kind: 'yes-no', read: readYesNo, code: 'yes-no-unreadable' },
  'school-year': {
    kind: 'word',
    read: yearWord(readSchoolYear),
    code: 'school-year-unreadable',
  },
  'target-year': {
    kind: 'word',
    read: yearWord(readTargetYear),
    code: 'target-year-unreadable',
  },
  'base-year': { kind: 'word', read: yearWord(readBaseYear), code: 'base-year-unreadable' },
  'programme-code': { kind: 'word', read: readProgrammeCode, code: 'programme-code-unreadable' },
  'quality-grade': { kind: 'word', read: readQualityGrade, code: 'quality-grade-unreadable' },
};

const spellings: Partial<Record<ColumnType, WordSpelling>> = {
  'school-year': 'school-year',
  'target-year': 'school-year',
  'base-year': 'school-year',
  'programme-code': 'programme-code',
  'quality-grade': 'quality-grade',
};

/** What the reading of a contract's column needs to know besides its cells. */
export interface ColumnContext {
  readonly log: FindingLog;
  readonly lists: WordLists;
  /** Place of a cell of this column. */
  place(row: number): Place;
}

/** Reads one column of the contract; each cell that cannot be read becomes a finding. */
export const decodeContractColumn = (
  schema: ColumnSchema & { readonly type: Exclude<ColumnType, 'grade'> },
  cells: Cells | null,
  { log, lists, place }: ColumnContext,
  header: string,
  count: number,
): Column => {
  const decoding = decodings[schema.type];
  if (cells === null) return missingColumn(header, decoding.kind, count);
  const onUnreadable = (row: number, cell: CellValue): void =>
    log.add('error', isErrorLiteral(cell) ? 'error-value' : decoding.code, place(row), cell);
  if (decoding.kind === 'number') return decodeNumbers(cells, decoding.read, onUnreadable);
  if (decoding.kind === 'yes-no') return decodeYesNo(cells, decoding.read, onUnreadable);

  const spelling = spellings[schema.type];
  if (spelling) return decodeWords(cells, decoding.read, onUnreadable, spelling);
  if (schema.type !== 'word' || !schema.list) {
    return decodeWords(cells, decoding.read, onUnreadable);
  }
  const known = lists.get(schema.list);
  const read = (cell: CellValue): Reading<string> => {
    const word = decoding.read(cell);
    return typeof word === 'string' ? (known?.get(foldText(word)) ?? word) : word;
  };
  const column = decodeWords(cells, read, onUnreadable);
  noteUnknownWords(column, known ?? new Map(), wordList(schema.list).closed ?? false, log, place);
  return column;
};
