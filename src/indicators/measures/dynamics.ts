import { GradeSums } from './GradeSums';
import type { MeasureQuery, RowList } from './MeasureQuery';
import type { Measured, RowsBehind } from './Measured';
import { noGrade, percent, SemesterGrades, stap } from './SemesterGrades';
import { quotient } from './toMeasured';

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
  const grades = new SemesterGrades(query);
  let [improved, compared, ungraded] = [0, 0, 0];
  for (const year of query.years) {
    const { groups, leftOut: without } = compareYear(year, grades);
    ungraded += without;
    for (let slot = 0; slot < groups.count; slot += 1) {
      if (!groups.hasBoth(slot)) continue;
      compared += 1;
      if (isAbove(groups, slot)) improved += 1;
    }
  }
  return quotient(improved, compared, 'no-data', {
    rows: () => rowsBehind(query),
    leftOut: ungraded,
  });
};

const rowsBehind = (query: MeasureQuery): RowsBehind => {
  const grades = new SemesterGrades(query);
  const [part, whole]: [number[], number[]] = [[], []];
  for (const year of query.years) {
    const { groups } = compareYear(year, grades);
    for (const row of year) {
      const key = grades.keyOf(row);
      const slot = key < 0 ? -1 : groups.slotOf(grades.groupOfKey(key));
      if (slot < 0 || !groups.hasBoth(slot)) continue;
      whole.push(row);
      if (isAbove(groups, slot)) part.push(row);
    }
  }
  return { part: Uint32Array.from(part), whole: Uint32Array.from(whole) };
};

interface YearCompared {
  /** The means of each pair, or pupil; those that have both can be compared. */
  readonly groups: GradeSums;
  /** Rows that were left out because they have no grade. */
  readonly leftOut: number;
}

const compareYear = (rows: RowList, grades: SemesterGrades): YearCompared => {
  const pairs = new GradeSums(rows.length, grades.keyCount);
  let ungraded = 0;
  for (let at = 0; at < rows.length; at += 1) {
    const row = rows[at] ?? 0;
    const key = grades.keyOf(row);
    if (key >= 0) pairs.add(pairs.slotFor(key), grades.endOf(row), grades.valueOf(row));
    else if (key === noGrade) ungraded += 1;
  }
  const isDone = grades.scales === 1 && !grades.perPupil;
  return { groups: isDone ? pairs : joinGroups(pairs, grades), leftOut: ungraded };
};

/** Means over the pairs of each group, on percentages where the group has any. */
const joinGroups = (pairs: GradeSums, grades: SemesterGrades): GradeSums => {
  const groups = new GradeSums(pairs.count, grades.groupCount);
  const onStap = new Set<number>();
  for (let slot = 0; slot < pairs.count; slot += 1) {
    if (!pairs.hasBoth(slot)) continue;
    const key = pairs.keyOf(slot);
    const scale = grades.scaleOfKey(key);
    const group = groups.slotFor(grades.groupOfKey(key));
    if (scale === stap) {
      if (groups.hasBoth(group) && !onStap.has(group)) continue;
      onStap.add(group);
    } else if (scale === percent && onStap.delete(group)) groups.clear(group);
    groups.add(group, 0, pairs.meanOfFirst(slot));
    groups.add(group, 1, pairs.meanOfLast(slot));
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
