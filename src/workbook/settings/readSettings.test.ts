import { readTables } from '../readTables';
import { schoolYear } from '../SchoolYear';
import type { CellValue } from '../TableGrid';
import { buildGrid, headerRow } from '../testing/buildGrid';

const read = (rows: readonly (readonly CellValue[])[], chosen: number | null = null) => {
  const grid = buildGrid({ Iestatijumi: { rows } });
  const input = readTables(grid, chosen === null ? null : schoolYear(chosen));
  const findings = input.findings.filter(({ table }) => table === 'Iestatijumi');
  return { ...input, findings };
};
const year = ['Mācību gads', '2024./2025.'];

it('reads every setting', () => {
  const { settings, findings } = read([
    ['Iestādes nosaukums', ' Paraugskola '],
    ['Reģistrācijas numurs', 4000000000],
    ['Adrese', 'Skolas iela 1'],
    ['Vadītājs', 'Anna Liepa'],
    ['MĀCĪBU GADS', '2025/26'],
    ['Plāna pirmais gads', '2025./2026.'],
    ['Plāna pēdējais gads', '2027./2028.'],
    ['Mācību gada sākums', '02.09.'],
    ['School year ends', '30.05.'],
    ['Izglītojamā līmenis', 'zemākais'],
    ['Specialitātes joma', 'Mūzika'],
    ['Daļējas izpildes slieksnis', '75 %'],
    ['Mazākais rādāmais skaits', 8],
    ['Apstiprināts', 'Padome, prot. Nr. 3'],
    ['Apstiprināšanas datums', '21.10.2025.'],
  ]);
  expect(settings).toEqual({
    schoolName: 'Paraugskola',
    registrationNumber: '4000000000',
    address: 'Skolas iela 1',
    head: 'Anna Liepa',
    currentYear: 2025,
    planYears: [2025, 2026, 2027],
    yearStart: { day: 2, month: 9 },
    yearEnd: { day: 30, month: 5 },
    pupilLevel: 'lowest',
    specialityArea: 'Mūzika',
    partialThreshold: 0.75,
    smallestShown: 8,
    approvedBy: 'Padome, prot. Nr. 3',
    approvedDate: 45951,
  });
  expect(findings).toEqual([]);
});

it('completes what is blank with defaults', () => {
  const { settings, findings, year: current } = read([year, ['Mazākais rādāmais skaits', '-']]);
  expect(settings).toMatchObject({
    schoolName: '',
    currentYear: 2024,
    planYears: [2024],
    yearStart: { day: 1, month: 9 },
    yearEnd: { day: 31, month: 5 },
    pupilLevel: 'mean',
    partialThreshold: 0.8,
    smallestShown: 5,
    approvedDate: null,
  });
  expect(current).toBe(2024);
  expect(findings).toEqual([]);
});

describe('the current year', () => {
  it.each<[readonly (readonly CellValue[])[], number | null, string | null]>([
    [[], null, null],
    [[['Mācību gads', '']], headerRow + 1, null],
    [[['Mācību gads', '2024']], headerRow + 1, '2024'],
    [[['Mācību gads', '2024./2026.']], headerRow + 1, '2024./2026.'],
  ])('is required: %j', (rows, row, value) => {
    const { refusals } = read(rows);
    expect(refusals).toMatchObject([
      { code: 'year-missing', severity: 'error', table: 'Iestatijumi', row, value },
    ]);
  });
  it('may be chosen instead', () => {
    const { refusals, settings, year: current } = read([], 2023);
    expect(refusals).toEqual([]);
    expect([current, settings.currentYear, settings.planYears]).toEqual([2023, 2023, [2023]]);
  });
});

describe('the plan', () => {
  const plan = (first: CellValue, last: CellValue) =>
    read([year, ['Plāna pirmais gads', first], ['Plāna pēdējais gads', last]]);

  it('takes a calendar year for the school year that begins, or ends, in it', () => {
    expect(plan(2025, '2028.').settings.planYears).toEqual([2025, 2026, 2027]);
  });
  it.each<[CellValue, CellValue, string]>([
    ['2025/26', '', 'plan-years-incomplete'],
    ['', '2025/26', 'plan-years-incomplete'],
    ['2027/28', '2025/26', 'plan-years-impossible'],
    ['2025/26', '2125/26', 'plan-years-impossible'],
  ])('from %j to %j is the current year alone, with a warning', (first, last, code) => {
    const { settings, findings } = plan(first, last);
    expect(settings.planYears).toEqual([2024]);
    expect(findings).toMatchObject([{ code, severity: 'warning' }]);
  });
  it('warns of a year that it cannot read', () => {
    expect(plan('drīz', '2025/26').findings).toMatchObject([
      { code: 'setting-year-unreadable', row: headerRow + 2, value: 'drīz' },
      { code: 'plan-years-incomplete' },
    ]);
  });
});

it.each<[string, CellValue, string]>([
  ['Mācību gada sākums', '31.02.', 'setting-day-unreadable'],
  ['Izglītojamā līmenis', 'Augstākais', 'setting-word-unknown'],
  ['Daļējas izpildes slieksnis', 'daudz', 'setting-number-unreadable'],
  ['Daļējas izpildes slieksnis', 0, 'setting-number-unreadable'],
  ['Mazākais rādāmais skaits', 3, 'setting-too-small'],
  ['Mazākais rādāmais skaits', 5.5, 'setting-number-unreadable'],
  ['Apstiprināšanas datums', '31.11.2025.', 'setting-date-unreadable'],
  ['Plāna pirmias gads', '2025/26', 'setting-misspelt'],
])('%s = %j takes the default, with a warning', (name, value, code) => {
  const { settings, findings } = read([year, [name, value]]);
  expect(findings).toMatchObject([{ code, severity: 'warning', row: headerRow + 2 }]);
  expect(settings).toEqual(read([year]).settings);
});

it('uses the first of two rows of a setting', () => {
  const { settings, findings } = read([year, ['Adrese', 'A'], ['adrese', 'B']]);
  expect(settings.address).toBe('A');
  expect(findings).toMatchObject([{ code: 'setting-doubled', row: headerRow + 3 }]);
});

it('asks for the area when levels go by the speciality', () => {
  const { findings } = read([year, ['Izglītojamā līmenis', 'Specialitāte']]);
  expect(findings).toMatchObject([{ code: 'speciality-area-missing' }]);
});

it('leaves settings of the school’s own alone', () => {
  expect(read([year, ['Skolas moto', 'Per aspera']]).findings).toEqual([]);
});
