import type { Report } from '../../src/createReport';
import { readRows } from './testing/bookTables';
import { openBytes, type OpenedFile, sampleBytes } from './testing/openSample';

const figure = (report: Report, id: string, year = report.schoolYear) => {
  const found = report.indicators.find((one) => one.id === id && one.year === year);
  if (found === undefined) throw new Error(`no ${id} in ${String(year)}`);
  const { value, numerator, denominator, status, shown } = found;
  return { value, numerator, denominator, status, shown: shown.value };
};

describe('the report of Alūksne, figures as printed', () => {
  let opened: OpenedFile;
  let report: Report;
  beforeAll(async () => {
    opened = openBytes(sampleBytes('aluksne-2024-2025'));
    report = await opened.press();
  });

  test.each([
    ['', 147, 139, 18],
    ['-20V01', 58, 56, 6],
    ['-20V02', 21, 20, 2],
    ['-20V03', 39, 37, 5],
    ['-20V04', 12, 11, 4],
    ['-20V06', 14, 12, 0],
    ['-10V01', 2, 2, 0],
    ['-10V03', 1, 1, 1],
  ])(
    'pupils %s: %d at the start, %d at the end, %d graduates',
    (code, started, ended, graduates) => {
      expect(figure(report, `A1${code}`).value).toBe(started);
      expect(figure(report, `A2${code}`).value).toBe(ended);
      expect(figure(report, `A3${code}`).value).toBe(graduates);
    },
  );

  test.each([
    ['A28', 17, 139, '12,23\u00a0%'],
    ['A29', 101, 139, '72,66\u00a0%'],
    ['A30', 21, 139, '15,11\u00a0%'],
    ['A38', 118, 139, '84,89\u00a0%'],
    ['A8', 4, 25, '16,00\u00a0%'],
    ['A12', 2, 3, '66,67\u00a0%'],
    ['A40', 4, 18, '22,22\u00a0%'],
  ])('%s is %d of %d, %s', (id, numerator, denominator, shown) => {
    expect(figure(report, id)).toMatchObject({
      value: numerator / denominator,
      numerator,
      denominator,
      shown,
    });
  });

  test('the levels reach their target; two of three ensembles do not', () => {
    expect(figure(report, 'A38').status).toBe('met');
    expect(figure(report, 'A12').status).toBe('not-met');
  });

  test('the entered status and the graduates of the school are disputed, each at its cell', () => {
    const disputed = report.findings.find(({ code }) => code === 'status-disputed');
    expect(disputed).toMatchObject({ sheet: 'Gada mērķi', column: 'Izpilde', value: 'Sasniegts' });
    expect(disputed?.message).toContain('2 no 3');
    const declared = report.findings.find(({ code }) => code === 'declared-differs');
    expect(declared).toMatchObject({ sheet: 'Mērījumi' });
    expect(declared?.message).toContain('4 no 26');
    expect(declared?.message).toContain('4 no 18');
  });

  test('the sheet of targets bears the same figures, as numbers', () => {
    const row = readRows(opened.book, 'MerkuIzpilde').find(({ ID }) => ID === 'A38');
    expect(row).toMatchObject({
      '2024./2025. izpilde': 118 / 139,
      Mērķis: 0.7,
      Statuss: '✔ Sasniegts',
      Skaitītājs: 118,
      Saucējs: 139,
      Komentārs: null,
    });
  });

  test('nothing that the host does not model was asked of it', () => {
    expect(opened.host.unmodelled).toEqual([]);
    expect(opened.host.faults).toEqual([]);
  });
});

describe('the plan of Ludza', () => {
  let opened: OpenedFile;
  beforeAll(async () => {
    opened = openBytes(sampleBytes('ludza-2025-2028'));
    await opened.press();
  });

  test.each([2025, 2026, 2027])('the PDCA sheet of %d keeps its 20 texts', (year) => {
    const rows = readRows(opened.book, `PDCA_${year}_${year + 1}`);
    expect(rows.map(({ ID }) => ID)).toEqual(['1', '2', '3', '4', '5']);
    const staff = ['Plānot', 'Ieviest / darīt', 'Pārbaudīt / mērīt', 'Turpmākā rīcība'];
    for (const row of rows) for (const header of staff) expect(row[header]).toBeTruthy();
  });

  test('each priority has its indicators in words, with value, target and status', () => {
    const [first] = readRows(opened.book, 'PDCA_2025_2026');
    expect(first?.['Rādītāji']).toMatch(/^L1 .*%.*\(\d+ no \d+\); mērķis ≥ 100,00\u00a0% – /);
  });
});
