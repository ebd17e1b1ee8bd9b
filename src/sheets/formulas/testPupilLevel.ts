import { foldText } from '../../workbook/foldText';
import { formatSchoolYear } from '../../workbook/SchoolYear';
import type { CellValue } from '../../workbook/TableGrid';
import { type ColumnReference, referTo } from './ColumnReference';
import { hasWildcard, isSameInExcel, joinedText } from './excelText';
import { anyOf, type RowTest } from './RowTest';
import { asks } from './testCells';
import { bandOf } from './testGradeLevel';
import type { TwinContext } from './TwinContext';

const test = 'Gada vērtējums';
const levelScale = 'Līmenis';

/**
 * `Izglītojamā līmenis` under the rule of the mean: the sum of the pupil's marks of the year is held
 * against the band times their number, so that nothing is divided by nothing; a level that staff
 * entered as such is found by its words.
 */
export const testPupilLevel = (foldedLevel: string, context: TwinContext): RowTest | null => {
  const grades = gather(context);
  const band = grades && bandOf(grades.scale, foldedLevel);
  const level = grades?.scale.bands.find((each) => foldText(each.level) === foldedLevel)?.level;
  if (!grades || !band || level === undefined) return null;
  const { pupil, sum, count, totals } = grades;
  const reaches = (from: number): string => `(${sum}>=${from}*${count})`;
  // A pupil without marks reaches every band, and so is in none but the highest.
  const text =
    band.below === null
      ? `(SIGN(${sum})*${reaches(band.from)})`
      : `(${reaches(band.from)}-${reaches(band.below)})`;
  const byMarks = asks(pupil, text, (name) => {
    const total = totals(name);
    if (total.count === 0) return false;
    const isBelow = band.below === null || total.sum < band.below * total.count;
    return total.sum >= band.from * total.count && isBelow;
  });
  return anyOf([byMarks, ...grades.entered(level)]);
};

/** Pupils that have a level at all. */
export const hasPupilLevel = (context: TwinContext): RowTest | null => {
  const grades = gather(context);
  if (!grades) return null;
  const { pupil, count, totals } = grades;
  const marked = asks(pupil, `SIGN(${count})`, (name) => totals(name).count > 0);
  return anyOf([marked, ...grades.entered(null)]);
};

/** What the grades of the year say of each pupil, as texts of formulas and as figures. */
const gather = ({ tables, scales, settings, years, column }: TwinContext) => {
  const table = tables.get('Vertejumi');
  const scale = [...scales.values()].find(({ kind }) => kind === 'marks');
  const pupil = column('Izglītojamais');
  const [year] = years;
  const names = ['Mācību gads', 'Izglītojamais', 'Pārbaudījums', 'Skala', 'Vērtējums'] as const;
  const columns = names.map((name) => table && referTo(table, name));
  if (!columns.every((each): each is ColumnReference => !!each)) return null;
  const [yearOf, pupilOf, testOf, scaleOf, grade] = columns;
  if (!yearOf || !pupilOf || !testOf || !scaleOf || !grade || !pupil) return null;
  if (settings.pupilLevel !== 'mean' || scale?.kind !== 'marks') return null;
  if (year === undefined || years.length > 1 || !isPlain(pupil) || !isPlain(pupilOf)) return null;

  const criteriaOn = (scaleName: string): string =>
    `${pupilOf.text},${pupil.text},${yearOf.text},"${formatSchoolYear(year)}",` +
    `${testOf.text},"${test}",${scaleOf.text},"${scaleName}"`;
  const criteria = criteriaOn(scale.name);
  const marks = new Map<string, { sum: number; count: number }>();
  const entered = new Set<string>();
  const isOf = (row: number, scaleName: string): boolean =>
    isSameInExcel(yearOf.cell(row), formatSchoolYear(year)) &&
    isSameInExcel(testOf.cell(row), test) &&
    isSameInExcel(scaleOf.cell(row), scaleName);
  for (let row = 0; row < grade.rowCount; row += 1) {
    const name = joinedText(pupilOf.cell(row)).toLowerCase();
    const cell = grade.cell(row);
    if (isOf(row, scale.name) && typeof cell === 'number' && cell >= 0) {
      const known = marks.get(name) ?? { sum: 0, count: 0 };
      marks.set(name, { sum: known.sum + cell, count: known.count + 1 });
    } else if (isOf(row, levelScale)) {
      entered.add(name);
      entered.add(`${name}|${joinedText(cell).toLowerCase()}`);
    }
  }
  const nameIn = (cell: CellValue): string => joinedText(cell).toLowerCase();
  const none = { sum: 0, count: 0 };
  return {
    scale,
    pupil,
    sum: `SUMIFS(${grade.text},${criteria})`,
    count: `COUNTIFS(${criteria},${grade.text},">=0")`,
    totals: (name: CellValue) => marks.get(nameIn(name)) ?? none,
    /** Pupils for whom staff entered that level, or any where it is null; nothing if for nobody. */
    entered: (level: string | null): RowTest[] => {
      if (entered.size === 0) return [];
      const more = level === null ? '' : `,${grade.text},"${level}"`;
      return [
        asks(pupil, `SIGN(COUNTIFS(${criteriaOn(levelScale)}${more}))`, (name) =>
          entered.has(level === null ? nameIn(name) : `${nameIn(name)}|${level.toLowerCase()}`),
        ),
      ];
    },
  };
};

/** COUNTIFS takes wildcards, operators and texts of digits for more than the word that they are. */
const isPlain = ({ distinct }: ColumnReference): boolean => distinct.every(isPlainWord);

const isPlainWord = (cell: CellValue): boolean =>
  cell === '' ||
  (typeof cell === 'string' &&
    !hasWildcard(cell) &&
    !/^[<>=]/u.test(cell) &&
    !/^[\d\s.,%+-]+$/u.test(cell));
