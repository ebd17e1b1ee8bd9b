import { describeFinding } from '../src/i18n/describeFinding';
import { languages } from '../src/i18n/translate';
import { computeIndicators } from '../src/indicators/computeIndicators';
import { toSerial } from '../src/workbook/calendar';
import type { Finding, FindingCode, Severity } from '../src/workbook/Finding';
import { readTables } from '../src/workbook/readTables';
import type { TableName } from '../src/workbook/schema';
import { aluksne } from './data/aluksne/aluksne';
import { ludza } from './data/ludza/ludza';
import type { Sample, SampleRow } from './data/SampleTable';
import { headerRow, toWorkbookGrid } from './workbook/toWorkbookGrid';

/** The day after the report on 2024./2025. was due. */
const today = toSerial(2025, 10, 2) ?? 0;

const findIn = (sample: Sample): readonly Finding[] => {
  const input = readTables(toWorkbookGrid(sample));
  return [...input.findings, ...computeIndicators({ ...input, today }).findings];
};

const found: Readonly<Record<'A' | 'L', readonly Finding[]>> = {
  A: findIn(aluksne),
  L: findIn(ludza),
};
const samples = { A: aluksne, L: ludza } as const;

const rowsOf = (sample: Sample, name: TableName): readonly SampleRow[] =>
  sample.tables.find(({ table }) => table === name)?.rows ?? [];

/** Row of Excel of the first row with that text under that header; null where no row is meant. */
const excelRow = (
  sample: Sample,
  table: TableName,
  [header, text]: readonly [header: string, text: string] | readonly [],
): number | null => {
  if (header === undefined || text === undefined) return null;
  const at = rowsOf(sample, table).findIndex((row) => String(row[header] ?? '').startsWith(text));
  if (at < 0) throw new Error(`No row of ${table} has ${text} under ${header}`);
  return headerRow + 1 + at;
};

type Case = readonly [
  /** As `docs/inconsistencies.md` numbers them. */
  id: string,
  sample: 'A' | 'L',
  code: FindingCode,
  severity: Severity,
  table: TableName,
  /** Header and text by which the row is known; none for a finding about the whole table. */
  row: readonly [header: string, text: string] | readonly [],
  column: string | null,
];

const cases: readonly Case[] = [
  ['X1', 'A', 'denominators-differ', 'warning', 'Merijumi', ['Rādītājs', 'A33'], 'Vērtība'],
  ['X1', 'A', 'declared-differs', 'warning', 'Merijumi', ['Rādītājs', 'A40'], 'Vērtība'],
  [
    'X1',
    'A',
    'final-class-without-outcome',
    'warning',
    'Izglitojamie',
    ['Izglītojamais', 'AMS-007'],
    'Absolvents',
  ],
  ['X2', 'A', 'population-name-differs', 'warning', 'Raditaji', ['ID', 'A38'], 'Rādītājs'],
  ['X3', 'A', 'status-disputed', 'warning', 'GadaMerki', ['Rādītājs', 'A12'], 'Izpilde'],
  [
    'X4',
    'A',
    'vacancy-only-in-text',
    'warning',
    'Kriteriji',
    ['Attīstības vajadzības', 'Skolā ir koncertmeistara vakance'],
    'Attīstības vajadzības',
  ],
  ['X5', 'A', 'share-impossible', 'warning', 'Merijumi', ['Rādītājs', 'A32'], 'Vērtība'],
  ['X6', 'A', 'share-impossible', 'warning', 'Merijumi', ['Rādītājs', 'A34'], 'Vērtība'],
  ['X7', 'A', 'same-figure', 'note', 'Raditaji', ['ID', 'A35'], 'Skaitītājs'],
  ['X8', 'A', 'base-year-without-value', 'warning', 'Raditaji', ['ID', 'A40'], 'Bāzes gads'],
  ['X9', 'A', 'target-in-words', 'warning', 'Raditaji', ['ID', 'A39'], 'Mērķis'],
  [
    'X10',
    'A',
    'target-already-reached',
    'warning',
    'GadaMerki',
    ['Rādītājs', 'A22'],
    'Sasniedzamais rezultāts',
  ],
  ['X11', 'A', 'vacancies-unsaid', 'note', 'Vakances', [], null],
  ['X11', 'A', 'staff-group-empty', 'note', 'Personals', [], 'Grupa'],
  [
    'X12',
    'A',
    'programmes-without-pupils',
    'note',
    'Programmas',
    ['Programma', 'Akordeona spēle I'],
    'Programma',
  ],
  [
    'X15',
    'A',
    'reason-combined',
    'note',
    'Izglitojamie',
    ['Iemesla skaidrojums', 'Personīgi apsvērumi un'],
    'Iemesla skaidrojums',
  ],
  ['X17', 'A', 'conclusions-missing', 'note', 'Ieraksti', [], null],
  [
    'X19',
    'A',
    'contest-without-result',
    'note',
    'Pasakumi',
    ['Nosaukums', 'SAXOPHONIA'],
    'Rezultāts',
  ],
  [
    'X20',
    'L',
    'priority-without-goal',
    'warning',
    'Prioritates',
    ['Nr.', '4'],
    'Stratēģiskais mērķis',
  ],
  [
    'X20',
    'L',
    'priority-without-goal',
    'warning',
    'Prioritates',
    ['Nr.', '5'],
    'Stratēģiskais mērķis',
  ],
  ['X20', 'L', 'goal-without-priority', 'warning', 'Ieraksti', ['Nosaukums', '4.'], 'Nosaukums'],
  ['X20', 'L', 'goal-without-priority', 'warning', 'Ieraksti', ['Nosaukums', '5.'], 'Nosaukums'],
  ['X22', 'L', 'baselines-differ', 'note', 'Raditaji', ['ID', 'L23'], 'Bāzes gads'],
  ['X23', 'L', 'growth-of-share', 'note', 'Raditaji', ['ID', 'L3'], 'Salīdzinājums'],
  ['X24', 'L', 'mean-without-numbers', 'warning', 'Raditaji', ['ID', 'L20'], 'Lauks'],
  [
    'X27',
    'L',
    'quantity-without-number',
    'note',
    'Plans',
    ['Rādītājs', 'L13'],
    'Kvantitatīvais rezultāts',
  ],
  [
    'X27',
    'L',
    'quantity-without-number',
    'note',
    'Plans',
    ['Rādītājs', 'L18'],
    'Kvantitatīvais rezultāts',
  ],
  [
    'X28',
    'L',
    'plan-approved-late',
    'warning',
    'Iestatijumi',
    ['Iestatījums', 'Apstiprināšanas datums'],
    'Vērtība',
  ],
  ['X30', 'L', 'task-without-owner', 'warning', 'Plans', ['Rādītājs', 'L12'], 'Atbildīgais'],
  ['X30', 'L', 'task-without-deadline', 'warning', 'Plans', ['Rādītājs', 'L12'], 'Termiņš'],
  ['X31', 'L', 'scales-mixed', 'warning', 'Raditaji', ['ID', 'L19'], 'Lauks'],
];

