import type { CellValue } from '../../workbook/TableGrid';
import { buildInput, type TestTables } from '../testing/buildInput';
import type { CatalogueRow } from '../testing/catalogueRows';
import { computeFor, ratioOf } from '../testing/computeFor';
import { dynamics as computeDynamics } from './dynamics';

const compute = (row: CatalogueRow, tables: TestTables) =>
  computeFor([row], tables).result('R1', 2025);

const staff: TestTables = {
  Personals: [
    ['Mācību gads', 'Grupa', 'Darbinieks', 'Slodze', 'Skaits', 'Reize', 'Ārpus skolas'],
    ['2025/26', 'Pedagogs', 'A', 10, 2, 1, 'Jā'],
    ['2025/26', 'Pedagogs', '', 20, 3, 1, ''],
    ['2025/26', 'Pedagogs', 'a ', '', 4, '', 'nē'],
    ['2025/26', 'Vadība', 'B', 40, 5, 2, 'nē'],
    ['2024/25', 'Vadība', 'C', 80, 1, 3, 'nē'],
  ],
};

const behind = (row: CatalogueRow) => {
  const { rows, ...result } = compute({ table: 'Personals', ...row }, staff);
  return { figure: ratioOf(result as never), part: [...rows.part], whole: [...rows.whole] };
};

it.each<[CatalogueRow, string, number[], number[]]>([
  [{ measure: 'skaits', part: 'Grupa = Pedagogs' }, '9', [0, 1, 2], [0, 1, 2]],
  // 10 × 2 + 20 × 3 + 40 × 5
  [{ measure: 'summa', field: 'Slodze' }, '280', [0, 1, 2, 3], [0, 1, 2, 3]],
  [{ measure: 'vidējais', field: 'Slodze' }, '280/10', [0, 1, 3], [0, 1, 3]],
  [{ measure: 'unikāls skaits', field: 'Darbinieks' }, '2', [0, 2, 3], [0, 2, 3]],
  [
    {
      measure: 'unikāls īpatsvars',
      field: 'Darbinieks',
      part: 'Slodze > 10',
      whole: 'Grupa <> -',
    },
    '1/2',
    [3],
    [0, 2, 3],
  ],
  [{ measure: 'īpatsvars', part: 'Grupa = Vadība' }, '5/14', [3], [0, 1, 2, 3]],
  // 10 × 2 + 40 × 5 of 1 × 2 + 2 × 5, and 20 × 3 of 1 × 3
  [{ measure: 'attiecība', field: 'Slodze / Reize' }, '280/15', [0, 1, 3], [0, 1, 3]],
])('%o is %s, from the rows behind it', (row, figure, part, whole) => {
  expect(behind(row)).toEqual({ figure, part, whole });
});

it.each([
  ['Reize', 'numbers', '2'],
  ['Ārpus skolas', 'answers, a blank one being none', '2'],
  ['Grupa', 'words', '2'],
])('counts the distinct values of %s: %s', (field, _, expected) => {
  expect(behind({ measure: 'unikāls skaits', field }).figure).toBe(expected);
});

it.each([
  ['Ārpus skolas', 'Slodze > 10'],
  ['Slodze', 'Darbinieks = A'],
])('a blank cell of %s is no value of its own, nor that of another row', (field, part) => {
  expect(behind({ measure: 'unikāls skaits', field, part }).figure).toBe('1');
});

it('tells words from numbers in one column, and zero from blank', () => {
  const grades: TestTables = {
    Vertejumi: [
      ['Mācību gads', 'Izglītojamais', 'Skala', 'Vērtējums', 'Stunda'],
      ['2025/26', 'A', 'STAP', 'T', 0],
      ['2025/26', 'B', 'STAP', 'A', 0],
      ['2025/26', 'C', '10 balles', 7, ''],
      ['2025/26', 'D', '10 balles', 7, 5],
      ['2025/26', 'E', '10 balles', '', 5],
    ],
  };
  const count = (field: string) =>
    ratioOf(compute({ measure: 'unikāls skaits', table: 'Vertejumi', field }, grades));
  expect(count('Vērtējums')).toBe('3');
  expect(count('Stunda')).toBe('2');
});

