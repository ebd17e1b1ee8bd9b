import { computeFor } from '../../indicators/testing/computeFor';
import type { CatalogueRow } from '../../indicators/testing/catalogueRows';
import type { TestTables } from '../../indicators/testing/buildInput';
import { writeTwin } from './writeTwin';

const year = '2025./2026.';
const grades = (...rows: readonly (readonly (string | number)[])[]): TestTables => ({
  Vertejumi: [
    ['Mācību gads', 'Izglītojamais', 'Pārbaudījums', 'Skala', 'Vērtējums', 'Maksimums', 'Skaits'],
    ...rows.map((row) => [year, ...row]),
  ],
});
const staff = (...rows: readonly (readonly (string | number | boolean)[])[]): TestTables => ({
  Personals: [
    ['Mācību gads', 'Darbinieks', 'Grupa', 'Slodze', 'Mentors', 'Skaits'],
    ...rows.map((row) => [year, ...row]),
  ],
});
const team = staff(
  ['A', 'Pedagogs', 1, 'Jā', ''],
  ['B', 'pedagogs', 0.5, '', ''],
  ['B', 'Pedagogs', 0.25, 'Nē', ''],
  ['C', 'Vadība', 1, 'jā', 2],
);

const twinOf = (row: CatalogueRow, tables: TestTables) => {
  const school = computeFor([row], tables);
  const [indicator] = school.catalogue;
  if (!indicator) throw new Error('No indicator');
  return writeTwin(indicator, school.result('R1', 2025), school.input);
};

describe('a formula that takes the rows that we count', () => {
  it.each<[row: CatalogueRow, value: number, formula: string]>([
    [
      { measure: 'skaits', part: 'Grupa = Pedagogs' },
      3,
      '=SUMPRODUCT((Personals[Mācību gads]="2025./2026.")*(Personals[Grupa]="Pedagogs")*' +
        '(Personals[Skaits]+(Personals[Skaits]="")))',
    ],
    [
      { measure: 'summa', field: 'Slodze', part: 'Grupa <> Vadība' },
      1.75,
      '=SUMPRODUCT((Personals[Mācību gads]="2025./2026.")*(Personals[Grupa]<>"Vadība")*' +
        'ISNUMBER(Personals[Slodze])*(Personals[Skaits]+(Personals[Skaits]="")),Personals[Slodze])',
    ],
    [
      { measure: 'īpatsvars', part: 'Mentors = Jā', whole: 'Slodze >= 0,5' },
      // A and twice C, of A, B and twice C.
      3 / 4,
      '=IFERROR((SUMPRODUCT((Personals[Mācību gads]="2025./2026.")*' +
        '(ISNUMBER(Personals[Slodze])*(Personals[Slodze]>=0.5))*(Personals[Mentors]="Jā")*' +
        '(Personals[Skaits]+(Personals[Skaits]=""))))/(SUMPRODUCT(' +
        '(Personals[Mācību gads]="2025./2026.")*' +
        '(ISNUMBER(Personals[Slodze])*(Personals[Slodze]>=0.5))*' +
        '(Personals[Skaits]+(Personals[Skaits]="")))),"")',
    ],
  ])('%o comes to %d', (row, value, formula) => {
    expect(twinOf({ table: 'Personals', ...row }, team)).toMatchObject({ formula, value });
  });

  it.each<[row: CatalogueRow, value: number]>([
    [{ measure: 'unikāls skaits', field: 'Darbinieks', part: 'Grupa = Ped*' }, 2],
    [{ measure: 'unikāls īpatsvars', field: 'Darbinieks', part: 'Grupa = Pedagogs | Cits' }, 2 / 3],
    [{ measure: 'vidējais', field: 'Slodze' }, 3.75 / 5],
    [{ measure: 'skaits', part: 'Mentors = Nē' }, 2],
    [{ measure: 'skaits', part: 'Mentors <> -; Grupa <> Pedagogs' }, 2],
  ])('%o comes to %d', (row, value) => {
    const twin = twinOf({ table: 'Personals', ...row }, team);
    expect(twin.refusal).toBeNull();
    expect(twin).toMatchObject({ value: expect.closeTo(value, 12) });
  });
});

