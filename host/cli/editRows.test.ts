import type { IndicatorBook } from '../../src/editing/openIndicators';
import {
  saveWorkbookGoalOutcome,
  saveWorkbookIndicator,
  saveWorkbookMeasurement,
} from '../../src/excel/editWorkbook';
import { openWorkbookIndicators } from '../../src/excel/openWorkbookIndicators';
import type { IndicatorDraft } from '../../src/indicators/draft/IndicatorDraft';
import { findRow, readCell, readRows, reverseRows, tableOf, typeCell } from './testing/bookTables';
import { openBytes, type OpenedFile, sampleBytes } from './testing/openSample';

let opened: OpenedFile;
let book: IndicatorBook;
beforeEach(async () => {
  opened = openBytes(sampleBytes('aluksne-2024-2025'));
  const read = await openWorkbookIndicators({ year: null, language: 'lv' });
  if (read.outcome !== 'opened') throw new Error(read.outcome);
  book = read;
});
afterEach(() => expect(opened.host.unmodelled).toEqual([]));

const rowOf = (id: string) => {
  const found = book.open(id);
  if (found === null || found.cells === null) throw new Error(`no row ${id}`);
  return { draft: found.draft, cells: found.cells };
};

const save = (id: string, change: Partial<IndicatorDraft>) => {
  const row = rowOf(id);
  return saveWorkbookIndicator({ opened: row, draft: { ...row.draft, ...change } }, 'lv');
};

const catalogue = () => readRows(opened.book, 'Raditaji');
const rowById = (id: string) => catalogue().find((row) => row['ID'] === id);

/** Lets a colleague act between our look and the write that follows. */
const beforeWrite = (act: () => void): void => {
  const { endpoint, host } = opened;
  const handle = endpoint.handle.bind(endpoint);
  let requests = 0;
  endpoint.handle = (body, bytes) => {
    requests += 1;
    if (requests === 2) host.userEdit(act, 'co-author');
    return handle(body, bytes);
  };
};

describe('saving a row of the catalogue', () => {
  test('writes the changed cells and no other', async () => {
    const before = catalogue();
    const saved = await save('A38', {
      target: '75%',
      responsible: 'Direktore',
      deadline: '31.05.2026.',
    });
    expect(saved).toEqual({
      ...{ outcome: 'saved', created: false, cells: 3 },
      ...{ sheet: 'Rādītāji', findings: [] },
    });
    expect(catalogue()).toEqual(
      before.map((row) =>
        row['ID'] === 'A38'
          ? { ...row, Mērķis: 0.75, Atbildīgais: 'Direktore', Termiņš: 46173 }
          : row,
      ),
    );
  });

  test('writes nothing where nothing is changed, and nothing the second time', async () => {
    expect((await save('A38', {})).cells).toBe(0);
    await save('A38', { unit: 'procenti' });
    expect(await save('A38', { unit: 'procenti' })).toMatchObject({ outcome: 'saved', cells: 0 });
  });

  test('adds a new one below the last, keeping text that looks like a formula a text', async () => {
    const draft = book.open(null)?.draft;
    if (draft === undefined) throw new Error('no draft');
    const count = catalogue().length;
    const fresh: IndicatorDraft = {
      ...draft,
      ...{ id: 'N1', name: '=jauns', measure: 'skaits', table: 'Personals' },
      part: 'Grupa = Pedagogs',
    };
    const saved = await saveWorkbookIndicator({ opened: null, draft: fresh }, 'lv');
    expect(saved).toMatchObject({ outcome: 'saved', created: true, cells: 5 });
    expect(catalogue()).toHaveLength(count + 1);
    expect(catalogue().at(-1)).toMatchObject({ ID: 'N1', Rādītājs: '=jauns', Mērķis: null });
    const report = await opened.press();
    expect(report.indicators.find(({ id }) => id === 'N1')?.value).toBe(27);

    const again = await saveWorkbookIndicator(
      { opened: null, draft: { ...fresh, id: 'n1' } },
      'lv',
    );
    expect(again.outcome).toBe('refused');
    expect(again.findings[0]?.message).toContain('n1');
    expect(catalogue()).toHaveLength(count + 1);
  });

  test('refuses an indicator without an ID', async () => {
    const draft = book.open(null)?.draft;
    if (draft === undefined) throw new Error('no draft');
    const saved = await saveWorkbookIndicator(
      { opened: null, draft: { ...draft, name: 'X' } },
      'en',
    );
    expect(saved.outcome).toBe('refused');
    expect(saved.findings[0]?.message).toBe('The indicator has no ID. Nothing was saved.');
  });

  test('a colleague who sorts between look and write finds every row as it was, but the saved one', async () => {
    const before = catalogue();
    beforeWrite(() => reverseRows(opened.book, 'Raditaji'));
    const saved = await save('A38', { responsible: 'Direktore' });
    expect(saved.outcome).toBe('saved');
    expect(catalogue().reverse()).toEqual(
      before.map((row) => (row['ID'] === 'A38' ? { ...row, Atbildīgais: 'Direktore' } : row)),
    );
  });

  test('what a colleague wrote into the same cell since it was opened is not overwritten', async () => {
    const table = tableOf(opened.book, 'Raditaji');
    typeCell(table, findRow(table, 'ID', 'A38'), 'Atbildīgais', 'Metodiķe');
    const saved = await save('A38', { responsible: 'Direktore', unit: 'procenti' });
    expect(saved.outcome).toBe('refused');
    expect(saved.findings[0]?.message).toContain('Metodiķe');
    expect(rowById('A38')).toMatchObject({ Atbildīgais: 'Metodiķe', Mērvienība: '%' });
  });

  test('a row that was deleted since is said to be gone', async () => {
    const table = tableOf(opened.book, 'Raditaji');
    typeCell(table, findRow(table, 'ID', 'A38'), 'ID', 'A380');
    const saved = await save('A38', { unit: 'procenti' });
    expect(saved.outcome).toBe('refused');
    expect(rowById('A380')).toMatchObject({ Mērvienība: '%' });
  });

  test('a protected sheet is refused with its remedy', async () => {
    tableOf(opened.book, 'Raditaji').sheet.protected = true;
    const saved = await save('A38', { unit: 'procenti' });
    expect(saved.outcome).toBe('refused');
    expect(rowById('A38')).toMatchObject({ Mērvienība: '%' });
  });
});

