import type { CellValue } from '../../src/workbook/TableGrid';
import { programmes, subjects, tests, years } from './generateSchool';

/** The grades of a synthetic school in arrays made by hand: what no engine can be faster than. */
export interface TypedGrades {
  readonly count: number;
  readonly year: Uint8Array;
  readonly pupil: Uint32Array;
  readonly pupils: number;
  readonly programme: Uint8Array;
  readonly grade: Uint8Array;
  readonly subject: Uint8Array;
  readonly isMusic: Uint8Array;
  readonly test: Uint8Array;
  readonly isPoints: Uint8Array;
  /** NaN for `nv`. */
  readonly value: Float64Array;
  /** 3 is the highest, 255 none. */
  readonly level: Uint8Array;
}

const levelOf = (tenth: number): number => (tenth >= 9 ? 3 : tenth >= 6 ? 2 : tenth >= 4 ? 1 : 0);

export const typeGrades = (rows: readonly (readonly CellValue[])[]): TypedGrades => {
  const count = rows.length;
  const bytes = (of: (row: readonly CellValue[]) => number): Uint8Array =>
    Uint8Array.from(rows, of);
  const numbers = new Map<CellValue, number>();
  const pupil = Uint32Array.from(rows, ([, name = '']) => {
    const known = numbers.get(name);
    if (known !== undefined) return known;
    numbers.set(name, numbers.size);
    return numbers.size - 1;
  });
  const value = Float64Array.from(rows, (row) => (row[8] === 'nv' ? Number.NaN : Number(row[8])));
  return {
    count,
    year: bytes((row) => years.indexOf(String(row[0]))),
    pupil,
    pupils: numbers.size,
    programme: bytes((row) => programmes.indexOf(String(row[2]))),
    grade: bytes((row) => Number(row[3])),
    subject: bytes((row) => subjects.indexOf(String(row[4]))),
    isMusic: bytes((row) => Number(row[5] === 'Mūzika')),
    test: bytes((row) => tests.indexOf(String(row[6]))),
    isPoints: bytes((row) => Number(row[7] === 'Punkti')),
    value,
    level: bytes((row) => {
      if (row[8] === 'nv') return 255;
      return levelOf(row[7] === 'Punkti' ? Number(row[8]) / 2 : Number(row[8]));
    }),
  };
};
