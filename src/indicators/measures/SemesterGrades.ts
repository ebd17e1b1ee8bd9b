import type { CodedCells, NumberColumn, WordColumn } from '../../workbook/Column';
import { foldText } from '../../workbook/foldText';
import type { RowSet } from '../../workbook/RowSet';
import type { Table } from '../../workbook/Table';
import { takeCells } from '../conditions/takeCells';
import type { MeasureQuery } from './MeasureQuery';

/** Columns of `Vertejumi` that `dinamika` reads, whatever its conditions name. */
export const dynamicsColumns = [
  'Izglītojamais',
  'Priekšmets',
  'Pārbaudījums',
  'Vērtējums',
  'Procenti',
] as const;

/** Scales on which pairs are compared; the first wins where a group has both. */
export const percent = 0;
export const stap = 1;
const noScale = -1;

/** The key of a row that is not compared. */
const notCompared = -1;

const stapRanks: ReadonlyMap<string, number> = new Map([
  ['s', 1],
  ['t', 2],
  ['a', 3],
  ['p', 4],
]);

const semesterEnds = ['Semestra sākums', 'Semestra beigas'].map(foldText);

/** The grades of a semester's begin and end, row by row: what `dinamika` compares. */
export class SemesterGrades {
  /** How many scales there are to tell apart: 2 where some grade is of STAP. */
  readonly scales: 1 | 2;
  /** Pupils are counted, not pairs. */
  readonly perPupil: boolean;
  /** Rows of the begin and the end of a semester, as far as the conditions take them. */
  readonly taken: RowSet;
  private readonly pupils: CodedCells<Int32Array>;
  private readonly pupilCount: number;
  private readonly subjects: CodedCells<Int32Array>;
  /** Grades without a subject are a subject of their own. */
  private readonly subjectCount: number;
  /** 0 for a test at the begin, 1 for one at the end of the semester, else -1. */
  private readonly ends: CodedCells<Int32Array>;
  private readonly values: CodedCells<Float64Array>;
  /** By number of the grade, as `values`. */
  private readonly scaleOfGrade: Int8Array;

  constructor({ table, fields, whole }: MeasureQuery) {
    const [pupils, subjects] = [wordsOf(table, 'Izglītojamais'), wordsOf(table, 'Priekšmets')];
    const tests = wordsOf(table, 'Pārbaudījums');
    this.perPupil = fields.length > 0;
    this.pupils = pupils.coded;
    this.pupilCount = pupils.words.length;
    this.subjects = subjects.coded;
    this.subjectCount = subjects.words.length + 1;
    const endOfWord = tests.words.map((word) => semesterEnds.indexOf(foldText(word)));
    const { codes, meanings } = tests.coded;
    this.ends = { codes, meanings: meanings.map((word) => endOfWord[word] ?? -1) };
    const ofSemesters = takeCells(this.ends, (end) => end >= 0);
    this.taken = whole?.and(ofSemesters) ?? ofSemesters;

    const percents = numbersOf(table, 'Procenti').coded;
    const { texts } = numbersOf(table, 'Vērtējums');
    const rankOfWord = (texts?.words ?? []).map((word) => stapRanks.get(foldText(word)));
    const ranks = Array.from(percents.meanings, (_, grade) => {
      const word = texts?.coded.meanings[grade] ?? -1;
      return rankOfWord[word] ?? Number.NaN;
    });
    const isPercent = (grade: number): boolean =>
      !Number.isNaN(percents.meanings[grade] ?? Number.NaN);
    this.values = {
      codes: percents.codes,
      meanings: percents.meanings.map((value, grade) =>
        isPercent(grade) ? value : (ranks[grade] ?? Number.NaN),
      ),
    };
    this.scaleOfGrade = Int8Array.from(ranks, (rank, grade) =>
      isPercent(grade) ? percent : Number.isNaN(rank) ? noScale : stap,
    );
    this.scales = this.scaleOfGrade.includes(stap) ? 2 : 1;
  }

  /**
   * What the grade of a row is compared within: its pupil, subject and scale. Below 0 for a row
   * without a grade of a pupil.
   */
  keyOf(row: number): number {
    const pupil = this.pupils.meanings[this.pupils.codes[row] ?? 0] ?? -1;
    const scale = this.scaleOfGrade[this.values.codes[row] ?? 0] ?? noScale;
    if (pupil < 0 || scale < 0) return notCompared;
    const subject = this.subjects.meanings[this.subjects.codes[row] ?? 0] ?? -1;
    return (pupil * this.subjectCount + subject + 1) * this.scales + scale;
  }

  /** 0 for a grade of the begin, 1 for one of the end of a semester; -1 for any other. */
  endOf(row: number): number {
    return this.ends.meanings[this.ends.codes[row] ?? 0] ?? -1;
  }

  /** The grade of a row on its scale. */
  valueOf(row: number): number {
    return this.values.meanings[this.values.codes[row] ?? 0] ?? Number.NaN;
  }

  scaleOfKey(key: number): number {
    return key % this.scales;
  }

  /** What is counted: the (pupil, subject) pair, or the pupil. */
  groupOfKey(key: number): number {
    const pair = Math.floor(key / this.scales);
    return this.perPupil ? Math.floor(pair / this.subjectCount) : pair;
  }

  /** How many keys there can be. */
  get keyCount(): number {
    return this.pupilCount * this.subjectCount * this.scales;
  }

  /** How many groups there can be. */
  get groupCount(): number {
    return this.perPupil ? this.pupilCount : this.pupilCount * this.subjectCount;
  }
}

type DynamicsColumn = (typeof dynamicsColumns)[number];

const wordsOf = (table: Table, name: DynamicsColumn): WordColumn => {
  const column = table.column(name);
  if (column?.kind !== 'word') throw new Error(`No words in ${name} of ${table.name}`);
  return column;
};

const numbersOf = (table: Table, name: DynamicsColumn): NumberColumn => {
  const column = table.column(name);
  if (column?.kind !== 'number') throw new Error(`No numbers in ${name} of ${table.name}`);
  return column;
};
