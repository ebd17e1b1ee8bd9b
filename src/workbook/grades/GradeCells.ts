import { Dictionary } from '../tables/decodeColumn';
import type { CellValue } from '../TableGrid';
import type { GradeReading } from './readGrade';
import { readGrade, readNoGrade } from './readGrade';
import type { Scale } from './Scales';

/** A cell that was understood, its words numbered. */
export interface UnderstoodGrade {
  /** Undefined when the scale is not known. */
  readonly reading: GradeReading | undefined;
  /** Code of the word that the cell says; -1 when it is a number or blank. */
  readonly text: number;
  /** Code of the level; -1 when there is none. */
  readonly level: number;
}

/**
 * Understands each distinct grade once, as a school has thousands of rows and a dozen marks: the
 * same cell on the same scale, and of the same maximum where the scale is points, reads the same.
 */
export class GradeCells {
  /** Words among the grades. */
  readonly texts = new Dictionary();
  readonly levels = new Dictionary();
  /** By scale, then by maximum, then by code of the cell. */
  private readonly known = new Map<number, Map<number, UnderstoodGrade[]>>();
  private scale: number | null = null;
  private maximum = Number.NaN;
  private cells: UnderstoodGrade[] = [];

  /**
   * @param scales the scale of each code; undefined for a word that names none
   * @param distinct the distinct cells of grades
   */
  constructor(
    private readonly scales: readonly (Scale | undefined)[],
    private readonly distinct: readonly CellValue[],
  ) {}

  /**
   * @param code of the cell
   * @param scaleCode of the word of its scale
   * @param maximum `Maksimums` of the row, NaN when blank
   */
  read(code: number, scaleCode: number, maximum: number): UnderstoodGrade {
    const scale = this.scales[scaleCode];
    const cells = this.cellsOf(scaleCode, scale?.kind === 'points' ? maximum : Number.NaN);
    const known = cells[code];
    if (known) return known;
    const cell = this.distinct[code] ?? '';
    const reading = readNoGrade(cell) ?? (scale && readGrade(cell, scale, maximum));
    const word = reading === undefined || reading.kind === 'bad' ? null : reading.word;
    const understood = {
      reading,
      text: word === null ? -1 : this.texts.codeOf(word),
      level: reading?.kind === 'grade' ? this.levels.codeOf(reading.level) : -1,
    };
    cells[code] = understood;
    return understood;
  }

  private cellsOf(scale: number, maximum: number): UnderstoodGrade[] {
    if (scale === this.scale && Object.is(maximum, this.maximum)) return this.cells;
    const ofScale = this.known.get(scale) ?? new Map<number, UnderstoodGrade[]>();
    this.known.set(scale, ofScale);
    const cells = ofScale.get(maximum) ?? [];
    ofScale.set(maximum, cells);
    [this.scale, this.maximum, this.cells] = [scale, maximum, cells];
    return cells;
  }
}