it('lists the spellings of a year and of an answer that stand in the table', () => {
  const twin = twinOf(
    { measure: 'skaits', table: 'Personals', part: 'Mentors = Jā' },
    {
      Personals: [
        ['Mācību gads', 'Darbinieks', 'Mentors'],
        ['2025/26', 'A', 'x'],
        [year, 'B', true],
        ['2024./2025.', 'C', 'Jā'],
      ],
    },
  );
  expect(twin.formula).toBe(
    '=SUMPRODUCT(((Personals[Mācību gads]="2025./2026.")+(Personals[Mācību gads]="2025/26")>0)*' +
      '((Personals[Mentors]="Jā")+(Personals[Mentors]="x")+(Personals[Mentors]=TRUE)>0))',
  );
});

it('adds percentages of marks and of points, and leaves nv out', () => {
  const twin = twinOf(
    { measure: 'vidējais', table: 'Vertejumi', field: 'Procenti' },
    grades(
      ['P1', 'Gada vērtējums', '10 balles', 8, '', ''],
      ['P2', '', 'Punkti', 15, 20, ''],
      ['P3', 'Gada vērtējums', '10 balles', 'nv', '', ''],
    ),
  );
  expect(twin).toMatchObject({ value: expect.closeTo((0.8 + 0.75) / 2, 12) });
  expect(twin.formula).toContain('/10+SUMPRODUCT(');
});

it('takes an entered share for percent where it was typed so', () => {
  const twin = twinOf(
    { measure: 'manuāls', unit: '%' },
    {
      Merijumi: [
        ['Mācību gads', 'Rādītājs', 'Vērtība'],
        [year, 'R1', 80],
      ],
    },
  );
  expect(twin).toMatchObject({ value: 0.8, formula: expect.stringMatching(/\/100$/) });
});

it('writes headers with special signs, and quotes in values, as Excel wants them', () => {
  const twin = twinOf(
    { measure: 'skaits', table: 'Personals', part: 'Apgūts # [jā]? = \'a "b"\'' },
    {
      Personals: [
        ['Mācību gads', 'Darbinieks', 'Apgūts # [jā]?'],
        [year, 'A', 'a "b"'],
      ],
    },
  );
  expect(twin.formula).toContain(`Personals[[Apgūts '# '[jā']?]]="a ""b"""`);
});

describe('no formula, and why', () => {
  it.each<[name: string, row: CatalogueRow, tables: TestTables, refusal: object]>([
    ['no value', { measure: 'skaits', table: 'Personals' }, {}, { reason: 'no-value' }],
    [
      'pairs of grades',
      { measure: 'dinamika', table: 'Vertejumi' },
      {
        Vertejumi: [
          ['Mācību gads', 'Izglītojamais', 'Priekšmets', 'Pārbaudījums', 'Skala', 'Vērtējums'],
          [year, 'P1', 'Dabaszinības', 'Semestra sākums', '10 balles', 5],
          [year, 'P1', 'Dabaszinības', 'Semestra beigas', '10 balles', 6],
        ],
      },
      { reason: 'measure' },
    ],
    [
      'a number typed as text, which Excel does not compare',
      { measure: 'skaits', table: 'Personals', part: 'Slodze >= 0,5' },
      staff(['A', 'Pedagogs', '0,75', '', '']),
      { reason: 'spelling' },
    ],
    [
      'names that MATCH would take for patterns',
      { measure: 'unikāls skaits', table: 'Personals', field: 'Darbinieks' },
      staff(['A*', 'Pedagogs', 1, '', '']),
      { reason: 'column', field: 'Darbinieks' },
    ],
    [
      'a condition on percentages',
      { measure: 'skaits', table: 'Vertejumi', part: 'Procenti >= 80' },
      grades(['P1', 'Gada vērtējums', '10 balles', 8, '', '']),
      { reason: 'column', field: 'Procenti' },
    ],
  ])('%s', (_, row, tables, refusal) => {
    expect(twinOf(row, tables)).toMatchObject({ formula: null, refusal });
  });
});
