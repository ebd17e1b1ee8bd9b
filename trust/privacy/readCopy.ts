import type { Sheet } from '../../host/book/Sheet';
import type { Book } from '../../host/book/Book';
import type { ReadSum } from './attackSums';
import type { Definition, Kind, SmallSchool, Year } from './smallSchool';
import { codeOf, years } from './smallSchool';

/** What a reader of a copy takes from its cells about a school year. */
export interface ReadYear {
  readonly sums: readonly ReadSum[];
  /** Groups of which the copy says that something about them is not shown. */
  readonly hidden: readonly (readonly number[])[];
}

const sheetOf = (book: Book, title: string): Sheet => {
  const found = book.sheets.find(({ name }) => name === title);
  if (!found) throw new Error(`The copy has no sheet ${title}`);
  return found;
};

const cellsOf = (sheet: Sheet): unknown[][] => {
  const area = sheet.usedRange(true);
  return area ? sheet.values({ ...area, row: 0, column: 0, rows: area.row + area.rows }) : [];
};

/** Collects sums and hidden groups of a year. */
class Reading {
  readonly sums: ReadSum[] = [];
  readonly hidden: number[][] = [];

  constructor(private readonly kinds: readonly Kind[]) {}

  members(holds: (kind: Kind) => boolean): number[] {
    return this.kinds.map((kind) => Number(holds(kind)));
  }

  /** A cell that counts a group; a blank among numbers is read as nobody. */
  count(cell: unknown, holds: (kind: Kind) => boolean): void {
    const counts = this.members(holds);
    if (cell === 'nerāda') this.hidden.push(counts);
    else this.sums.push({ counts, total: typeof cell === 'number' ? cell : 0 });
  }

  /** A cell that holds a share: the fraction in its lowest terms, whatever it was reduced by. */
  share(cell: unknown, { part, whole }: Definition): void {
    const [inPart, inWhole] = [this.members(part), this.members(whole ?? (() => false))];
    if (cell === 'nerāda') this.hidden.push(inPart, inWhole);
    if (typeof cell !== 'number') return;
    const [over, under] = lowestTerms(cell);
    const counts = inPart.map((of, at) => under * of - over * (inWhole[at] ?? 0));
    this.sums.push({ counts, total: 0 });
  }
}

/** The fraction with the least denominator that is this number to the last digits. */
const lowestTerms = (ratio: number): [number, number] => {
  for (let under = 1; under < 1_000; under += 1) {
    const over = Math.round(ratio * under);
    if (Math.abs(over / under - ratio) < 1e-12) return [over, under];
  }
  throw new Error(`No fraction of people: ${ratio}`);
};

/** What the pages of a copy say of the pupils of each year; its sheets and their words are known. */
export const readCopy = (book: Book, school: SmallSchool): Record<Year, ReadYear> => {
  const readings = { [years[0]]: new Reading(school.kinds), [years[1]]: new Reading(school.kinds) };
  const [before, current] = [readings[years[0]], readings[years[1]]];
  if (!before || !current) throw new Error('A year is missing');
  const lines = cellsOf(sheetOf(book, 'Mērķu izpilde')).slice(3);
  const [header = [], ...rows] = lines;
  for (const definition of school.definitions) {
    const { id, part, whole } = definition;
    const row = rows.find(([first]) => first === id);
    if (!row) throw new Error(`The copy has no row ${id}`);
    const under = (title: string): unknown => row[header.indexOf(title)];
    for (const [reading, cells] of [
      [before, [under(`${years[0]} izpilde`), under('Bāze')]],
      [current, [under(`${years[1]} izpilde`)]],
    ] as const) {
      for (const cell of cells) {
        if (cell === null) continue;
        if (whole === null) reading.count(cell, part);
        else reading.share(cell, definition);
      }
    }
    if (whole === null) continue;
    if (under('Skaitītājs') !== null) current.count(under('Skaitītājs'), part);
    if (under('Saucējs') !== null) current.count(under('Saucējs'), whole);
  }
  readReport(cellsOf(sheetOf(book, 'Pašnovērtējums 2025-2026')), school, current);
  return readings as Record<Year, Reading>;
};

/** Tables 1.2.1 and 1.2.2 of the report: who began, ended and left, and in all. */
const readReport = (cells: unknown[][], { programmes }: SmallSchool, reading: Reading): void => {
  const tableOf = (caption: string): unknown[][] => {
    const start = cells.findIndex(([first]) => String(first).startsWith(caption));
    const length = cells.slice(start).findIndex(([first]) => first === 'KOPĀ');
    if (start < 0 || length < 0) throw new Error(`The report has no table ${caption}`);
    return cells.slice(start, start + length + 1);
  };
  const enrolled = tableOf('1.2.1.');
  for (const name of [...programmes, 'KOPĀ']) {
    const line = enrolled.find(([first]) => first === name);
    if (!line) throw new Error(`Table 1.2.1 has no line ${name}`);
    const isIn = ({ programme }: Kind): boolean => name === 'KOPĀ' || programme === name;
    reading.count(line[5], isIn);
    reading.count(line[6], (kind) => isIn(kind) && kind.left === null);
  }
  const leavers = tableOf('1.2.2.');
  for (const [at, name] of [...programmes, 'KOPĀ'].entries()) {
    const line = leavers.find(([first]) => first === (name === 'KOPĀ' ? name : codeOf(at)));
    const isIn = ({ programme }: Kind): boolean => name === 'KOPĀ' || programme === name;
    const reasons = [null, 'Dzīvesvietas maiņa', 'Cits iemesls'];
    reasons.forEach((reason, column) => {
      reading.count(
        // A programme without a line had no leavers.
        line ? line[1 + column] : null,
        (kind) => isIn(kind) && kind.left !== null && (reason === null || kind.left === reason),
      );
    });
  }
};
