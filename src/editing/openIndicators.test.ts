import type { ReadPort } from '../ReadPort';
import { paceAtOnce } from '../workbook/testing/paceAtOnce';
import { buildGrid, type SketchedTable } from '../workbook/testing/buildGrid';
import type { IndicatorBook } from './openIndicators';
import { openIndicators } from './openIndicators';

const catalogueHeader = [
  ...['ID', 'Joma', 'Rādītājs', 'Mērķa formulējums', 'Veids', 'Tabula', 'Lauks', 'Skaitītājs'],
  ...['Saucējs', 'Salīdzinājums', 'Mērķis', 'Mērvienība', 'Piezīmes', 'Termiņš'],
];

/** Five teachers, two of them with a quality grade, and a caretaker. */
const staff: SketchedTable = {
  header: ['Mācību gads', 'Darbinieks', 'Grupa', 'Kvalitātes pakāpe', 'Slodze'],
  rows: [
    ['2024./2025.', 'P-1', 'Pedagogs', 'I', 1],
    ['2024./2025.', 'P-2', 'Pedagogs', '', 0.5],
    ['2024./2025.', 'P-3', 'Pedagogs', 'III', 1],
    ['2024./2025.', 'P-4', 'Pedagogs', '', 1],
    ['2024./2025.', 'P-5', 'Pedagogs', '', 0.5],
    ['2024./2025.', 'P-6', 'Tehniskais personāls', '', 1],
    ['2023./2024.', 'P-1', 'Pedagogs', 'I', 1],
  ],
};
const grid = buildGrid({
  Raditaji: {
    header: catalogueHeader,
    rows: [
      ['S1', 'Personāls', 'Slodze', '', 'summa', 'Personals', 'Slodze', '', '', '', '', ''],
      [
        ...['S2', 'Personāls', 'Kvalitātes pakāpes', '', 'īpatsvars', 'Personals', ''],
        ...['Kvalitātes pakāpe <> -', 'Grupa = Pedagogs', '>=', 0.5, '%', 'manējais', 46173],
      ],
      ['S3', 'Vide', 'Remonts', '', 'jā/nē', '', '', '', '', 'jā', '', ''],
    ],
  },
  Personals: staff,
  Merijumi: {
    rows: [
      ['2024./2025.', 'S3', 'Jā', '', '', 'Foto'],
      ['2023./2024.', 'S3', 'Nē', '', '', ''],
    ],
  },
  GadaMerki: {
    rows: [
      ['2024./2025.', 'Vide', 'Kvantitatīvi', 'Remonts pabeigts', 'S2; S3', 'Sasniegts', ''],
      ['2023./2024.', 'Vide', 'Kvantitatīvi', 'Remonts sākts', 'S3', '', ''],
    ],
  },
});

let reads = 0;
const port: ReadPort = {
  pace: paceAtOnce,
  read: () => {
    reads += 1;
    return Promise.resolve(grid);
  },
};

let book: IndicatorBook;
beforeEach(async () => {
  reads = 0;
  const opened = await openIndicators(port, { year: null, language: 'lv' });
  if (opened.outcome !== 'opened') throw new Error(opened.outcome);
  book = opened;
});

test('lists the indicators in the order of the catalogue, with value, target and status', () => {
  expect(book.items.map(({ id, value, target, status }) => [id, value, target, status])).toEqual([
    ['S1', '5,00', '', 'no-target'],
    ['S2', '40,00\u00a0%', '≥ 50,00\u00a0%', 'partly-met'],
    ['S3', 'Jā', 'Jā', 'met'],
  ]);
});

test('opens a value into what it is made of: 2 of the 5 teachers', () => {
  const detail = book.explain('S2');
  expect(detail).toMatchObject({
    value: '40,00\u00a0% (2 no 5)',
    numerator: '2',
    denominator: '5',
    sheet: 'Personāls',
    rows: { numerator: 2, denominator: 5 },
    conditions: { denominator: 'Grupa ir Pedagogs' },
    deadline: '31.05.2026.',
  });
  expect(detail?.formula.text).toContain('Personals[Grupa]');
  expect(book.explain('S9')).toBeNull();
});

