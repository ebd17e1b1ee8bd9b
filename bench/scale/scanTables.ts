import { programmes, subjects } from './generateSchool';
import { type GroupedTables, levelWords } from './GroupedTables';
import type { TypedGrades } from './TypedGrades';

/** The three tables by plain loops over typed arrays, written by hand. */
export const scanTables = (grades: TypedGrades, year: number): GroupedTables => {
  const { count, programme, grade, subject, isPoints, value, level } = grades;
  const isOf = grades.year;
  const levels = new Uint32Array(programmes.length * 4);
  const [classSums, classCounts] = [new Float64Array(16), new Uint32Array(16)];
  const [subjectSums, subjectCounts] = [new Float64Array(16), new Uint32Array(16)];
  for (let row = 0; row < count; row += 1) {
    if (isOf[row] !== year) continue;
    const at = level[row] ?? 255;
    if (at === 255) continue;
    const cell = (programme[row] ?? 0) * 4 + at;
    levels[cell] = (levels[cell] ?? 0) + 1;
    if (isPoints[row] === 1) continue;
    const [marks, of, ofSubject] = [value[row] ?? 0, grade[row] ?? 0, subject[row] ?? 0];
    classSums[of] = (classSums[of] ?? 0) + marks;
    classCounts[of] = (classCounts[of] ?? 0) + 1;
    subjectSums[ofSubject] = (subjectSums[ofSubject] ?? 0) + marks;
    subjectCounts[ofSubject] = (subjectCounts[ofSubject] ?? 0) + 1;
  }
  const means = (sums: Float64Array, counts: Uint32Array, name: (key: number) => string) =>
    Object.fromEntries(
      [...counts.keys()]
        .filter((key) => (counts[key] ?? 0) > 0)
        .map((key) => [name(key), (sums[key] ?? 0) / (counts[key] ?? 0)]),
    );
  return {
    levels: Object.fromEntries(
      [...levels.entries()]
        .filter(([, many]) => many > 0)
        .map(([at, many]) => [
          `${programmes[Math.floor(at / 4)] ?? ''}|${levelWords[at % 4] ?? ''}`,
          many,
        ]),
    ),
    classes: means(classSums, classCounts, String),
    subjects: means(subjectSums, subjectCounts, (key) => subjects[key] ?? ''),
  };
};
