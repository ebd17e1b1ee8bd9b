import type { Book } from '../book/Book';
import { boundByTotals, type Sum } from './testing/boundByTotals';
import { makeShareCopy, type Sample, sheetOf } from './testing/makeShareCopy';
import { openBytes, sampleBytes } from './testing/openSample';

// Each opens a sample and makes a whole copy of it.
jest.setTimeout(60_000);

const threshold = 5;
const samples: readonly (readonly [Sample, string])[] = [
  ['aluksne-2024-2025', 'Pašnovērtējums 2024-2025'],
  ['ludza-2025-2028', 'Pašnovērtējums 2026-2027'],
];

/** The sheet's cells, by row. */
const cellsOf = (book: Book, title: string): unknown[][] => {
  const sheet = sheetOf(book, title);
  const area = sheet.usedRange(true);
  return area ? sheet.values({ ...area, row: 0, column: 0, rows: area.row + area.rows }) : [];
};

/** The lines of a table of the form with their total, by the first words of its caption. */
const linesOf = (cells: unknown[][], caption: string, headers: number): unknown[][] => {
  const start = cells.findIndex(([first]) => String(first).startsWith(caption));
  const length = cells.slice(start).findIndex(([first]) => first === 'KOPĀ');
  if (start < 0 || length < 0) throw new Error(`No table ${caption}`);
  return cells.slice(start + 1 + headers, start + length + 1);
};

interface Known {
  /** Numbers as they are shown, by name. */
  readonly shown: Map<string, number>;
  /** Names of the cells that say that they are not shown. */
  readonly hidden: string[];
  readonly sums: Sum[];
}

/** Takes one cell for what a reader takes it for: a number, nobody, or something withheld. */
const read = ({ shown, hidden }: Known, name: string, value: unknown): void => {
  if (value === 'nerāda') hidden.push(name);
  else shown.set(name, typeof value === 'number' ? value : 0);
};

/** Adds counts in columns from `first` on, each of which the last line totals. */
const readCounts = (
  known: Known,
  table: string,
  lines: unknown[][],
  first: number,
  columns: number,
): void => {
  for (let column = first; column < first + columns; column += 1) {
    const names = lines.map((_, at) => `${table}/${at}/${column}`);
    names.forEach((name, at) => read(known, name, lines[at]?.[column]));
    known.sums.push({ total: names.at(-1) ?? '', parts: names.slice(0, -1) });
  }
};

/** Everything that the tables of the report tell of pupils. */
const readReport = (cells: unknown[][]): Known => {
  const known: Known = { shown: new Map(), hidden: [], sums: [] };
  readCounts(known, 'enrolled', linesOf(cells, '1.2.1.', 2), 5, 3);
  const leavers = linesOf(cells, '1.2.2.', 2);
  readCounts(known, 'left', leavers, 1, 4);
  leavers.forEach((_, at) => {
    const parts = [2, 3, 4].map((column) => `left/${at}/${column}`);
    known.sums.push({ total: `left/${at}/1`, parts: [...parts, `left/${at}/unsaid`] });
  });
  const levels = linesOf(cells, '1. tabula', 1);
  readCounts(known, 'level', levels, 2, 1);
  levels.forEach((line, at) => {
    const names = [3, 4, 5, 6].map((column) => `level/${at}/${column}`);
    const pupils = known.shown.get(`level/${at}/2`);
    names.forEach((name, index) => {
      const ratio = line[index + 3];
      // The exact ratio of an unknown number of pupils would give that number away.
      if (typeof ratio === 'number' && ratio > 0) expect(pupils).toBeDefined();
      const count = typeof ratio === 'number' ? Math.round(ratio * (pupils ?? 0)) : ratio;
      read(known, name, count);
    });
    known.sums.push({ total: `level/${at}/2`, parts: names });
  });
  const last = levels.length - 1;
  for (const column of [3, 4, 5, 6]) {
    const parts = levels.slice(0, -1).map((_, at) => `level/${at}/${column}`);
    known.sums.push({ total: `level/${last}/${column}`, parts });
  }
  return known;
};

describe.each(samples)('the report in the copy of %s', (sample, title) => {
  test('shows the large numbers, and no count of fewer than five', async () => {
    const { book } = await makeShareCopy(sample);
    const { shown, hidden } = readReport(cellsOf(book, title));
    const numbers = [...shown.values()];
    expect(Math.max(...numbers)).toBeGreaterThan(50);
    expect(numbers.filter((count) => count > 0 && count < threshold)).toEqual([]);
    expect(hidden.length).toBeGreaterThan(10);
  });

  test('gives no hidden number away by its totals', async () => {
    const { book } = await makeShareCopy(sample);
    const { shown, hidden, sums } = readReport(cellsOf(book, title));
    const bounds = boundByTotals(sums, shown);
    const found = hidden.filter((name) => {
      const { low, high } = bounds.get(name) ?? { low: 0, high: Infinity };
      // Where a total is nobody, so is every part of it: that is what a shown zero says.
      return high > 0 && high - low < threshold;
    });
    expect(found).toEqual([]);
  });

  test('would be found out by its totals, were only the small numbers taken out', async () => {
    const opened = openBytes(sampleBytes(sample));
    await opened.press();
    const { shown, sums } = readReport(cellsOf(opened.book, title));
    const small = [...shown].filter(([, count]) => count > 0 && count < threshold);
    for (const [name] of small) shown.delete(name);
    const bounds = boundByTotals(sums, shown);
    const found = small.filter(([name]) => {
      const { low, high } = bounds.get(name) ?? { low: 0, high: Infinity };
      return high - low < threshold;
    });
    expect(found.length).toBeGreaterThan(0);
  });

  test('says of whom it tells nothing in every line about pupils at events', async () => {
    const { book } = await makeShareCopy(sample);
    const cells = cellsOf(book, title);
    const start = cells.findIndex(([first]) => String(first).startsWith('7.'));
    const lines = cells.slice(start).filter((line) => /^\d+ izglītojam/.test(String(line[2])));
    expect(lines).toEqual([]);
    expect(cells.slice(start).filter((line) => line[2] === 'nerāda').length).toBeGreaterThan(3);
  });
});

describe('section 4 of the report in a copy', () => {
  test('says that a value and its status are withheld, where a blank would say that there is none', async () => {
    const { book } = await makeShareCopy('aluksne-2024-2025');
    const cells = cellsOf(book, 'Pašnovērtējums 2024-2025');
    const hidden = cells.filter((line) => line[6] === '– Nerāda');
    expect(hidden.length).toBeGreaterThan(0);
    for (const line of hidden) expect([line[3], line[5]]).toEqual(['nerāda', 'nerāda']);
  });
});
