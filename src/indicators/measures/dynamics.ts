import type { RowSet } from '../../workbook/RowSet';
import { GradeSums } from './GradeSums';
import type { MeasureQuery } from './MeasureQuery';
import type { Measured, RowsBehind } from './Measured';
import { selectRows } from './selectRows';
import { percent, SemesterGrades, stap } from './SemesterGrades';
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
  const { part, leftOut } = selectRows({ ...query, whole: grades.taken });
  let [improved, compared] = [0, 0];
  for (const rows of part) {
    const groups = compareRows(rows, grades);
    for (let slot = 0; slot < groups.count; slot += 1) {
      if (!groups.hasBoth(slot)) continue;
      compared += 1;
      if (isAbove(groups, slot)) improved += 1;
    }
  }
  return quotient(improved, compared, 'no-data', { rows: () => rowsBehind(part, grades), leftOut });
};

const rowsBehind = (years: readonly RowSet[], grades: SemesterGrades): RowsBehind => {
  const [part, whole]: [number[], number[]] = [[], []];
  for (const rows of years) {
    const groups = compareRows(rows, grades);
    for (const row of rows.toRows()) {
      const key = grades.keyOf(row);
      const slot = key < 0 ? -1 : groups.slotOf(grades.groupOfKey(key));
      if (slot < 0 || !groups.hasBoth(slot)) continue;
      whole.push(row);
      if (isAbove(groups, slot)) part.push(row);
    }
  }
  return { part: Uint32Array.from(part), whole: Uint32Array.from(whole) };
};

/** The means of each pair, or pupil, of one school year; those that have both can be compared. */
const compareRows = (rows: RowSet, grades: SemesterGrades): GradeSums => {
  const pairs = new GradeSums(rows.size, grades.keyCount);
  for (let row = rows.next(0); row >= 0; row = rows.next(row + 1)) {
    const key = grades.keyOf(row);
    if (key >= 0) pairs.add(pairs.slotFor(key), grades.endOf(row), grades.valueOf(row));
  }
  return grades.scales === 1 && !grades.perPupil ? pairs : joinGroups(pairs, grades);
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
