import type { NumberColumn, WordColumn } from '../Column';
import type { FindingLog } from '../FindingLog';
import { foldText } from '../foldText';
import { nearestWord } from '../nearestWord';
import type { Cells } from '../tables/decodeColumn';
import type { NamedTable } from '../tables/GridTable';
import { numberColumn, wordColumn } from '../tables/GridTable';
import { rowsAStep, type Steps } from '../Steps';
import type { CellValue } from '../TableGrid';
import { readNumber } from '../values/readNumber';
import { GradeCells } from './GradeCells';
import type { BadGrade } from './readGrade';
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

/** Reads every grade once; each one that cannot be read becomes an error at its cell. */
export const readGrades = function* (
  table: GradeTable,
  scales: Scales,
  log: FindingLog,
): Steps<Grades> {
  const count = table.rowCount;
  const { names, known } = knownScales(table, scales);
  const maximum = numberColumn(table, 'maximum');
  const [numbers, marks, fractions] = [blank(count), blank(count), blank(count)];
  const { codes, rows, distinct } = table.cells('grade') ?? noCells(count);
  const cells = new GradeCells(known, distinct);
  const textCodes = new Int32Array(count).fill(-1);
  const levelCodes = new Int32Array(count).fill(-1);
  const ungraded = new Uint8Array(count);
  const badGrades = new Set<number>();
  const badLevels = new Set<number>();
  const lost = new LostScales();
  let maximumsMissing = 0;

  const reject = (row: number, cell: CellValue, problem: BadGrade): void => {
    badLevels.add(row);
    numbers[row] = problem.number;
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

  const step = rowsAStep;
  for (let row = 0; row < count; row += 1) {
    if (row % step === 0) yield;
    const cellCode = codes[rows[row] ?? 0] ?? 0;
    const code = names.codes[row] ?? -1;
    const understood = cells.read(cellCode, code, maximum.values[row] ?? Number.NaN);
    const { reading } = understood;
    if (reading === undefined) {
      const number = readNumber(distinct[cellCode] ?? '');
      if (typeof number === 'number') numbers[row] = number;
      badLevels.add(row);
      if (!names.unreadable.has(row)) lost.add(code, row);
    } else if (reading.kind === 'bad') reject(row, distinct[cellCode] ?? '', reading);
    else {
      textCodes[row] = understood.text;
      if (reading.kind === 'none') ungraded[row] = 1;
      else {
        numbers[row] = reading.number;
        marks[row] = reading.marks;
        fractions[row] = reading.fraction;
        levelCodes[row] = understood.level;
      }
    }
  }
  if (!names.missing) lost.note(table, names, scales, log);

  const header = table.header('grade');
  const missing = table.lacks('grade') ? ({ missing: true } as const) : {};
  const derived = { unreadable: badLevels, ungraded, ...missing };
  return {
    numbers: {
      kind: 'number',
      header,
      values: numbers,
      unreadable: badGrades,
      ungraded,
      texts: { codes: textCodes, words: cells.texts.words },
      ...missing,
    },
    levels: {
      kind: 'word',
      header: 'Līmenis',
      codes: levelCodes,
      words: cells.levels.words,
      ...derived,
    },
    marks: { kind: 'number', header: 'Balles', values: marks, ...derived },
    fractions: { kind: 'number', header: 'Procenti', values: fractions, ...derived },
  };
};

/** A table without `Vērtējums`: blank in every row. */
const noCells = (count: number): Pick<Cells, 'codes' | 'rows' | 'distinct'> => ({
  codes: new Uint8Array(1),
  rows: new Uint32Array(count),
  distinct: [''],
});

const blank = (count: number): Float64Array => new Float64Array(count).fill(Number.NaN);

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
