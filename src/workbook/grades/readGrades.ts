import type { CellCodes } from '../CellTable';
import type { NumberColumn, WordColumn } from '../Column';
import type { FindingLog } from '../FindingLog';
import { foldText } from '../foldText';
import { nearestWord } from '../nearestWord';
import { type Cells, Dictionary } from '../tables/decodeColumn';
import type { NamedTable } from '../tables/GridTable';
import { numberColumn, wordColumn } from '../tables/GridTable';
import { lazyNumbers, lazyWords } from '../tables/lazyColumns';
import { RowSet } from '../RowSet';
import { rowsAStep, type Steps } from '../Steps';
import type { CellValue } from '../TableGrid';
import { readNumber } from '../values/readNumber';
import { GradeCells } from './GradeCells';
import type { BadGrade, Grade, GradeReading } from './readGrade';
import type { Scale, Scales } from './Scales';

/** The grades of `Vertejumi`, read with their scales; one entry a row in each column. */
export interface Grades {
  /** `Vērtējums`: marks, points or percentage points, and the words of the other scales. */
  readonly numbers: NumberColumn;
  readonly levels: WordColumn;
  readonly marks: NumberColumn;
  readonly fractions: NumberColumn;
}

type GradeTable = NamedTable<'Vertejumi'>;

/**
 * Reads every grade once; each one that cannot be read becomes an error at its cell. A row is given
 * the number of its grade only: what that means, column by column, when somebody asks.
 */
export const readGrades = function* (
  table: GradeTable,
  scales: Scales,
  log: FindingLog,
): Steps<Grades> {
  const count = table.rowCount;
  const { names, known } = knownScales(table, scales);
  const maximum = numberColumn(table, 'maximum');
  const { codes: cellCodes, distinct } = table.cells('grade') ?? noCells(count);
  const cells = new GradeCells(known, distinct);
  const onPoints = Uint8Array.from(known, (scale) => Number(scale?.kind === 'points'));
  const grades = new Uint32Array(count);
  const badGrades = new Set<number>();
  const badLevels = new Set<number>();
  const lost = new LostScales();
  let maximumsMissing = 0;

  const reject = (row: number, cell: CellValue, problem: BadGrade): void => {
    if (problem.column === 'grade') {
      badGrades.add(row);
      log.add('error', problem.code, table.place(row, 'grade'), cell, problem.params);
    } else if (!maximum.unreadable.has(row)) {
      maximumsMissing += 1;
      // Without the whole column one finding says it all.
      if (maximum.missing && maximumsMissing > 1) return;
      log.add('error', problem.code, table.place(row, 'maximum'), null, problem.params);
    }
  };

  const { readings } = cells;
  const [ofScale, ofMaximum] = [names.coded, maximum.coded];
  const step = rowsAStep;
  for (let row = 0; row < count; row += 1) {
    if (row % step === 0) yield;
    const code = cellCodes[row] ?? 0;
    const scale = ofScale.meanings[ofScale.codes[row] ?? -1] ?? -1;
    const isPoints = onPoints[scale] === 1;
    const of = isPoints ? ofMaximum.meanings[ofMaximum.codes[row] ?? -1] : Number.NaN;
    const grade = cells.numberOf(code, scale, of ?? Number.NaN);
    grades[row] = grade;
    const reading = readings[grade];
    if (reading !== undefined && reading.kind !== 'bad') continue;
    badLevels.add(row);
    if (reading !== undefined) reject(row, distinct[code] ?? '', reading);
    else if (!names.unreadable.has(row)) lost.add(scale, row);
  }
  if (!names.missing) lost.note(table, names, scales, log);
  const codes = narrow(grades, readings.length);
  return makeColumns(table, cells, distinct, codes, badGrades, badLevels);
};

/** Numbers below a count, in as many bytes as they need. */
const narrow = (numbers: Uint32Array, count: number): CellCodes =>
  count <= 0x100
    ? Uint8Array.from(numbers)
    : count <= 0x1_0000
      ? Uint16Array.from(numbers)
      : numbers;