describe.each(cases)('%s in %s: %s', (_id, key, code, severity, table, known, column) => {
  const row = excelRow(samples[key], table, known);
  const finding = found[key].find(
    (each) => each.code === code && each.row === row && each.table === table,
  );

  it('is found at its place', () => {
    expect(finding).toMatchObject({ code, severity, table, row, column });
  });

  it.each(languages)('has a whole message and a remedy in %s', (language) => {
    if (!finding) throw new Error(`${code} was not found`);
    const { message, remedy } = describeFinding(finding, language);
    for (const text of [message, remedy]) {
      expect(text.length).toBeGreaterThan(10);
      expect(text).not.toMatch(/\{|\}|undefined|null/u);
    }
  });
});

/** A copy of the sample with one table changed, as a school might have typed it. */
const change = (sample: Sample, name: TableName, edit: (row: SampleRow) => SampleRow): Sample => ({
  ...sample,
  tables: sample.tables.map((each) =>
    each.table === name ? { ...each, rows: each.rows.map(edit) } : each,
  ),
});

describe('X14: a programme code that is broken over lines', () => {
  const broken = change(aluksne, 'Programmas', (row) => ({
    ...row,
    Kods: String(row['Kods']).replace(/ 1$/u, '\n1'),
  }));

  it('is the same code: nothing is found, and the figures of the code stay', () => {
    expect(findIn(broken).map(({ code, row }) => [code, row])).toEqual(
      found.A.map(({ code, row }) => [code, row]),
    );
    const { indicators } = computeIndicators(readTables(toWorkbookGrid(broken)));
    const started = indicators.find(({ id, year }) => id === 'A1-20V03' && year === 2024);
    expect(started?.value).toBe(39);
  });
});

describe('X21: a plan whose columns of priority and school year are blank', () => {
  const blank = change(ludza, 'Plans', (row) =>
    Object.fromEntries(
      Object.entries(row).filter(([header]) => !['Prioritāte', 'Mācību gads'].includes(header)),
    ),
  );
  const codes = findIn(blank).filter(({ table }) => table === 'Plans');

  it('is found in each of its 15 rows', () => {
    const count = (code: FindingCode) => codes.filter((each) => each.code === code).length;
    expect(count('task-without-priority')).toBe(15);
    expect(count('school-year-blank')).toBe(15);
  });
});

describe('the samples as they are', () => {
  it('block no figure: not one error', () => {
    const errors = [...found.A, ...found.L].filter(({ severity }) => severity === 'error');
    expect(errors).toEqual([]);
  });

  it('have no warning but those that stand in the table above', () => {
    const warned = (['A', 'L'] as const).flatMap((key) =>
      found[key]
        .filter(({ severity }) => severity === 'warning')
        .map(({ code, table, row }) => [key, code, table, row].join(' ')),
    );
    const expected = cases
      .filter(([, , , severity]) => severity === 'warning')
      .map(([, key, code, , table, known]) =>
        [key, code, table, excelRow(samples[key], table, known)].join(' '),
      );
    const besides = excelRow(ludza, 'Plans', ['Rādītājs', 'L13']);
    expect(warned.sort()).toEqual([...expected, `L status-disputed Plans ${besides}`].sort());
  });

  it('say that the report on 2024./2025. is past its filing date, from 2 October on', () => {
    expect(found.A.filter(({ code }) => code === 'filing-date-past')).toMatchObject([
      { severity: 'note', table: 'Kriteriji', params: { year: '2024./2025.', due: '01.10.2025.' } },
    ]);
    const input = readTables(toWorkbookGrid(aluksne));
    for (const day of [undefined, today - 1]) {
      const { findings } = computeIndicators(day === undefined ? input : { ...input, today: day });
      expect(findings.map(({ code }) => code)).not.toContain('filing-date-past');
    }
  });
});
