import type { NumberColumn, WordColumn } from '../../workbook/Column';
import { foldText } from '../../workbook/foldText';
import type { Table } from '../../workbook/Table';
import { GradeSums } from './GradeSums';
import type { MeasureQuery } from './MeasureQuery';
import type { Measured, RowsBehind } from './Measured';
import { selectRows } from './selectRows';
import { quotient } from './toMeasured';

/** Columns of `Vertejumi` that the measure reads, whatever its conditions name. */
export const dynamicsColumns = [
  'Izglītojamais',
  'Priekšmets',
  'Pārbaudījums',
  'Vērtējums',
  'Procenti',
] as const;

/**
 * `dinamika`: of the (pupil, subject) pairs of a school year that have both a `Semestra sākums` and
 * a `Semestra beigas` grade, the share whose last is above the first.
 *
 * Several grades of a kind are averaged. A pair is compared on one scale: `Procenti`, else STAP by
 * S < T < A < P. With `Lauks` = `Izglītojamais` a pupil counts once: the mean of the last against
 * the mean of the first over the pupil's subjects that have both, on percentages when there are
 * any. `Skaits` above 1 does not multiply a pair.
 */
export const dynamics = (query: MeasureQuery): Measured => {
  const semesters = { ...query, whole: maskSemesters(query) };
  const { improved, compared, leftOut } = tally(semesters);
  return quotient(improved, compared, 'no-data', { rows: () => rowsBehind(semesters), leftOut });
};

/** Rows of the begin and the end of a semester, as far as the conditions take them. */
const maskSemesters = ({ table, whole }: MeasureQuery): Uint8Array => {
  const source = new GradeSource(table, false);
  const mask = new Uint8Array(table.rowCount);
  for (let row = 0; row < mask.length; row += 1) {
    if (whole?.[row] !== 0 && source.endOf(row) >= 0) mask[row] = 1;
  }
  return mask;
};

/** Scales on which pairs are compared; the first wins where a group has both. */
const percent = 0;
const stap = 1;
const noScale = -1;

interface Tally {
  readonly improved: number;
  readonly compared: number;
  readonly leftOut: number;
}

const tally = (query: MeasureQuery): Tally => {
  const source = new GradeSource(query.table, query.fields.length > 0);
  let [improved, compared, leftOut] = [0, 0, 0];
  for (const year of query.years) {
    const selection = selectRows({ ...query, years: [year] }, query.lists);
    const groups = compareYear(selection.part, source);
    leftOut += selection.leftOut;
    compared += groups.count;
    for (let slot = 0; slot < groups.count; slot += 1) improved += Number(isAbove(groups, slot));
  }
  return { improved, compared, leftOut };
};

const rowsBehind = (query: MeasureQuery): RowsBehind => {
  const source = new GradeSource(query.table, query.fields.length > 0);
  const [part, whole]: [number[], number[]] = [[], []];
  for (const year of query.years) {
    const rows = selectRows({ ...query, years: [year] }).part;
    const groups = compareYear(rows, source);
    for (const row of rows) {
      if (source.scaleOf(row) === noScale) continue;
      const slot = groups.slotOf(source.groupOf(row));
      if (slot < 0) continue;
      whole.push(row);
      if (isAbove(groups, slot)) part.push(row);
    }
  }
  return { part: Uint32Array.from(part), whole: Uint32Array.from(whole) };
};

/** The means of each pair, or pupil, that can be compared in the rows of one school year. */
const compareYear = (rows: Uint32Array, source: GradeSource): GradeSums => {
  // As a rule a pair has two grades, a first and a last.
  const pairs = new GradeSums(rows.length, 2 * source.pairCount, Math.ceil(rows.length / 2));
  for (let at = 0; at < rows.length; at += 1) {
    const row = rows[at] ?? 0;
    const scale = source.scaleOf(row);
    if (scale === noScale) continue;
    const slot = pairs.slotFor(2 * source.pairOf(row) + scale);
    if (source.endOf(row) === 1) pairs.addLast(slot, source.valueOf(row, scale));
    else pairs.addFirst(slot, source.valueOf(row, scale));
  }
  return joinGroups(pairs, source);
};

