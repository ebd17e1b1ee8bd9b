import type { CellValue } from '../../workbook/TableGrid';
import type { CatalogueRow } from '../testing/catalogueRows';
import type { TestTables } from '../testing/buildInput';
import { computeFor, ratioOf } from '../testing/computeFor';

const year = '2025./2026.';

/** The festival: two of three ensembles took part. */
const ensembles: TestTables = {
  Pasakumi: [
    ['Mācību gads', 'Veids', 'Tēma', 'Dalībnieka veids', 'Rezultāts'],
    [year, 'Festivāls', 'XIII svētki', 'Kolektīvs', 'Piedalījās'],
    [year, 'Festivāls', 'XIII svētki', 'Kolektīvs', 'Piedalījās'],
    [year, 'Festivāls', 'XIII svētki', 'Kolektīvs', 'Nepiedalījās'],
  ],
};
const festival: CatalogueRow = {
  measure: 'īpatsvars',
  table: 'Pasakumi',
  part: 'Rezultāts <> Nepiedalījās',
  whole: 'Tēma = XIII svētki; Dalībnieka veids = Kolektīvs',
  comparison: '>=',
  target: 1,
};
const goals = (...rows: readonly (readonly [links: string, outcome: string])[]): TestTables => ({
  GadaMerki: [
    ['Mācību gads', 'Prioritārais mērķis', 'Rādītājs', 'Izpilde'],
    ...rows.map(([links, outcome]) => [year, 'Svētki', links, outcome]),
  ],
});

describe('checkDisputedStatuses', () => {
  it('disputes "Sasniegts" for two of three, at the cell where it was entered', () => {
    const { findings, result } = computeFor([festival], {
      ...ensembles,
      ...goals(['R1', 'Sasniegts']),
    });
    expect(result('R1', 2025)).toMatchObject({ numerator: 2, denominator: 3, status: 'not-met' });
    expect(findings).toEqual([
      {
        code: 'status-disputed',
        severity: 'warning',
        sheet: 'Gada mērķi',
        table: 'GadaMerki',
        row: 4,
        column: 'Izpilde',
        value: 'Sasniegts',
        params: {
          id: 'R1',
          name: 'Rādītājs 1',
          year,
          status: 'not-met',
          numerator: 2,
          denominator: 3,
        },
      },
    ]);
  });

  // R1 is met, R2 not, R3 partly, R4 has no target; all are entered figures.
  const catalogue: readonly CatalogueRow[] = [
    { measure: 'manuāls', comparison: '>=', target: 3 },
    { measure: 'manuāls', comparison: '>=', target: 10 },
    { measure: 'manuāls', comparison: '>=', target: 4 },
    { measure: 'manuāls' },
  ];
  const values: TestTables = {
    Merijumi: [
      ['Mācību gads', 'Rādītājs', 'Vērtība'],
      [year, 'R1', 3],
      [year, 'R2', 3],
      [year, 'R3', '3,5'],
      [year, 'R4', 3],
    ],
  };

  it.each([
    ['R1', 'Sasniegts', []],
    ['R1', 'Nav sasniegts', ['R1']],
    ['R1', 'Daļēji sasniegts', ['R1']],
    ['R2', 'Sasniegts', ['R2']],
    ['R2', 'Nav sasniegts', []],
    ['R2', 'daļēji sasniegts', ['R2']],
    ['R3', 'Daļēji sasniegts', []],
    ['R3', 'Nav sasniegts', ['R3']],
    ['R4', 'Sasniegts', []],
    ['R1', '', []],
    ['R1; R2', 'Sasniegts', ['R2']],
    ['R1; R2', 'Daļēji sasniegts', []],
    ['R1; R2', 'Nav sasniegts', []],
    ['R1; R3', 'Nav sasniegts', ['R1', 'R3']],
    ['Rādītājs 2', 'Sasniegts', ['R2']],
  ])('%s entered as "%s" is disputed for %j', (links, outcome, expected) => {
    const { findings } = computeFor(catalogue, { ...values, ...goals([links, outcome]) });
    expect(findings.map(({ params }) => params['id'])).toEqual(expected);
  });

  it('looks at the plan as well', () => {
    const { codes } = computeFor(catalogue, {
      ...values,
      Plans: [
        ['Prioritāte', 'Uzdevums', 'Mācību gads', 'Rādītājs', 'Izpilde'],
        ['1', 'Darīt', year, 'R2', 'Sasniegts'],
      ],
    });
    expect(codes).toEqual(['status-disputed-value 4 Izpilde']);
  });
});

