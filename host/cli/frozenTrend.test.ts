import { freezeWorkbookYear } from '../../src/excel/freezeWorkbookYear';
import { openWorkbookIndicators } from '../../src/excel/openWorkbookIndicators';
import { schoolYear } from '../../src/workbook/SchoolYear';
import type { Report } from '../../src/createReport';
import { maxColumns, rectOf } from '../book/Rect';
import { findReference } from '../model/resolveAddress';
import { findRow, readRows, tableOf, typeCell } from './testing/bookTables';
import { openBytes, type OpenedFile, sampleBytes } from './testing/openSample';

const dataTables = ['Izglitojamie', 'Vertejumi', 'Personals', 'Pasakumi'] as const;
const nothing = { sheetsCreated: 0, cells: 0 };
const [first, second] = ['2025./2026.', '2026./2027.'] as const;

/** A plan whose first two years have data. */
const openTwoYears = () => openBytes(sampleBytes('ludza-2025-2028'));

const removeRowsOf = ({ book }: OpenedFile, year: string): void => {
  for (const name of dataTables) {
    const { sheet, bodyRect } = tableOf(book, name);
    readRows(book, name)
      .map((row, at) => ({ at, isGone: row['Mācību gads'] === year }))
      .filter(({ isGone }) => isGone)
      .reverse()
      .forEach(({ at }) => {
        sheet.delete({ ...rectOf(bodyRect.row + at, 0), columns: maxColumns }, 'up');
      });
  }
};

const setSetting = ({ book }: OpenedFile, name: string, value: string): void => {
  const table = tableOf(book, 'Iestatijumi');
  const [named, held] = table.columns;
  if (!named || !held) throw new Error('no settings');
  typeCell(table, findRow(table, named.name, name), held.name, value);
};

/** What the trend on `Panelis` draws: by the ID of each line, its value a year. */
const drawn = ({ book }: OpenedFile) => {
  const sheet = book.sheet('Panelis');
  const chart = sheet?.charts.find(({ name }) => name === 'KA_Tendence');
  if (!sheet || !chart) throw new Error('no trend');
  const cells = (formula: string | null) => {
    const block = formula === null ? null : findReference(formula, sheet);
    if (!block) throw new Error(`nothing at ${String(formula)}`);
    return block.sheet.values(block.rect).flat();
  };
  return new Map(
    chart.series.map(({ nameAt, categories, values }) => {
      const numbers = cells(values);
      const years = cells(categories).map((year, at) => [String(year), numbers[at]] as const);
      return [String(cells(nameAt)[0]).split(' ')[0], Object.fromEntries(years)];
    }),
  );
};

const wordsOf = ({ book }: OpenedFile): string =>
  (book.sheet('Panelis')?.values({ row: 0, column: 0, rows: 60, columns: 12 }) ?? [])
    .flat()
    .join(' ');

const judged = ({ indicators }: Report) =>
  indicators
    .filter(({ year }) => year === second)
    .map(({ id, value, target, status }) => [id, value, target, status]);

/** Presses, freezes the first year and deletes its rows. */
const freezeFirstYear = async (opened: OpenedFile) => {
  const before = await opened.press();
  const seen = drawn(opened);
  const frozen = await freezeWorkbookYear({
    ...{ year: schoolYear(2025), language: 'lv', now: new Date(2026, 8, 1, 9) },
  });
  expect(frozen.outcome).toBe('frozen');
  removeRowsOf(opened, first);
  return { before, seen };
};

test('a year of the plan that was frozen is drawn on, though its rows are gone, and all is judged alike', async () => {
  const opened = openTwoYears();
  const { before, seen } = await freezeFirstYear(opened);
  const after = await opened.press(1);
  expect(judged(after)).toEqual(judged(before));
  expect(drawn(opened)).toEqual(seen);
  // 16 of 18 teachers in the first year, all in the second.
  expect(drawn(opened).get('L1')).toEqual({ [first]: 16 / 18, [second]: 1 });
  expect(wordsOf(opened).split(`Fiksētas ${first} mācību gada vērtības.`)).toHaveLength(3);
  expect((await opened.press(2)).written).toEqual(nothing);
});

test('a year frozen before the plan is drawn, in the pane too, until it is unfrozen', async () => {
  const opened = openTwoYears();
  await freezeFirstYear(opened);
  setSetting(opened, 'Plāna pirmais gads', second);
  const after = await opened.press(1);
  expect(drawn(opened).get('L1')).toEqual({ [first]: 16 / 18, [second]: 1 });
  expect(wordsOf(opened).split(`Fiksētas ${first} mācību gada vērtības.`)).toHaveLength(3);
  expect(after.indicators.map(({ year }) => year)).not.toContain(first);
  expect((await opened.press(2)).written).toEqual(nothing);

  const book = await openWorkbookIndicators({ year: null, language: 'lv' });
  if (book.outcome !== 'opened') throw new Error(book.outcome);
  expect(book.explain('L1')?.trend.slice(0, 2)).toMatchObject([
    { year: first, value: 16 / 18, target: null, frozen: true },
    { year: second, value: 1, frozen: false },
  ]);

  // Unfrozen, the year is gone: nothing is left to draw, and the page says so.
  const history = tableOf(opened.book, 'Vesture');
  readRows(opened.book, 'Vesture').forEach((_, at) => {
    typeCell(history, history.bodyRect.row + at, 'Fiksēts', '-');
  });
  await opened.press(3);
  expect(wordsOf(opened)).toContain('Tendence būs redzama, kad');
  expect(opened.host.unmodelled).toEqual([]);
});
