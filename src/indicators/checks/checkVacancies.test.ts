import type { TestRows } from '../testing/buildInput';
import { findIn } from '../testing/findIn';

const year = '2025./2026.';
const header = ['Mācību gads', 'Amats', 'Slodze', 'Mēneši'];
const blank: TestRows = [header];
const dashes: TestRows = [header, [year, '-', '-', '-']];
const one: TestRows = [header, [year, 'Koncertmeistars', 0.5, 3]];

const find = (vacancies: TestRows, needs: string) =>
  findIn(
    {
      tables: {
        Vakances: vacancies,
        Personals: [
          ['Mācību gads', 'Darbinieks'],
          [year, 'P1'],
        ],
        Kriteriji: [
          ['Mācību gads', 'Kritērijs', 'Attīstības vajadzības'],
          [year, 'Kapacitāte', needs],
        ],
      },
    },
    'vacancy-only-in-text',
    'vacancies-unsaid',
  ).map(({ code }) => code);

it.each([
  [
    'Stundas ir labas. Skolā ir koncertmeistara vakance.',
    blank,
    ['vacancy-only-in-text', 'vacancies-unsaid'],
  ],
  ['Ir vakanta pedagoga vieta.', dashes, ['vacancy-only-in-text']],
  ['Skolā ir koncertmeistara vakance.', one, []],
  ['Vakanču nav.', dashes, []],
  ['Visas vakances ir aizpildītas.', dashes, []],
  ['Skola strādā bez vakancēm.', dashes, []],
  ['', dashes, []],
  ['', blank, ['vacancies-unsaid']],
] as const)('"%s" beside %j', (needs, vacancies, codes) => {
  expect(find(vacancies, needs)).toEqual(codes);
});