describe('saving what staff enter', () => {
  const change = (
    id: string,
    draft: Partial<Record<'value' | 'numerator' | 'denominator' | 'evidence', string>>,
  ) => {
    const entered = book.entered(id);
    if (entered === null) throw new Error(`no indicator ${id}`);
    return {
      ...{ id, name: entered.name, year: entered.year, before: entered.cells },
      draft: { ...entered.measurement, ...draft },
      changed: Object.keys(draft) as ('value' | 'evidence')[],
    };
  };
  const entriesOf = (id: string) =>
    readRows(opened.book, 'Merijumi').filter((row) => row['Rādītājs'] === id);

  test('changes the row that stands', async () => {
    const saved = await saveWorkbookMeasurement(
      change('A33', { numerator: '5', evidence: 'Žurnāls' }),
      'lv',
    );
    expect(saved).toMatchObject({ outcome: 'saved', created: false, cells: 2 });
    expect(entriesOf('A33')).toEqual([
      {
        'Mācību gads': '2024./2025.',
        Rādītājs: 'A33',
        Vērtība: null,
        Skaitītājs: 5,
        Saucējs: 25,
        Pierādījums: 'Žurnāls',
      },
    ]);
  });

  test('names the sheet as it is called in this workbook, whatever language one reads', async () => {
    opened.book.renameSheet(tableOf(opened.book, 'Merijumi').sheet, 'Mūsu skaitļi');
    const saved = await saveWorkbookMeasurement(change('A33', { numerator: '5' }), 'en');
    expect(saved.sheet).toBe('Mūsu skaitļi');
    const again = await saveWorkbookMeasurement(change('A33', { numerator: '5' }), 'en');
    expect(again).toMatchObject({ cells: 0, sheet: null });
  });

  test('adds the row of the year where there is none, and the value counts at once', async () => {
    const before = readRows(opened.book, 'Merijumi');
    const saved = await saveWorkbookMeasurement(
      change('A13', { value: '12', evidence: 'Rēķini' }),
      'lv',
    );
    expect(saved).toMatchObject({ outcome: 'saved', created: true });
    expect(entriesOf('A13')).toMatchObject([
      { 'Mācību gads': '2024./2025.', Vērtība: 12, Pierādījums: 'Rēķini' },
    ]);
    expect(readRows(opened.book, 'Merijumi').slice(0, before.length)).toEqual(before);
    const report = await opened.press();
    const figure = report.indicators.find(({ id, year }) => id === 'A13' && year === '2024./2025.');
    expect(figure?.value).toBe(12);
  });

  test('the outcome of a goal goes to its own row, also when a colleague sorts meanwhile', async () => {
    const goal = book.entered('A11a')?.goals[0];
    if (goal === undefined) throw new Error('no goal');
    const before = readRows(opened.book, 'GadaMerki');
    beforeWrite(() => reverseRows(opened.book, 'GadaMerki'));
    const saved = await saveWorkbookGoalOutcome(
      {
        year: book.schoolYear,
        goal: goal.cells,
        before: { outcome: goal.outcome, comment: goal.comment },
        outcome: 'Daļēji sasniegts',
        comment: 'Viena sēde atlikta.',
      },
      'lv',
    );
    expect(saved.outcome).toBe('saved');
    expect(readRows(opened.book, 'GadaMerki').reverse()).toEqual(
      before.map((row) =>
        row['Rādītājs'] === 'A11a; A11b; A11c'
          ? { ...row, Izpilde: 'Daļēji sasniegts', Komentārs: 'Viena sēde atlikta.' }
          : row,
      ),
    );
  });
});

test('a column of the contract that the catalogue lacks stops only what has to go there', async () => {
  const table = tableOf(opened.book, 'Raditaji');
  table.renameColumn(
    table.columns.findIndex(({ name }) => name === 'Periods'),
    'Mans periods',
  );
  const refused = await save('A38', { period: 'Plāns' });
  expect(refused.outcome).toBe('refused');
  expect(refused.findings[0]?.message).toContain('Periods');
  expect(await save('A38', { unit: 'procenti' })).toMatchObject({ outcome: 'saved', cells: 1 });
  expect(readCell(table, findRow(table, 'ID', 'A38'), 'Mērvienība')).toBe('procenti');
});