describe('checkDeclaredFigures', () => {
  /** 18 graduates, of whom 4 continue. */
  const pupils: TestTables = {
    Izglitojamie: [
      ['Mācību gads', 'Absolvents', 'Turpina izglītību', 'Skaits'],
      [year, 'Jā', 'Jā', 4],
      [year, 'Jā', '', 14],
      [year, '', '', 121],
    ],
  };
  const continuing: CatalogueRow = {
    measure: 'īpatsvars',
    table: 'Izglitojamie',
    part: 'Turpina izglītību = Jā',
    whole: 'Absolvents = Jā',
  };
  const declare = (row: CatalogueRow, ...entry: readonly CellValue[]) =>
    computeFor([row], {
      ...pupils,
      Merijumi: [
        ['Mācību gads', 'Rādītājs', 'Vērtība', 'Skaitītājs', 'Saucējs'],
        [year, 'R1', ...entry],
      ],
    });

  it.each([
    ['a computed indicator', continuing],
    [
      'an entered one that names a table and conditions',
      { ...continuing, measure: 'manuāls', unit: '%' },
    ],
  ])('holds 4 of 26 against 4 of 18 for %s', (_, row) => {
    const { result, findings } = declare(row, '', 4, 26);
    expect(ratioOf(result('R1', 2025))).toBe('4/18');
    expect(result('R1', 2025).declared).toEqual({ value: 4 / 26, numerator: 4, denominator: 26 });
    expect(findings).toEqual([
      expect.objectContaining({
        code: 'declared-differs',
        table: 'Merijumi',
        row: 4,
        params: {
          id: 'R1',
          name: 'Rādītājs 1',
          year,
          declaredNumerator: 4,
          declaredDenominator: 26,
          numerator: 4,
          denominator: 18,
        },
      }),
    ]);
  });

  it.each([
    [['', 4, 18], []],
    [['22,2%', '', ''], []], // 4/18 = 22,22 %
    [[22, '', ''], []],
    [['15,4%', '', ''], ['declared-value-differs 4 Vērtība']],
  ])('finds %j: %j', (entry, expected) => {
    expect(declare(continuing, ...entry).codes).toEqual(expected);
  });

  it('takes what was entered when there is nothing to compute it from', () => {
    const { result } = computeFor([{ ...continuing, measure: 'manuāls', unit: '%' }], {
      Merijumi: [
        ['Mācību gads', 'Rādītājs', 'Skaitītājs', 'Saucējs'],
        [year, 'R1', 4, 26],
      ],
    });
    expect(ratioOf(result('R1', 2025))).toBe('4/26');
  });
});

describe('checkEnrolmentBalance', () => {
  const pupils: TestTables = {
    Programmas: [
      ['Programma', 'Kods'],
      ['Flautas spēle II', '20V 212 03 1'],
    ],
    Izglitojamie: [
      ['Mācību gads', 'Programma', 'Iestājies', 'Izstājies', 'Skaits'],
      [year, 'Flautas spēle II', '', '', 36],
      [year, 'Flautas spēle II', '', '15.01.2026.', 2],
      [year, 'Flautas spēle II', '10.10.2025.', '', 1],
    ],
  };
  const count = (who: string): CatalogueRow => ({
    measure: 'skaits',
    table: 'Izglitojamie',
    part: `Kods = 20V 212 03 1; ${who} = Jā`,
  });
  const catalogue = [count('Uzsāka'), count('Noslēdza'), count('Izstājās')];
  const declare = (started: CellValue, finished: CellValue) =>
    computeFor(catalogue, {
      ...pupils,
      Merijumi: [
        ['Mācību gads', 'Rādītājs', 'Vērtība'],
        [year, 'R1', started],
        [year, 'R2', finished],
      ],
    });

  it('names the code whose declared numbers do not balance', () => {
    const { result, findings } = declare(38, 36);
    expect(['R1', 'R2', 'R3'].map((id) => result(id, 2025).value)).toEqual([38, 37, 2]);
    const found = findings.filter(({ code }) => code === 'enrolment-unbalanced');
    expect(found).toHaveLength(1);
    expect(found[0]?.params).toEqual({
      group: 'Kods = 20V 212 03 1',
      year,
      started: 38,
      joined: 1,
      left: 2,
      finished: 36,
      expected: 37,
    });
  });

  it("finds more graduates than pupils at the year's end, of whom they are a part", () => {
    const withGraduates = (graduates: CellValue) =>
      computeFor([...catalogue, { ...count('Absolvents') }], {
        ...pupils,
        Merijumi: [
          ['Mācību gads', 'Rādītājs', 'Vērtība'],
          [year, 'R4', graduates],
        ],
      }).findings.filter(({ code }) => code === 'graduates-above-end');
    expect(withGraduates(37)).toEqual([]);
    expect(withGraduates(38)).toMatchObject([
      { severity: 'warning', row: 4, params: { graduates: 38, finished: 37 } },
    ]);
  });

  it('is content when they do, and when nothing was declared', () => {
    expect(declare(38, 37).findings).toEqual([]);
    expect(computeFor(catalogue, pupils).findings).toEqual([]);
  });
});

describe('checkReferences', () => {
  it('finds every cell that names an unknown indicator, with the nearest', () => {
    const { findings } = computeFor(
      [{ id: 'Mūzika-1', name: 'Mūzikas darbi', measure: 'manuāls' }],
      {
        Merijumi: [
          ['Mācību gads', 'Rādītājs', 'Vērtība'],
          [year, 'Muzika-1', 3],
        ],
        Starpmerki: [
          ['Rādītājs', 'Mācību gads', 'Mērķis'],
          ['mūzikas  darbi', year, 3],
        ],
        Plans: [
          ['Prioritāte', 'Mācību gads', 'Rādītājs'],
          ['1', year, 'mūzika-1; Pavisam cits'],
        ],
      },
    );
    expect(
      findings.map(({ code, table, value, params }) => [code, table, value, params['nearest']]),
    ).toEqual([
      ['reference-misspelt', 'Merijumi', 'Muzika-1', 'Mūzika-1'],
      ['reference-unknown', 'Plans', 'Pavisam cits', undefined],
    ]);
  });
});
