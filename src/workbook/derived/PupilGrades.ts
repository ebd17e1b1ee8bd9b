import { foldText } from '../foldText';
import { levelOf } from '../grades/readGrade';
import type { NumberScale, Scales } from '../grades/Scales';
import { gradeLevels } from '../grades/Scales';
import type { PupilLevelRule } from '../Settings';

/** One grade of a pupil. */
export interface PupilGrade {
  /** Folded name of its scale. */
  readonly scale: string;
  /** Marks, points or percentage points; NaN on a scale of words. */
  readonly number: number;
  /** NaN where there is none. */
  readonly fraction: number;
  readonly level: string;
  readonly weight: number;
}

const percentScale = '%';
const levelScale = foldText('Līmenis');

/** The grades that make one pupil's level in one school year. */
export class PupilGrades {
  /** A grade among them could not be read. */
  isUnreadable = false;
  private readonly grades: PupilGrade[] = [];

  add(grade: PupilGrade): void {
    this.grades.push(grade);
  }

  /**
   * One level from all grades; null when there is none.
   *
   * - Levels that staff entered as such (`Skala = Līmenis`) stand; computed ones do not come in.
   * - `lowest`: the lowest level among the grades.
   * - `mean`, `speciality` (whose grades were chosen before): the mean in the bands of the scale
   *   when it is one for all, else the mean of the fractions in the bands of `%`. Words join no
   *   mean of numbers; of words alone the mean of the levels is taken, half up.
   */
  level(rule: PupilLevelRule, scales: Scales): string | null {
    const entered = this.grades.filter(({ scale }) => scale === levelScale);
    const grades = entered.length > 0 ? entered : this.grades;
    if (rule === 'lowest') return lowestLevel(grades);
    return meanByNumber(grades, scales) ?? meanOfLevels(grades);
  }
}

const rank = (level: string): number =>
  gradeLevels.findIndex((known) => foldText(known) === foldText(level));

const lowestLevel = (grades: readonly PupilGrade[]): string | null => {
  const ranked = grades.filter(({ level }) => rank(level) >= 0);
  const [first, ...others] = ranked.length > 0 ? ranked : grades;
  if (!first) return null;
  return others.reduce(
    (lowest, { level }) => (rank(level) < rank(lowest) ? level : lowest),
    first.level,
  );
};

const meanByNumber = (grades: readonly PupilGrade[], scales: Scales): string | null => {
  const numbered = grades.filter(({ number }) => !Number.isNaN(number));
  const [first] = numbered;
  if (!first) return null;
  const alike = numbered.every(({ scale }) => scale === first.scale);
  const own = alike ? scales.get(first.scale) : undefined;
  const bands = own && 'bands' in own ? own : scales.get(percentScale);
  if (!bands || !('bands' in bands)) return null;
  const mean = weightedMean(numbered, unitOf(bands));
  return mean === null ? null : levelOf(mean, bands);
};

/** Points of different maxima are comparable only as fractions. */
const unitOf = ({ kind }: NumberScale): 'number' | 'fraction' =>
  kind === 'marks' || kind === 'numbers' ? 'number' : 'fraction';

const weightedMean = (
  grades: readonly PupilGrade[],
  unit: 'number' | 'fraction',
): number | null => {
  const counted = grades.filter((grade) => !Number.isNaN(grade[unit]));
  const weight = counted.reduce((sum, grade) => sum + grade.weight, 0);
  if (weight === 0) return null;
  const sum = counted.reduce((total, grade) => total + grade[unit] * grade.weight, 0);
  // A mean that is 8,5 by hand must not be 8,499… here: twelve digits tell any two means apart.
  return Number((sum / weight).toPrecision(12));
};

const meanOfLevels = (grades: readonly PupilGrade[]): string | null => {
  const ranked = grades.filter(({ level }) => rank(level) >= 0);
  const weight = ranked.reduce((sum, grade) => sum + grade.weight, 0);
  if (weight === 0) return grades[0]?.level ?? null;
  const sum = ranked.reduce((total, grade) => total + rank(grade.level) * grade.weight, 0);
  return gradeLevels[Math.floor(sum / weight + 0.5)] ?? null;
};
