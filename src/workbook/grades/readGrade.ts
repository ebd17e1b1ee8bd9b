import type { FindingCode } from '../Finding';
import { divideDecimals } from '../divideDecimals';
import { foldText } from '../foldText';
import type { CellValue } from '../TableGrid';
import { isErrorLiteral } from '../values/isErrorLiteral';
import type { Reading } from '../values/Reading';
import { isBlank } from '../values/Reading';
import { readNumber, readPercentagePoints } from '../values/readNumber';
import type { NumberScale, Scale } from './Scales';

/** What one cell of `Vērtējums` says on its scale. */
export type GradeReading = Grade | NoGrade | BadGrade;

export interface Grade {
  readonly kind: 'grade';
  /** Marks, points or percentage points; NaN on a scale of words. */
  readonly number: number;
  /** The word on a scale of words; null on a scale of numbers. */
  readonly word: string | null;
  readonly level: string;
  /** The marks on the scale of ten; NaN on every other. */
  readonly marks: number;
  /** The grade as a fraction of the most that can be had, exact; NaN where there is none. */
  readonly fraction: number;
}

/** Blank, or one of the words that are no grade. */
export interface NoGrade {
  readonly kind: 'none';
  readonly word: string | null;
}

export interface BadGrade {
  readonly kind: 'bad';
  readonly code: FindingCode;
  /** The column that is to be mended. */
  readonly column: 'grade' | 'maximum';
  readonly params: Readonly<Record<string, string | number>>;
  /** The number where only its maximum is at fault; NaN otherwise. */
  readonly number: number;
}

const noGrades: ReadonlyMap<string, string> = new Map([
  ['nv', 'nv'],
  ['n/v', 'nv'],
  ['atbrīvots', 'atbrīvots'],
  ['atbrīvota', 'atbrīvots'],
]);
const longestWord = 100;

/** The word of a cell that is no grade (blank, `nv`, `atbrīvots`); undefined when it is another. */
export const readNoGrade = (cell: CellValue): NoGrade | undefined => {
  if (isBlank(cell)) return { kind: 'none', word: null };
  if (typeof cell !== 'string' || cell.length > longestWord) return undefined;
  const word = noGrades.get(foldText(cell));
  return word === undefined ? undefined : { kind: 'none', word };
};

/**
 * Reads a grade on its scale.
 *
 * On `%`, a number from 0 to 1 is a fraction (1 is 100 %) and a greater one percentage points;
 * "85%" is 85. Points become a fraction of their maximum.
 *
 * @param maximum `Maksimums` of the row, NaN when blank; used for points only
 */
export const readGrade = (cell: CellValue, scale: Scale, maximum: number): GradeReading => {
  const none = readNoGrade(cell);
  if (none) return none;
  if (isErrorLiteral(cell)) return bad('error-value', {});
  return 'bands' in scale ? readNumberGrade(cell, scale, maximum) : readWordGrade(cell, scale);
};

const bad = (
  code: FindingCode,
  params: BadGrade['params'],
  column: BadGrade['column'] = 'grade',
  number = Number.NaN,
): BadGrade => ({ kind: 'bad', code, column, params, number });

const readWordGrade = (
  cell: CellValue,
  { name, words }: Extract<Scale, { readonly words: unknown }>,
): GradeReading => {
  const text = String(cell);
  const found = text.length > longestWord ? undefined : words.get(foldText(text));
  if (!found) {
    const expected = [...words.values()].map(({ word }) => word).join(', ');
    return bad('grade-word-unknown', { scale: name, expected });
  }
  const { word, level } = found;
  return {
    kind: 'grade',
    number: Number.NaN,
    word,
    level,
    marks: Number.NaN,
    fraction: Number.NaN,
  };
};

const readNumberGrade = (cell: CellValue, scale: NumberScale, maximum: number): GradeReading => {
  const number = scale.kind === 'percent' ? readPercent(cell) : readNumber(cell);
  if (typeof number !== 'number') return bad('grade-unreadable', { scale: scale.name });
  if (scale.kind === 'points') {
    if (!(maximum > 0)) return bad('grade-maximum-missing', {}, 'maximum', number);
    if (number > maximum) return bad('grade-above-maximum', { maximum });
  }
  const fraction = fractionOf(number, scale.kind, maximum);
  const percent = scale.kind === 'percent' || scale.kind === 'points';
  const level = levelOf(percent ? fraction : number, scale);
  if (level === null) {
    const from = scale.bands.at(-1)?.from ?? 0;
    return bad('grade-outside-scale', { scale: scale.name, from, to: scale.top });
  }
  const marks = scale.kind === 'marks' ? number : Number.NaN;
  return { kind: 'grade', number, word: null, level, marks, fraction };
};

/** Percentage points, whichever way they were typed. */
const readPercent = (cell: CellValue): Reading<number> => {
  const points = readPercentagePoints(cell);
  if (points !== null) return points;
  const number = readNumber(cell);
  return typeof number === 'number' && number > 0 && number <= 1 ? shiftTwo(number) : number;
};

const shiftTwo = (fraction: number): number => {
  const text = String(fraction);
  return text.includes('e') ? fraction * 100 : Number(`${text}e2`);
};

const fractionOf = (number: number, kind: NumberScale['kind'], maximum: number): number => {
  if (kind === 'marks') return divideDecimals(number, 10);
  if (kind === 'percent') return divideDecimals(number, 100);
  return kind === 'points' ? divideDecimals(number, maximum) : Number.NaN;
};

/**
 * The level of a value on a scale of numbers; null outside it.
 *
 * @param value marks or numbers of the school's own scale; a fraction for `percent` and `points`
 */
export const levelOf = (value: number, { kind, bands, top }: NumberScale): string | null => {
  const unit = kind === 'percent' || kind === 'points' ? 100 : 1;
  if (value > divideDecimals(top, unit)) return null;
  return bands.find(({ from }) => value >= divideDecimals(from, unit))?.level ?? null;
};