describe('dinamika', () => {
  const header = ['Mācību gads', 'Izglītojamais', 'Priekšmets', 'Pārbaudījums', 'Skala'];
  const grade = (pupil: string, subject: string, test: string, scale: string, value: CellValue) => [
    '2025/26',
    pupil,
    subject,
    test,
    scale,
    value,
  ];
  const [begin, end] = ['Semestra sākums', 'Semestra beigas'] as const;
  const dynamics = (rows: readonly CellValue[][], row: CatalogueRow = {}) => {
    const tables: TestTables = { Vertejumi: [[...header, 'Vērtējums'], ...rows] };
    const result = compute({ measure: 'dinamika', table: 'Vertejumi', ...row }, tables);
    return [ratioOf(result), [...result.rows.part], [...result.rows.whole]];
  };

  it('averages several grades of a kind, and leaves other tests and nameless pupils out', () => {
    expect(
      dynamics([
        grade('A', 'Spēle', begin, '10 balles', 4),
        grade('A', 'Spēle', begin, '10 balles', 8), // 6 in the mean
        grade('A', 'Spēle', end, '10 balles', 9),
        grade('A', 'Spēle', end, '10 balles', 4), // 6,5 in the mean
        grade('A', 'Spēle', 'Gada vērtējums', '10 balles', 1),
        grade('', 'Spēle', begin, '10 balles', 1),
        grade('', 'Spēle', end, '10 balles', 9),
      ]),
    ).toEqual(['1/1', [0, 1, 2, 3], [0, 1, 2, 3]]);
  });

  it('keeps apart pupils and subjects whose numbers could be mixed up', () => {
    const rows = ['A', 'B', 'C'].flatMap((pupil, p) =>
      ['', 'Spēle', 'Solfedžo'].flatMap((subject, s) => [
        grade(pupil, subject, begin, '10 balles', 5),
        grade(pupil, subject, end, '10 balles', p === s ? 6 : 4),
      ]),
    );
    expect(dynamics(rows)).toEqual([
      '3/9',
      [0, 1, 8, 9, 16, 17],
      Array.from({ length: 18 }, (_, row) => row),
    ]);
  });

  it('prefers percentages in a pupil who also has levels, whichever came first', () => {
    const levels = [
      grade('A', 'Valoda', begin, 'STAP', 'P'),
      grade('A', 'Valoda', end, 'STAP', 'S'),
    ];
    const marks = [
      grade('A', 'Spēle', begin, '10 balles', 5),
      grade('A', 'Spēle', end, '10 balles', 6),
    ];
    const perPupil = { field: 'Izglītojamais' };
    expect(dynamics([...levels, ...marks], perPupil)[0]).toBe('1/1');
    expect(dynamics([...marks, ...levels], perPupil)[0]).toBe('1/1');
    expect(dynamics(levels, perPupil)[0]).toBe('0/1');
    // In pairs each counts on its own scale.
    expect(dynamics([...levels, ...marks])[0]).toBe('1/2');
  });

  it('takes the mean over the subjects that have both grades', () => {
    const music = [
      grade('A', 'Spēle', begin, '10 balles', 5),
      grade('A', 'Spēle', end, '10 balles', 9),
    ];
    const theory = [
      grade('A', 'Solfedžo', begin, '10 balles', 9),
      grade('A', 'Solfedžo', end, '10 balles', 6),
    ];
    const choir = grade('A', 'Koris', begin, '10 balles', 10); // no grade of the end
    const perPupil = { field: 'Izglītojamais' };
    // 7,5 against 7, whichever subject comes first
    expect(dynamics([...music, ...theory, choir], perPupil)[0]).toBe('1/1');
    expect(dynamics([...theory, ...music], perPupil)).toEqual(['1/1', [0, 1, 2, 3], [0, 1, 2, 3]]);
  });

  it('has no rows behind it of a pair that lacks one of the grades', () => {
    expect(
      dynamics([
        grade('A', 'Spēle', begin, '10 balles', 5),
        grade('A', 'Spēle', end, '10 balles', 4),
        grade('A', 'Koris', begin, '10 balles', 5),
      ]),
    ).toEqual(['0/1', [], [0, 1]]);
  });

  it.each([
    ['of another subject', 'Koris'],
    ['of the same subject', 'Valoda'],
  ])('passes over a grade that has no order, %s', (_, subject) => {
    const rows = [
      grade('A', 'Valoda', begin, 'STAP', 'T'),
      grade('A', 'Valoda', end, 'STAP', 'A'),
      grade('A', subject, begin, 'Ieskaite', 'Ieskaitīts'),
    ];
    const expected = ['1/1', [0, 1], [0, 1]];
    expect(dynamics(rows)).toEqual(expected);
    expect(dynamics(rows, { field: 'Izglītojamais' })).toEqual(expected);
  });

  it('passes over nameless pupils also where other years have many', () => {
    const names = Array.from({ length: 20 }, (_, at) => String(at));
    const others = names.map((name) => [
      '2024/25',
      ...grade(name, `Priekšmets ${name}`, begin, '10 balles', 5).slice(1),
    ]);
    const named = [
      grade('A', 'Spēle', begin, '10 balles', 5),
      grade('A', 'Spēle', end, '10 balles', 4),
    ];
    const nameless = [
      grade('', 'Spēle', begin, '10 balles', 1),
      grade('', 'Spēle', end, '10 balles', 9),
    ];
    expect(dynamics([...named, ...nameless, ...others])).toEqual(['0/1', [], [0, 1]]);
  });

  it('is not to be had from other tables', () => {
    const { tables } = buildInput(staff);
    const personnel = tables.get('Personals');
    if (!personnel) throw new Error('No staff');
    const query = { fields: [], part: null, whole: null, ungraded: null, years: [] };
    const from = (table: typeof personnel) => () => computeDynamics({ table, ...query });
    expect(from(personnel)).toThrow('No words in Izglītojamais of Personals');
    const onlyWords = { ...personnel, column: () => personnel.column('Grupa') };
    expect(from(onlyWords)).toThrow('No numbers in Procenti of Personals');
  });
});

it('leaves a row out once, whichever of its columns has no grade', () => {
  const tables: TestTables = {
    Vertejumi: [
      ['Mācību gads', 'Izglītojamais', 'Skala', 'Vērtējums', 'Skaits'],
      ['2025/26', 'A', '10 balles', 9, ''],
      ['2025/26', 'B', '10 balles', 'nv', ''],
      ['2025/26', 'C', '10 balles', 5, ''],
      ['2025/26', 'D', '10 balles', 9, 0],
      ['2025/26', 'E', '10 balles', 'nv', 0],
    ],
  };
  const row = {
    measure: 'īpatsvars',
    table: 'Vertejumi',
    part: 'Līmenis = Augsts; Balles >= 9; Procenti >= 90',
  };
  const school = computeFor([row], tables);
  const { rows, numerator, denominator } = school.result('R1', 2025);
  expect([numerator, denominator]).toEqual([1, 2]);
  expect([[...rows.part], [...rows.whole]]).toEqual([[0], [0, 2]]);
  const leftOut = school.findings.find(({ code }) => code === 'grades-left-out');
  expect(leftOut?.params['count']).toBe(1);
});
