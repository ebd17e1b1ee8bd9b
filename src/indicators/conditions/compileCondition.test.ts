import type { TableName } from '../../workbook/schema';
import type { CellValue } from '../../workbook/TableGrid';
import { buildInput, type TestTables } from '../testing/buildInput';
import { takenRows } from '../testing/takenRows';
import { compileCondition } from './compileCondition';

const header = [
  'Mācību gads',
  'Darbinieks',
  'Grupa',
  'Slodze',
  'Kvalitātes pakāpe',
  'Mentors',
  'Pilnveides pasākumi',
  'Skaits',
  'Sākums',
  'Brauc',
  'Piezīme',
] as const;
const people: readonly (readonly CellValue[])[] = [
  ['2025/26', 'P1', 'Pedagogs', 1, 'II', 'Jā', 2, '', 45_901, 'Jā', 'Kora vadība'],
  ['2025/26', 'P2', 'pedagogs ', '0,5', '', '', 0, '', 46_000, 'nē', 'kora klase'],
  ['2025/26', 'P3', 'Vadība', '', 3, 'x', '', '', '', '', '"Dzirksts"'],
  ['2024/25', 'P4', 'Tehniskais personāls', 0.8, 'I', 'nē', 1, '', 45_500, 'x', ''],
];
const school: TestTables = {
  Personals: [header, ...people],
  Izglitojamie: [
    ['Mācību gads', 'Izglītojamais', 'Programma', 'Klase'],
    ['2025/26', 'A', 'Klavierspēle I', '3.a'],
    ['2025/26', 'B', 'Klavierspēle I', '10.'],
    ['2025/26', 'C', 'Flautas spēle II', ''],
  ],
  Programmas: [
    ['Programma', 'Kods'],
    ['Klavierspēle I', '20V 212 01 1'],
    ['Flautas spēle II', '20V21203 1'],
  ],
  Vertejumi: [
    ['Mācību gads', 'Izglītojamais', 'Priekšmets', 'Skala', 'Vērtējums', 'Maksimums'],
    ['2025/26', 'A', 'Solfedžo', '10 balles', 9, ''],
    ['2025/26', 'B', 'Solfedžo', '10 balles', 'nv', ''],
    ['2025/26', 'C', 'Solfedžo', 'STAP', 'T', ''],
    ['2025/26', 'D', 'Solfedžo', 'Punkti', 30, 50],
  ],
};
const { tables } = buildInput(school);

const taken = {
  Personals: takenRows(school, 'Personals', 'Darbinieks'),
  Izglitojamie: takenRows(school, 'Izglitojamie', 'Izglītojamais'),
  Vertejumi: takenRows(school, 'Vertejumi', 'Izglītojamais'),
};

