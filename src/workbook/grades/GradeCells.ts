import type { CellValue } from '../TableGrid';
import type { GradeReading } from './readGrade';
import { readGrade, readNoGrade } from './readGrade';
import type { Scale } from './Scales';

/**
 * Understands each distinct grade once, as a school has thousands of rows and a dozen marks: the
 * same cell on the same scale, and of the same maximum where the scale is points, reads the same.
 * Grades are numbered as they first come.
 */
export class GradeCells {
  /** What each grade says, by its number; undefined when its scale is not known. */
  readonly readings: (GradeReading | undefined)[] = [];
  /** Code of the cell that each grade stands in. */
  readonly cellCodes: number[] = [];
  /** By scale, then by maximum, then by code of the cell. */
  private readonly known = new Map<number, Map<number, number[]>>();
  private scale: number | null = null;
  private maximum = Number.NaN;
  private numbers: number[] = [];

  /**
   * @param scales the scale of each code; undefined for a word that names none
   * @param distinct the distinct cells of grades
   */
  constructor(
    private readonly scales: readonly (Scale | undefined)[],
    private readonly distinct: readonly CellValue[],
  ) {}

  /**
   * The number of a grade.
   *
   * @param code of the cell
   * @param scale code of the word of its scale
   * @param maximum `Maksimums` of a row on points, NaN when blank, and on every other scale
   */
  numberOf(code: number, scale: number, maximum: number): number {
    if (scale !== this.scale || !Object.is(maximum, this.maximum)) this.turnTo(scale, maximum);
    const known = this.numbers[code];
    if (known !== undefined) return known;
    const cell = this.distinct[code] ?? '';
    const of = this.scales[scale];
    this.cellCodes.push(code);
    const count = this.readings.push(readNoGrade(cell) ?? (of && readGrade(cell, of, maximum)));
    this.numbers[code] = count - 1;
    return count - 1;
  }

  private turnTo(scale: number, maximum: number): void {
    const ofScale = this.known.get(scale) ?? new Map<number, number[]>();
    this.known.set(scale, ofScale);
    const numbers = ofScale.get(maximum) ?? [];
    ofScale.set(maximum, numbers);
    [this.scale, this.maximum, this.numbers] = [scale, maximum, numbers];
  }
}
