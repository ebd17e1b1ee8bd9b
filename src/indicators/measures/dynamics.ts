import type { NumberColumn } from '../../workbook/Column';
import { foldText } from '../../workbook/foldText';
import type { Table } from '../../workbook/Table';
import { distinctKeys, type DistinctKeys } from './DistinctKeys';
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
  const { leftOut } = selectRows(semesters);
  const { improved, compared } = tally(semesters);
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

type Scale = 'percent' | 'stap';

/** Sums and counts of the grades of one pair, or one pupil, on one scale. */
interface Grades {
  readonly group: number;
  readonly scale: Scale;
  first: number;
  firstCount: number;
  last: number;
  lastCount: number;
}

interface Tally {
  readonly improved: number;
  readonly compared: number;
}

const tally = (query: MeasureQuery): Tally => {
  let [improved, compared] = [0, 0];
  for (const rows of query.years) {
    for (const isBetter of compareYear({ ...query, years: [rows] }).values()) {
      compared += 1;
      improved += Number(isBetter);
    }
  }
  return { improved, compared };
};

const rowsBehind = (query: MeasureQuery): RowsBehind => {
  const [part, whole]: [number[], number[]] = [[], []];
  for (const rows of query.years) {
    const year = { ...query, years: [rows] };
    const source = new GradeSource(query.table, query.fields.length > 0);
    const verdicts = compareYear(year);
    for (const row of selectRows(year).part) {
      const isBetter = source.gradeOf(row) && verdicts.get(source.groupOf(row));
      if (isBetter === undefined || isBetter === null) continue;
      whole.push(row);
      if (isBetter) part.push(row);
    }
  }
  return { part: Uint32Array.from(part), whole: Uint32Array.from(whole) };
};

/** Whether each pair, or pupil, that can be compared became better. */
const compareYear = (query: MeasureQuery): ReadonlyMap<number, boolean> => {
  const source = new GradeSource(query.table, query.fields.length > 0);
  const pairs = new Map<number, Grades>();
  const rows = selectRows(query).part;
  for (let at = 0; at < rows.length; at += 1) {
    const row = rows[at] ?? 0;
    const grade = source.gradeOf(row);
    if (!grade) continue;
    const { scale, value, isLast } = grade;
    const key = 2 * source.pairOf(row) + Number(scale === 'stap');
    let pair = pairs.get(key);
    if (!pair) {
      const group = source.groupOf(row);
      pair = { group, scale, first: 0, firstCount: 0, last: 0, lastCount: 0 };
      pairs.set(key, pair);
    }
    if (isLast) {
      pair.last += value;
      pair.lastCount += 1;
    } else {
      pair.first += value;
      pair.firstCount += 1;
    }
  }
  return judgeGroups([...pairs.values()].filter(hasBoth));
};

const hasBoth = ({ firstCount, lastCount }: Grades): boolean => firstCount > 0 && lastCount > 0;

/** Means over the pairs of each group, on percentages where the group has any. */
const judgeGroups = (pairs: readonly Grades[]): ReadonlyMap<number, boolean> => {
  const groups = new Map<number, Grades>();
  for (const pair of pairs) {
    const { group, scale } = pair;
    const known = groups.get(group);
    if (known?.scale === 'percent' && scale === 'stap') continue;
    const sums =
      known?.scale === scale
        ? known
        : { group, scale, first: 0, firstCount: 0, last: 0, lastCount: 0 };
    sums.first += pair.first / pair.firstCount;
    sums.firstCount += 1;
    sums.last += pair.last / pair.lastCount;
    sums.lastCount += 1;
    groups.set(group, sums);
  }
  return new Map([...groups].map(([group, sums]) => [group, isAbove(sums)]));
};

/**
 * Far below the smallest difference that two means of grades can have, far above the noise of
 * their binary sums: equal means are never taken for progress.
 */
const noise = 1e-11;

const isAbove = ({ first, firstCount, last, lastCount }: Grades): boolean =>
  last / lastCount - first / firstCount > noise;

const stapRanks: ReadonlyMap<string, number> = new Map([
  ['s', 1],
  ['t', 2],
  ['a', 3],
  ['p', 4],
]);

/** The grades of a semester's begin and end, row by row. */
class GradeSource {
  private readonly pupils: DistinctKeys;
  private readonly subjects: DistinctKeys;
  private readonly percents: NumberColumn | null;
  private readonly grades: NumberColumn | null;
  private readonly ranks: readonly (number | undefined)[];
  /** By word of `Pārbaudījums`: 0 for the begin, 1 for the end of the semester, else -1. */
  private readonly ends: readonly number[];
  private readonly tests: DistinctKeys;

  constructor(
    table: Table,
    private readonly perPupil: boolean,
  ) {
    const column = (name: (typeof dynamicsColumns)[number]) => {
      const found = table.column(name);
      if (!found) throw new Error(`No ${name} in ${table.name}`);
      return found;
    };
    this.pupils = distinctKeys(column('Izglītojamais'));
    this.subjects = distinctKeys(column('Priekšmets'));
    const tests = column('Pārbaudījums');
    this.tests = distinctKeys(tests);
    const kinds = tests.kind === 'word' ? tests.words.map(foldText) : [];
    this.ends = kinds.map((kind) =>
      [foldText('Semestra sākums'), foldText('Semestra beigas')].indexOf(kind),
    );
    const [percents, grades] = [column('Procenti'), column('Vērtējums')];
    this.percents = percents.kind === 'number' ? percents : null;
    this.grades = grades.kind === 'number' ? grades : null;
    this.ranks = (this.grades?.texts?.words ?? []).map((word) => stapRanks.get(foldText(word)));
  }

  gradeOf(
    row: number,
  ): { readonly scale: Scale; readonly value: number; readonly isLast: boolean } | null {
    const end = this.endOf(row);
    if (end < 0 || (this.pupils.keys[row] ?? -1) < 0) return null;
    const percent = this.percents?.values[row] ?? Number.NaN;
    if (!Number.isNaN(percent)) return { scale: 'percent', value: percent, isLast: end === 1 };
    const rank = this.ranks[this.grades?.texts?.codes[row] ?? -1];
    return rank === undefined ? null : { scale: 'stap', value: rank, isLast: end === 1 };
  }

  /** 0 for a grade of the begin, 1 for one of the end of a semester, -1 for any other. */
  endOf(row: number): number {
    return this.ends[this.tests.keys[row] ?? -1] ?? -1;
  }

  /** The (pupil, subject) pair of a row; grades without a subject are a subject of their own. */
  pairOf(row: number): number {
    const pupil = this.pupils.keys[row] ?? -1;
    return pupil * (this.subjects.size + 1) + (this.subjects.keys[row] ?? -1) + 1;
  }

  /** What is counted: the pair, or the pupil. */
  groupOf(row: number): number {
    return this.perPupil ? (this.pupils.keys[row] ?? -1) : this.pairOf(row);
  }
}