test('shows a row as people type it, and as it stands', () => {
  const opened = book.open('S2');
  expect(opened?.draft).toMatchObject({ target: '50%', deadline: '31.05.2026.', period: '' });
  expect(opened?.cells).toMatchObject({ target: 0.5, deadline: 46173 });
});

describe('a row as it is being edited', () => {
  const draft = () => {
    const opened = book.open('S2');
    if (opened === null) throw new Error('no row');
    return opened.draft;
  };

  test('comes to the same as the row that stands, as long as nothing is changed', () => {
    expect(book.preview(draft(), 'S2')).toMatchObject({
      value: '40,00\u00a0% (2 no 5)',
      rows: { numerator: 2, denominator: 5 },
      status: 'partly-met',
      findings: [],
    });
  });

  test('is computed anew, without asking Excel again: 1 of 3 with a full workload', () => {
    const changed = {
      ...draft(),
      part: 'Kvalitātes pakāpe = III',
      whole: 'Slodze = 1; Grupa = Ped*',
    };
    expect(book.preview(changed, 'S2')).toMatchObject({
      value: '33,33\u00a0% (1 no 3)',
      rows: { numerator: 1, denominator: 3 },
      target: '≥ 50,00\u00a0%',
      conditions: { denominator: 'Slodze ir 1; Grupa sākas ar «Ped»' },
    });
    expect(reads).toBe(1);
    expect(book.explain('S2')?.value).toBe('40,00\u00a0% (2 no 5)');
  });

  test('says at which character a condition cannot be read', () => {
    const { findings, hasValue, population } = book.preview(
      { ...draft(), part: 'Slodze = 1; = 2' },
      'S2',
    );
    expect(findings.map(({ code, key, position }) => [code, key, position])).toEqual([
      ['condition-expects-field', 'part', 13],
    ]);
    expect([hasValue, population]).toEqual([false, '']);
  });

  test('names the cell that is at fault: an unknown field, a target that is no number', () => {
    const { findings } = book.preview(
      { ...draft(), whole: 'Grupas = Pedagogs', target: 'daudz' },
      'S2',
    );
    expect(findings.map(({ key }) => key).sort()).toEqual(['target', 'whole']);
  });

  test('may be new: it is tried before it has an ID, and an ID that stands is taken', () => {
    const blank = book.open(null)?.draft;
    if (blank === undefined) throw new Error('no draft');
    const fresh = { ...blank, measure: 'skaits', table: 'Personals', part: 'Grupa = Pedagogs' };
    expect(book.preview(fresh, null)).toMatchObject({ value: '5', findings: [] });
    expect(
      book.preview({ ...fresh, id: 's1' }, null).findings.map(({ code, key }) => [code, key]),
    ).toEqual([['indicator-id-taken', 'id']]);
  });
});

test('offers the tables that stand, their columns and the words of the columns', () => {
  expect(book.choices.tables).toEqual([
    { name: 'Personals', title: 'Personāls' },
    { name: 'GadaMerki', title: 'Gada mērķi' },
  ]);
  const fields = book.fields('Personāls');
  expect(fields.map(({ field }) => field)).toEqual([
    'Darbinieks',
    'Grupa',
    'Slodze',
    'Kvalitātes pakāpe',
  ]);
  // The contract's four groups, although only two of them stand in the table.
  expect(fields[1]?.words).toEqual([
    'Pedagogs',
    'Atbalsta personāls',
    'Vadība',
    'Tehniskais personāls',
  ]);
  expect(book.fields('Nekas')).toEqual([]);
});

test('finds what staff entered in the year: the figure, and the goals that name the indicator', () => {
  expect(book.entered('S3')).toMatchObject({
    isManual: true,
    measurement: { value: 'Jā', evidence: 'Foto' },
    goals: [{ outcome: 'Sasniegts', cells: { result: 'Remonts pabeigts' } }],
  });
  expect(book.entered('S1')).toMatchObject({ isManual: false, goals: [] });
});

test('refuses a workbook without a catalogue', async () => {
  const bare = buildGrid({ Raditaji: null });
  const opened = await openIndicators(
    { read: () => Promise.resolve(bare), pace: paceAtOnce },
    { year: null, language: 'lv' },
  );
  expect(opened.outcome).toBe('refused');
});