/** Means over the pairs of each group, on percentages where the group has any. */
const joinGroups = (pairs: GradeSums, source: GradeSource): GradeSums => {
  const groups = new GradeSums(pairs.count, source.groupCount, pairs.count);
  const scales = new Int8Array(pairs.count).fill(noScale);
  for (let pair = 0; pair < pairs.count; pair += 1) {
    if (!pairs.hasBoth(pair)) continue;
    const scale = pairs.keyOf(pair) % 2;
    const slot = groups.slotFor(source.groupOfPair((pairs.keyOf(pair) - scale) / 2));
    if (scales[slot] === percent && scale === stap) continue;
    if (scales[slot] !== scale) groups.clear(slot);
    scales[slot] = scale;
    groups.addFirst(slot, pairs.meanOfFirst(pair));
    groups.addLast(slot, pairs.meanOfLast(pair));
  }
  return groups;
};

/**
 * Far below the smallest difference that two means of grades can have, far above the noise of
 * their binary sums: equal means are never taken for progress.
 */
const noise = 1e-11;

const isAbove = (sums: GradeSums, slot: number): boolean =>
  sums.meanOfLast(slot) - sums.meanOfFirst(slot) > noise;

const stapRanks: ReadonlyMap<string, number> = new Map([
  ['s', 1],
  ['t', 2],
  ['a', 3],
  ['p', 4],
]);

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

const semesterEnds = ['Semestra sākums', 'Semestra beigas'].map(foldText);

/** The grades of a semester's begin and end, row by row. */
class GradeSource {
  private readonly pupils: Int32Array;
  private readonly pupilCount: number;
  private readonly subjects: Int32Array;
  /** Grades without a subject are a subject of their own. */
  private readonly subjectCount: number;
  private readonly tests: Int32Array;
  private readonly percents: Float64Array;
  private readonly words: Int32Array | undefined;
  private readonly ranks: readonly (number | undefined)[];
  /** By word of `Pārbaudījums`: 0 for the begin, 1 for the end of the semester, else -1. */
  private readonly ends: readonly number[];

  constructor(
    table: Table,
    private readonly perPupil: boolean,
  ) {
    const [pupils, subjects] = [wordsOf(table, 'Izglītojamais'), wordsOf(table, 'Priekšmets')];
    const tests = wordsOf(table, 'Pārbaudījums');
    this.percents = numbersOf(table, 'Procenti').values;
    const { texts } = numbersOf(table, 'Vērtējums');
    this.pupils = pupils.codes;
    this.pupilCount = pupils.words.length;
    this.subjects = subjects.codes;
    this.subjectCount = subjects.words.length + 1;
    this.tests = tests.codes;
    this.ends = tests.words.map((word) => semesterEnds.indexOf(foldText(word)));
    this.ranks = (texts?.words ?? []).map((word) => stapRanks.get(foldText(word)));
    this.words = this.ranks.some((rank) => rank !== undefined) ? texts?.codes : undefined;
  }

  /** On which scale a row of a semester is compared; `noScale` when it has no grade of a pupil. */
  scaleOf(row: number): number {
    if ((this.pupils[row] ?? -1) < 0) return noScale;
    if (!Number.isNaN(this.percents[row])) return percent;
    return this.rankOf(row) === undefined ? noScale : stap;
  }

  /** The grade of a row on its scale. */
  valueOf(row: number, scale: number): number {
    return (scale === percent ? this.percents[row] : this.rankOf(row)) ?? Number.NaN;
  }

  private rankOf(row: number): number | undefined {
    return this.words && this.ranks[this.words[row] ?? -1];
  }

  /** 0 for a grade of the begin, 1 for one of the end of a semester, -1 for any other. */
  endOf(row: number): number {
    return this.ends[this.tests[row] ?? -1] ?? -1;
  }

  /** The (pupil, subject) pair of a row. */
  pairOf(row: number): number {
    return (this.pupils[row] ?? -1) * this.subjectCount + (this.subjects[row] ?? -1) + 1;
  }

  /** What is counted: the pair, or the pupil. */
  groupOf(row: number): number {
    return this.groupOfPair(this.pairOf(row));
  }

  groupOfPair(pair: number): number {
    return this.perPupil ? Math.floor(pair / this.subjectCount) : pair;
  }

  /** How many pairs there can be. */
  get pairCount(): number {
    return this.pupilCount * this.subjectCount;
  }

  /** How many groups there can be. */
  get groupCount(): number {
    return this.perPupil ? this.pupilCount : this.pairCount;
  }
}
