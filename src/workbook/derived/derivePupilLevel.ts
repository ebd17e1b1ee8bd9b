import type { WordColumn } from '../Column';
import { foldText } from '../foldText';
import { RowSet } from '../RowSet';
import type { Grades } from '../grades/readGrades';
import type { Scales } from '../grades/Scales';
import type { Settings } from '../Settings';
import { Dictionary, missingColumn } from '../tables/decodeColumn';
import type { NamedTable } from '../tables/GridTable';
import { wordColumn } from '../tables/GridTable';
import { lazyWords } from '../tables/lazyColumns';
import { PupilGrades } from './PupilGrades';

/** The tests whose grades make a pupil's level; the second only for pupils without the first. */
const tests = ['Gada vērtējums', 'Noslēguma pārbaudījums'].map(foldText);

/** `Vertejumi` with its grades read. */
export interface GradedTable {
  readonly table: NamedTable<'Vertejumi'>;
  readonly grades: Grades;
}

/**
 * Adds `Izglītojamā līmenis` to the pupils: one level a pupil a school year, over all programmes.
 *
 * It comes from the pupil's grades of the year, else of the final examination, by the rule of the
 * settings; see `PupilGrades.level`. A pupil with an unreadable grade among those has no readable
 * level; a pupil without any grade has none.
 */
export const derivePupilLevel = (
  pupils: NamedTable<'Izglitojamie'>,
  graded: GradedTable | null,
  scales: Scales,
  settings: Settings,
): void => {
  pupils.derive({
    lv: header,
    en: 'Pupil level',
    compute: () =>
      graded === null
        ? missingColumn(header, 'word', pupils.rowCount)
        : computeLevels(pupils, graded, scales, settings),
  });
};

const header = 'Izglītojamā līmenis';

const computeLevels = (
  pupils: NamedTable<'Izglitojamie'>,
  graded: GradedTable,
  scales: Scales,
  settings: Settings,
): WordColumn => {
  const byTest = gatherGrades(graded, settings);
  const names = wordColumn(pupils, 'pupil');
  const folded = names.words.map(foldText);
  const dictionary = new Dictionary();
  // One more than the code of the level; 0 for a pupil without one.
  const codes = new Uint32Array(pupils.rowCount);
  const without: number[] = [];
  const unreadable = new Set<number>();
  for (let row = 0; row < pupils.rowCount; row += 1) {
    const name = folded[names.codes[row] ?? -1];
    const year = pupils.yearOf(row);
    const key = name === undefined || year === null ? null : `${year} ${name}`;
    const grades = key === null ? undefined : byTest.map((of) => of.get(key)).find((of) => of);
    if (grades?.isUnreadable) unreadable.add(row);
    else {
      const level = grades?.level(settings.pupilLevel, scales) ?? null;
      if (level === null) without.push(row);
      else codes[row] = 1 + dictionary.codeOf(level);
    }
  }
  const missing = graded.grades.levels.missing ? ({ missing: true } as const) : {};
  const { words } = dictionary;
  const meanings = Int32Array.from({ length: words.length + 1 }, (_, code) => code - 1);
  const ungraded = RowSet.of(pupils.rowCount, without);
  const common = { header, words, unreadable, ungraded, ...missing };
  return lazyWords(common, () => ({ codes, meanings }));
};

/** The grades of each pupil and year (`2024 anna`), one map a test. */
const gatherGrades = (
  { table, grades }: GradedTable,
  settings: Settings,
): readonly ReadonlyMap<string, PupilGrades>[] => {
  const gathered = tests.map(() => new Map<string, PupilGrades>());
  const [pupil, test] = [wordColumn(table, 'pupil'), wordColumn(table, 'test')];
  const [area, scale] = [wordColumn(table, 'area'), wordColumn(table, 'scale')];
  const testOf = test.words.map((word) => tests.indexOf(foldText(word)));
  const pupilOf = pupil.words.map(foldText);
  const wanted = foldText(settings.specialityArea);
  const isWanted = area.words.map((word) => foldText(word) === wanted);
  const anyArea = settings.pupilLevel !== 'speciality' || wanted === '';

  for (let row = 0; row < table.rowCount; row += 1) {
    const of = gathered[testOf[test.codes[row] ?? -1] ?? -1];
    const name = pupilOf[pupil.codes[row] ?? -1];
    const year = table.yearOf(row);
    const weight = table.weights[row] ?? 1;
    if (!of || name === undefined || year === null || weight === 0) continue;
    if (!anyArea && !isWanted[area.codes[row] ?? -1]) continue;
    const isUnreadable = grades.levels.unreadable.has(row);
    if (grades.levels.codes[row] === -1 && !isUnreadable) continue;
    const key = `${year} ${name}`;
    const known = of.get(key) ?? new PupilGrades();
    of.set(key, known);
    if (isUnreadable) known.isUnreadable = true;
    else {
      known.add({
        scale: foldText(scale.words[scale.codes[row] ?? -1] ?? ''),
        number: grades.numbers.values[row] ?? Number.NaN,
        fraction: grades.fractions.values[row] ?? Number.NaN,
        level: grades.levels.words[grades.levels.codes[row] ?? -1] ?? '',
        weight,
      });
    }
  }
  return gathered;
};
