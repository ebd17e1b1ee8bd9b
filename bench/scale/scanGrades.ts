import type { TypedGrades } from './TypedGrades';

type Test = (row: number) => boolean;

/** The twenty indicators of a school year by plain loops over typed arrays, written by hand. */
export const scanGrades = (grades: TypedGrades, year: number): Record<string, number> => {
  const { count, programme, grade, subject, isMusic, test, isPoints, value, level } = grades;
  const isOf = grades.year;
  const tally = (matches: Test): number => {
    let found = 0;
    for (let row = 0; row < count; row += 1) if (isOf[row] === year && matches(row)) found += 1;
    return found;
  };
  const share = (part: Test, whole: Test): number => {
    let [above, below] = [0, 0];
    for (let row = 0; row < count; row += 1) {
      if (isOf[row] !== year || !whole(row)) continue;
      below += 1;
      if (part(row)) above += 1;
    }
    return above / below;
  };
  const total = (matches: Test): readonly [sum: number, count: number] => {
    let [sum, many] = [0, 0];
    for (let row = 0; row < count; row += 1) {
      if (isOf[row] !== year || isPoints[row] === 1 || !matches(row)) continue;
      const one = value[row] ?? Number.NaN;
      if (Number.isNaN(one)) continue;
      sum += one;
      many += 1;
    }
    return [sum, many];
  };
  const mean = (matches: Test): number => {
    const [sum, many] = total(matches);
    return sum / many;
  };
  const distinct = (matches: Test): number => {
    const seen = new Uint8Array(grades.pupils);
    for (let row = 0; row < count; row += 1) {
      if (isOf[row] === year && matches(row)) seen[grades.pupil[row] ?? 0] = 1;
    }
    return seen.reduce((sum, one) => sum + one, 0);
  };
  const ends: Test = (row) => test[row] === 1;
  const graded: Test = (row) => level[row] !== 255;
  const endsGraded: Test = (row) => ends(row) && graded(row);
  const high: Test = (row) => level[row] === 3;
  const good: Test = (row) => level[row] === 3 || level[row] === 2;
  const beginsWithOne: Test = (row) => programme[row] === 0 || (programme[row] ?? 0) >= 9;
  const [marks] = total(ends);
  const pairs = scanPairs(grades, year);
  return {
    'count all': tally(() => true),
    'count by subject': tally((row) => subject[row] === 0),
    'count by class': tally((row) => (grade[row] ?? 0) >= 4 && (grade[row] ?? 0) <= 6),
    'count by words': tally((row) => (programme[row] ?? 9) < 3 && ends(row)),
    'share high': share(high, endsGraded),
    'share good': share(good, endsGraded),
    'share music': share(good, (row) => endsGraded(row) && isMusic[row] === 1),
    'share begins': share(beginsWithOne, ends),
    'share marks': share(
      (row) => (value[row] ?? 0) >= 7,
      (row) => endsGraded(row) && isPoints[row] === 0,
    ),
    'share not': share((row) => level[row] !== 0, graded),
    'mean all': mean(() => true),
    'mean end': mean(ends),
    'mean class': mean((row) => ends(row) && grade[row] === 3),
    'mean subject': mean((row) => subject[row] === 6),
    sum: marks,
    distinct: distinct((row) => isPoints[row] === 0 && (value[row] ?? 0) >= 9),
    'distinct share':
      distinct((row) => endsGraded(row) && high(row)) / distinct((row) => endsGraded(row)),
    ratio: ratioOf(grades, year),
    dynamics: pairs.ofPairs,
    'dynamics of pupils': pairs.ofPupils,
  };
};

const ratioOf = (
  { count, year: isOf, test, isPoints, value }: TypedGrades,
  year: number,
): number => {
  let [sum, most] = [0, 0];
  for (let row = 0; row < count; row += 1) {
    if (isOf[row] !== year || test[row] !== 1 || isPoints[row] !== 1) continue;
    const one = value[row] ?? Number.NaN;
    if (Number.isNaN(one)) continue;
    sum += one;
    most += 20;
  }
  return sum / most;
};

/** Begin and end of each pupil's subject: the shares that became better, of pairs and of pupils. */
const scanPairs = (
  { count, year: isOf, pupil, pupils, subject, test, isPoints, value }: TypedGrades,
  year: number,
) => {
  const width = 10;
  const [first, last] = [0, 1].map(() => new Float64Array(pupils * width).fill(Number.NaN));
  if (!first || !last) throw new Error('No room for pairs');
  for (let row = 0; row < count; row += 1) {
    if (isOf[row] !== year) continue;
    const side = test[row] === 1 ? last : first;
    const fraction = (value[row] ?? Number.NaN) / (isPoints[row] === 1 ? 20 : 10);
    side[(pupil[row] ?? 0) * width + (subject[row] ?? 0)] = fraction;
  }
  let [better, pairs, betterPupils, comparedPupils] = [0, 0, 0, 0];
  for (let one = 0; one < pupils; one += 1) {
    let [before, after, many] = [0, 0, 0];
    for (let at = one * width; at < (one + 1) * width; at += 1) {
      const [from = Number.NaN, to = Number.NaN] = [first[at], last[at]];
      if (Number.isNaN(from) || Number.isNaN(to)) continue;
      many += 1;
      before += from;
      after += to;
      if (to > from) better += 1;
    }
    pairs += many;
    if (many > 0) comparedPupils += 1;
    // Far above the noise of binary sums, far below a real difference.
    if (after - before > 1e-9) betterPupils += 1;
  }
  return { ofPairs: better / pairs, ofPupils: betterPupils / comparedPupils };
};