describe('compileCondition', () => {
  it.each([
    ['', 'P1 P2 P3 P4'],
    ['Grupa = PEDAGOGS', 'P1 P2'],
    ['grupa <> Pedagogs | Vadība', 'P4'],
    ['Grupa = Ped*|Vad*', 'P1 P2 P3'],
    ['Group = Pedagogs', 'P1 P2'],
    ['Grupa = Pedagogs; Slodze < 1', 'P2'],
    ['Slodze = 0,50', 'P2'],
    ['Slodze >= 80%', 'P1 P4'],
    ['Slodze = -', 'P3'],
    ['Slodze <> -', 'P1 P2 P4'],
    ['Slodze <> 1', 'P2 P3 P4'],
    ['Slodze <> 1 | -', 'P2 P4'],
    ['Slodze <= 0,8', 'P2 P4'],
    ['Kvalitātes pakāpe = 2', 'P1'],
    ['Kvalitātes pakāpe <> -', 'P1 P3 P4'],
    ['Kvalitātes pakāpe <> II', 'P2 P3 P4'],
    ['Kvalitātes pakāpe >= II', 'P1 P3'],
    ['Mentors = yes', 'P1 P3'],
    ['Mentors = Nē', 'P2 P4'],
    ['Mentors = -', 'P2'],
    ['Mentors <> Jā', 'P2 P4'],
    ['Pilnveides pasākumi >= 2', 'P1'],
    ['Sākums > 31.08.2025.', 'P1 P2'],
    ['Sākums = 2025-09-01', 'P1'],
    ['Brauc = Jā', 'P1 P4'],
    ['Brauc = Nē', 'P2'],
    ['Brauc = -', 'P3'],
    ['Piezīme = kora*', 'P1 P2'],
    ['Piezīme <> kora*', 'P3 P4'],
    ['Piezīme = "Dzirksts"', 'P3'],
    ['Piezīme = *', 'P1 P2 P3'],
    ['Mācību gads = 2024-2025', 'P4'],
  ])('%s takes the staff %s', (text, expected) => {
    expect(taken.Personals(text)).toBe(expected);
  });

  it.each([
    ['Klase = 3', 'A'],
    ['Klase = 3.b', 'A'],
    ['Klase > 4', 'B'],
    ['Klase <> 3', 'B C'],
    ['Kods = 20V212011', 'A B'],
    ['Kods = 20v 212\u00a0*', 'A B C'],
    ['Kods = 20V 212 03*', 'C'],
    ['Programmas veids = 10V | 20V', 'A B C'],
    ['Variants = II', 'C'],
  ])('%s takes the pupils %s', (text, expected) => {
    expect(taken.Izglitojamie(text)).toBe(expected);
  });

  it.each([
    ['Līmenis = Augsts', 'A'],
    ['Balles >= 9', 'A'],
    ['Procenti >= 60', 'A D'],
    ['Procenti >= 0,61', 'A'],
    ['Vērtējums = nv', 'B'],
    ['Vērtējums = T', 'C'],
    ['Vērtējums > 5', 'A D'],
  ])('%s takes the grades of %s', (text, expected) => {
    expect(taken.Vertejumi(text)).toBe(expected);
  });

  it.each([
    ['Slodzes = 1', 'condition-field-misspelt 1'],
    ['Grupa = Pedagogs; Kaut kas = 1', 'condition-field-unknown 19'],
    ['Amats = Direktors', 'condition-column-missing 1'],
    ['Grupa > Pedagogs', 'condition-text-ordered 9'],
    ['Grupa > 5', 'condition-column-not-number 9'],
    ['Slodze = daudz', 'condition-value-not-number 10'],
    ['Slodze > -', 'condition-value-not-number 10'],
    ['Mentors = varbūt', 'condition-value-not-yes-no 11'],
    ['Mentors > Nē', 'condition-yes-no-ordered 1'],
    ['Mentors', 'condition-expects-operator 8'],
  ])('%s is refused with %s', (text, expected) => {
    expect(taken.Personals(text)).toBe(expected);
  });

  it('names the nearest field', () => {
    const table = tables.get('Personals');
    const problem = table && compileCondition('Kvalitates pakape <> -', table).problem;
    expect(problem?.params).toMatchObject({ nearest: 'Kvalitātes pakāpe' });
  });

  it('tells when rows without a grade are what is asked for', () => {
    const table = tables.get('Vertejumi');
    const asked = (text: string) =>
      table && compileCondition(text, table).compiled?.asksUngraded.length;
    expect(asked('Vērtējums = nv')).toBe(1);
    expect(asked('Līmenis = -')).toBe(1);
    expect(asked('Līmenis <> -')).toBe(0);
    expect(asked('Līmenis = Augsts')).toBe(0);
    expect(asked('Vērtējums = 9 | nv')).toBe(1);
    expect(asked('')).toBe(0);
    expect(asked('Skala = -')).toBe(0);
  });
});

