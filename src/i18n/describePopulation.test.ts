import { type CatalogueRow } from '../indicators/testing/catalogueRows';
import { computeFor } from '../indicators/testing/computeFor';
import { describePopulation } from './describePopulation';

const settings = {
  'Mācību gads': '2026./2027.',
  'Plāna pirmais gads': '2025./2026.',
  'Plāna pēdējais gads': '2027./2028.',
};

const populationOf = (row: CatalogueRow, language: 'lv' | 'en' = 'lv'): string => {
  const { result } = computeFor(
    [row],
    { Personals: [['Mācību gads', 'Darbinieks', 'Grupa', 'Slodze']] },
    settings,
  );
  return describePopulation(result('R1', 2026), language);
};

const share = { measure: 'īpatsvars', table: 'Personals' };

it.each<[CatalogueRow, string]>([
  [{ measure: 'skaits', table: 'Personals' }, 'Personāls, 2026./2027.: visas rindas'],
  [
    { measure: 'skaits', table: 'Personals', part: 'Grupa = Pedagogs' },
    'Personāls, 2026./2027.: rindas, kurās Grupa ir Pedagogs',
  ],
  [
    // Without a population of its own a measure asks for both conditions.
    {
      measure: 'summa',
      field: 'Slodze',
      table: 'Personals',
      part: 'Grupa = Pedagogs',
      whole: 'Slodze <> -',
    },
    'Personāls, 2026./2027.: rindas, kurās Grupa ir Pedagogs; aile «Slodze» ir aizpildīta',
  ],
  [
    { ...share, part: 'Slodze >= 1' },
    'Personāls, 2026./2027.: visas rindas; no tām skaitītājā tās, kurās Slodze ir vismaz 1',
  ],
  [
    { ...share, part: 'Slodze >= 1', whole: 'Grupa = Pedagogs', period: 'Plāns' },
    'Personāls, 2025./2026.–2026./2027.: rindas, kurās Grupa ir Pedagogs; no tām skaitītājā tās, kurās Slodze ir vismaz 1',
  ],
  [
    { ...share, whole: 'Grupa = Pedagogs' },
    'Personāls, 2026./2027.: rindas, kurās Grupa ir Pedagogs',
  ],
  [{ measure: 'manuāls' }, 'Skolas ievadīts skaitlis, 2026./2027.'],
])('says who is counted: %j', (row, expected) => {
  expect(populationOf(row)).toBe(expected);
});

it('says it in English', () => {
  expect(populationOf({ ...share, part: 'Slodze >= 1', whole: 'Grupa = Pedagogs' }, 'en')).toBe(
    'Personāls, 2026./2027.: rows where Grupa is Pedagogs; of these in the numerator those where Slodze is at least 1',
  );
});