/** The columns that rest on the grades; `codes` numbers the grade of each row. */
const makeColumns = (
  table: GradeTable,
  { readings, cellCodes }: GradeCells,
  distinct: readonly CellValue[],
  codes: CellCodes,
  badGrades: ReadonlySet<number>,
  badLevels: ReadonlySet<number>,
): Grades => {
  const numbers = (of: (reading: GradeReading | undefined, grade: number) => number) => () => ({
    codes,
    meanings: Float64Array.from(readings, of),
  });
  const ofGrade = (of: (grade: Grade) => number) =>
    numbers((reading) => (reading?.kind === 'grade' ? of(reading) : Number.NaN));
  const words = (of: (reading: GradeReading | undefined) => string | null) => {
    const dictionary = new Dictionary();
    const meanings = Int32Array.from(readings, (reading) => {
      const word = of(reading);
      return word === null ? -1 : dictionary.codeOf(word);
    });
    return { words: dictionary.words, code: () => ({ codes, meanings }) };
  };
  const numberOf = (reading: GradeReading | undefined, grade: number): number => {
    if (reading !== undefined) return reading.kind === 'none' ? Number.NaN : reading.number;
    const number = readNumber(distinct[cellCodes[grade] ?? 0] ?? '');
    return typeof number === 'number' ? number : Number.NaN;
  };
  const texts = words((reading) =>
    reading === undefined || reading.kind === 'bad' ? null : reading.word,
  );
  const levels = words((reading) => (reading?.kind === 'grade' ? reading.level : null));

  const header = table.header('grade');
  const missing = table.lacks('grade') ? ({ missing: true } as const) : {};
  const none = Uint8Array.from(readings, (reading) => Number(reading?.kind === 'none'));
  const ungraded = RowSet.ofCells(codes, none);
  const derived = { unreadable: badLevels, ungraded, ...missing };
  const textColumn = lazyWords({ header, unreadable: badGrades, words: texts.words }, texts.code);
  return {
    numbers: lazyNumbers(
      { header, unreadable: badGrades, ungraded, texts: textColumn, ...missing },
      numbers(numberOf),
    ),
    levels: lazyWords({ header: 'Līmenis', words: levels.words, ...derived }, levels.code),
    marks: lazyNumbers(
      { header: 'Balles', ...derived },
      ofGrade(({ marks }) => marks),
    ),
    fractions: lazyNumbers(
      { header: 'Procenti', ...derived },
      ofGrade(({ fraction }) => fraction),
    ),
  };
};

/** A table without `Vērtējums`: blank in every row. */
const noCells = (count: number): Pick<Cells, 'codes' | 'distinct'> => ({
  codes: new Uint8Array(count),
  distinct: [''],
});

/** The scale of every distinct word of `Skala`; undefined for a word that names none. */
const knownScales = (
  table: GradeTable,
  scales: Scales,
): { readonly names: WordColumn; readonly known: readonly (Scale | undefined)[] } => {
  const names = wordColumn(table, 'scale');
  return { names, known: names.words.map((name) => scales.get(foldText(name))) };
};

/** Rows whose scale is blank or unknown, said once a word. */
class LostScales {
  private readonly seen = new Map<number, { readonly row: number; count: number }>();

  add(code: number, row: number): void {
    const seen = this.seen.get(code);
    if (seen) seen.count += 1;
    else this.seen.set(code, { row, count: 1 });
  }

  note(table: GradeTable, names: WordColumn, scales: Scales, log: FindingLog): void {
    const known = [...scales.values()].map(({ name }) => name);
    for (const [code, { row, count }] of this.seen) {
      const place = table.place(row, 'scale');
      const name = names.words[code];
      const nearest = name === undefined ? null : nearestWord(name, known);
      const expected = known.join(', ');
      if (name === undefined) log.add('error', 'scale-blank', place, null, { count, expected });
      else if (nearest === null)
        log.add('error', 'scale-unknown', place, name, { count, expected });
      else log.add('error', 'scale-misspelt', place, name, { count, nearest });
    }
  }
}
