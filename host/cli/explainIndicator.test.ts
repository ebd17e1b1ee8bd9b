import { explainWorkbookIndicator } from '../../src/excel/explainWorkbookIndicator';
import { freezeWorkbookYear } from '../../src/excel/freezeWorkbookYear';
import type { Explanation } from '../../src/explainIndicator';
import { schoolYear } from '../../src/workbook/SchoolYear';
import { tableOf, typeCell } from './testing/bookTables';
import { openBytes, type OpenedFile, sampleBytes } from './testing/openSample';

const year = schoolYear(2024);
let opened: OpenedFile;
beforeEach(() => {
  opened = openBytes(sampleBytes('aluksne-2024-2025'));
});

const explain = async (id: string, language: 'lv' | 'en' = 'lv'): Promise<Explanation> => {
  const explained = await explainWorkbookIndicator({ id, year, language });
  if (explained.outcome !== 'explained') throw new Error(explained.outcome);
  return explained;
};

/** Every sample table has its header in row 3, so its first row of data is row 4. */
describe('the rows behind a value of the Alūksne sample, counted by hand in its data', () => {
  test('a share: 4 teachers with a quality grade in their rows, of 25 in 27 rows', async () => {
    const { value, population, conditions, source, rows, entered } = await explain('A8');
    expect(value).toBe('16,00\u00a0% (4 no 25)');
    expect(population).toBe(
      'Personāls, 2024./2025.: rindas, kurās Grupa ir Pedagogs; no tām skaitītājā tās, kurās aile «Kvalitātes pakāpe» ir aizpildīta',
    );
    expect(conditions).toEqual({
      numerator: 'aile «Kvalitātes pakāpe» ir aizpildīta',
      denominator: 'Grupa ir Pedagogs',
    });
    expect(source).toEqual({ table: 'Personals', sheet: 'Personāls' });
    // P-04, P-08, P-13 and P-20, each in the row where the sample's data has them.
    expect(rows?.numerator).toEqual({
      count: 4,
      names: [
        'P-04 · Klavierspēles skolotājs',
        'P-08 · Vijoles spēles skolotājs',
        'P-13 · Trompetes spēles skolotājs',
        'P-20 · Dziedāšanas skolotājs',
      ],
      blocks: ['Personāls!A10', 'Personāls!A14', 'Personāls!A20', 'Personāls!A27'],
    });
    // Rows 4 and 6 are the two of the leadership.
    expect(rows?.denominator.blocks).toEqual(['Personāls!A5', 'Personāls!A7:A32']);
    expect(rows?.denominator.count).toBe(27);
    expect(entered).toEqual([]);
  });

  test('a count: the 147 pupils who began the year, in one block', async () => {
    const { rows, conditions } = await explain('A1');
    expect(conditions.numerator).toBe('Uzsāka ir Jā');
    expect(rows?.numerator.blocks).toEqual(['Izglītojamie!A4:A150']);
    expect(rows?.denominator).toEqual(rows?.numerator);
    expect(rows?.numerator.names[0]).toBe('AMS-001 · Klavierspēle I');
  });

  test('graduates who go on: AMS-001, 069, 095 and 119, numbered by row', async () => {
    const { rows } = await explain('A40');
    expect(rows?.numerator.blocks).toEqual([
      'Izglītojamie!A4',
      'Izglītojamie!A72',
      'Izglītojamie!A98',
      'Izglītojamie!A122',
    ]);
    expect(rows?.denominator.count).toBe(18);
  });

  test('events: the first four meetings, and the fifth', async () => {
    expect((await explain('A11a')).rows?.numerator.blocks).toEqual(['Pasākumi!A4:A7']);
    const { rows } = await explain('A11b');
    expect(rows?.numerator).toEqual({
      count: 1,
      names: ['16.10.2024. · Iestādes padomes sēde'],
      blocks: ['Pasākumi!A8'],
    });
  });

  test('a sheet whose title has a space stands in quotes', async () => {
    opened.book.renameSheet(tableOf(opened.book, 'Pasakumi').sheet, 'Skolas dzīve');
    expect((await explain('A11b')).rows?.numerator.blocks).toEqual(["'Skolas dzīve'!A8"]);
  });
});

test('a figure that staff entered is where it was entered: the fourth row of Mērījumi', async () => {
  const { source, rows, entered, population, frozen } = await explain('A36');
  expect({ source, rows, frozen }).toEqual({ source: null, rows: null, frozen: false });
  expect(entered).toEqual(['Mērījumi!C7']);
  expect(population).toBe('Skolas ievadīts skaitlis, 2024./2025.');
});

test('a frozen figure is where it was frozen', async () => {
  await freezeWorkbookYear({ year, language: 'lv', now: new Date(2025, 8, 1) });
  const { rows, entered, frozen, value } = await explain('A1');
  expect({ rows, entered, frozen, value }).toEqual({
    rows: null,
    entered: ['Vēsture!C4'],
    frozen: true,
    value: '147',
  });
});

test('in English, and from the rows as they stand now', async () => {
  const meetings = tableOf(opened.book, 'Pasakumi');
  typeCell(meetings, 5, 'Veids', 'Koncerts');
  const { rows, population } = await explain('A11a', 'en');
  // Row 6 of the sheet is no meeting any more.
  expect(rows?.numerator.blocks).toEqual(['Pasākumi!A4:A5', 'Pasākumi!A7']);
  expect(population).toBe('Pasākumi, 2024./2025.: rows where Veids is Pedagoģiskās padomes sēde');
});

test('an indicator that is not in the catalogue is said to be unknown', async () => {
  const answer = await explainWorkbookIndicator({ id: 'X', year, language: 'lv' });
  expect(answer).toEqual({ outcome: 'unknown-indicator' });
});