describe('what a problem tells', () => {
  const problemOf = (text: string) => {
    const table = tables.get('Personals');
    return table && compileCondition(text, table).problem?.params;
  };

  it('quotes what stands at the fault, or what stands before it at the end', () => {
    expect(problemOf('Grupa = Pedagogs Slodze = 1 un vēl daudz kas cits')).toMatchObject({
      position: 25,
      found: '=',
      near: '= 1 un vēl daudz kas cits',
    });
    expect(problemOf('Kvalitātes pakāpe un Grupa   ')).toMatchObject({
      found: '',
      near: 'valitātes pakāpe un Grupa',
    });
  });

  it('begins the quotation at the fault itself, without the spaces round it', () => {
    expect(problemOf('Grupa = Pedagogs; ;    Slodze = 1')).toMatchObject({
      near: ';    Slodze = 1',
    });
    expect(problemOf('Grupa = Pedagogs Slodze =  vienas slodzes darbs')).toMatchObject({
      near: '=  vienas slodzes darbs',
    });
    expect(problemOf('un vēl viens garāks Slodzes lauks')).toMatchObject({
      near: 'iens garāks Slodzes lauks',
    });
  });

  it('names the place and the table of an unknown field', () => {
    expect(problemOf('Slodze = 1; Kaut kas = 1')).toMatchObject({
      field: 'Kaut kas',
      position: 13,
      source: 'Personals',
    });
  });

  it('names the field, the value and the bound that do not fit', () => {
    expect(problemOf('grupa > Pedagogs')).toEqual({
      field: 'Grupa',
      position: 9,
      found: 'Pedagogs',
    });
    expect(problemOf('Grupa >= -')).toMatchObject({ found: '-' });
    expect(problemOf('Grupa > 5')).toMatchObject({ found: '5', example: 'Pedagogs' });
    expect(problemOf('Slodze = pus*')).toMatchObject({ field: 'Slodze', found: 'pus' });
    expect(problemOf('Slodze < -')).toMatchObject({ found: '-' });
    expect(problemOf('Mentors = varbūt')).toMatchObject({ field: 'Mentors', found: 'varbūt' });
    expect(problemOf('Mentors >= Jā')).toMatchObject({ field: 'Mentors', operator: '>=' });
    expect(problemOf('amats = x')).toEqual({ field: 'Amats', position: 1, source: 'Personals' });
  });

  it('lists the fields that are there when none is near', () => {
    const fields = String(problemOf('Kaut kas = 1')?.['fields']);
    expect(fields.split(', ')).toContain('Piezīme');
    expect(fields.split(', ')).not.toContain('Amats');
  });
});

describe('words that are probably not meant', () => {
  it('are told by a code of their own', () => {
    const table = tables.get('Personals');
    const doubts = table && compileCondition('Grupa = Pedagoks', table).compiled?.doubts;
    expect(doubts?.map(({ code }) => code)).toEqual(['condition-word-misspelt']);
  });

  const doubtsOf = (name: TableName, text: string) => {
    const table = tables.get(name);
    const doubts = table && compileCondition(text, table).compiled?.doubts;
    return doubts?.map(
      ({ position, params }) => `${position} ${params['found']} ${params['nearest']}`,
    );
  };

  it.each<['Personals' | 'Vertejumi' | 'Izglitojamie', string, string[]]>([
    ['Personals', 'Grupa = Pedagoks', ['9 Pedagoks Pedagogs']],
    ['Personals', 'Grupa <> Vadīpa | Pedagoks', ['10 Vadīpa Vadība', '19 Pedagoks Pedagogs']],
    ['Personals', 'Grupa = Pedagoks | pedagoks', ['9 Pedagoks Pedagogs']],
    ['Personals', 'Grupa = pedagogs | - | Pedagok*', []],
    ['Personals', 'Grupa = Sargs', []],
    ['Personals', 'Piezīme = Pedagoks', []],
    ['Vertejumi', 'Līmenis = Augstss', ['11 Augstss Augsts']],
    ['Vertejumi', 'Skala = Stap', []],
    ['Vertejumi', 'Level = Augstss', ['9 Augstss Augsts']],
    ['Vertejumi', 'Vērtējums = Augstss', []],
    ['Izglitojamie', 'Izglītojamā līmenis = Optimals', ['23 Optimals Optimāls']],
    ['Personals', 'Slodze > 1', []],
    ['Personals', '', []],
  ])('in %s, %s', (name, text, expected) => {
    expect(doubtsOf(name, text)).toEqual(expected);
  });
});

describe('many named numbers', () => {
  it.each([
    ['Slodze = 7 | 0,5 | 1', 'P1 P2'],
    ['Slodze <> 7 | 0,5 | 1', 'P3 P4'],
    ['Pilnveides pasākumi = 0', 'P2'],
    ['Slodze > 0,5', 'P1 P4'],
    ['Slodze >= 0,5', 'P1 P2 P4'],
    ['Slodze < 0,8', 'P2'],
    ['Kvalitātes pakāpe < II', 'P4'],
    ['Kvalitātes pakāpe <= 2', 'P1 P4'],
    ['Kvalitātes pakāpe > 2', 'P3'],
    ['Kvalitātes pakāpe = - | 3', 'P2 P3'],
    ['Kvalitātes pakāpe <> - | 3', 'P1 P4'],
    ['Brauc <> Jā', 'P2 P3'],
    ['Brauc <> -', 'P1 P2 P4'],
    ['Mentors <> -', 'P1 P3 P4'],
  ])('%s takes the staff %s', (text, expected) => {
    expect(taken.Personals(text)).toBe(expected);
  });
});
