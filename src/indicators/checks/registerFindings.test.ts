import { toSerial } from '../../workbook/calendar';
import type { TestRows } from '../testing/buildInput';
import { itFindsWhole } from '../testing/itFindsWhole';

const year = '2025./2026.';
const name = 'Rādītājs 1';
const pupils: TestRows = [
  ['Mācību gads', 'Izglītojamais', 'Programma', 'Izstājies', 'Izstāšanās iemesls', 'Iemesla skaidrojums'], // prettier-ignore
  [year, 'A', 'Flauta', '', '', 'slodze'],
  [year, 'B', 'Flauta', '15.01.2026.', '', ''],
  [year, 'C', 'Flauta', '15.01.2026.', 'Cits iemesls', 'Pārcelšanās un slodze'],
  [year, 'D', 'Flauta', '', '', ''],
];

itFindsWhole([
  [
    {
      tables: {
        Vakances: [['Mācību gads', 'Amats']],
        Ieraksti: [
          ['Mācību gads', 'Sadaļa', 'Apraksts'],
          [year, 'Secinājumi', 'Viss labi. Ir koncertmeistara vakance!'],
        ],
      },
    },
    {
      code: 'vacancy-only-in-text',
      ...{ sheet: 'Ieraksti', table: 'Ieraksti', row: 4, column: 'Apraksts' },
      ...{ value: 'Ir koncertmeistara vakance', params: { year, vacancies: 'Vakances' } },
    },
  ],
  [
    {
      tables: {
        Vakances: [['Mācību gads', 'Amats']],
        Kriteriji: [
          ['Mācību gads', 'Stiprās puses', 'Attīstības vajadzības'],
          [year, 'Vakanta ir tikai viena vieta', ''],
        ],
      },
    },
    {
      code: 'vacancy-only-in-text',
      ...{ sheet: 'Kritēriji', table: 'Kriteriji', row: 4, column: 'Stiprās puses' },
      ...{ value: 'Vakanta ir tikai viena vieta', params: { year, vacancies: 'Vakances' } },
    },
  ],
  [
    {
      tables: {
        Vakances: [['Mācību gads', 'Amats']],
        Personals: [
          ['Mācību gads', 'Darbinieks'],
          [year, 'P1'],
        ],
      },
    },
    {
      code: 'vacancies-unsaid',
      severity: 'note',
      ...{ sheet: 'Vakances', table: 'Vakances', params: { year, vacancies: 'Vakances' } },
    },
  ],
  [
    {
      tables: {
        Kriteriji: [
          ['Mācību gads', 'Kritērijs'],
          [year, 'Mācīšana'],
        ],
        Ieraksti: [['Mācību gads', 'Sadaļa']],
      },
    },
    {
      code: 'conclusions-missing',
      severity: 'note',
      ...{ sheet: 'Ieraksti', table: 'Ieraksti', params: { year } },
    },
  ],
  [
    {
      tables: {
        Kriteriji: [
          ['Mācību gads', 'Kritērijs'],
          [year, 'Mācīšana'],
        ],
      },
      today: toSerial(2026, 10, 2) ?? 0,
    },
    {
      code: 'filing-date-past',
      severity: 'note',
      ...{ sheet: 'Kritēriji', table: 'Kriteriji', params: { year, due: '01.10.2026.' } },
    },
  ],
  [
    {
      tables: {
        Pasakumi: [
          ['Mācību gads', 'Veids', 'Nosaukums', 'Dalībnieks', 'Rezultāts', 'Punkti'],
          [year, 'Konkurss', 'Talants', 'A-1', '', ''],
          [year, 'Skate', 'Talants', 'A-2', '', 7],
        ],
      },
    },
    {
      code: 'contest-without-result',
      severity: 'note',
      ...{ sheet: 'Pasākumi', table: 'Pasakumi', row: 4, column: 'Rezultāts' },
      params: { event: 'Talants', participant: 'A-1' },
    },
  ],
  [
    {
      tables: {
        Programmas: [['Programma'], ...['Flauta', 'A', 'B', 'C', 'D', 'E', 'F'].map((each): [string] => [each])], // prettier-ignore
        Izglitojamie: pupils,
      },
    },
    {
      code: 'programmes-without-pupils',
      severity: 'note',
      ...{ sheet: 'Programmas', table: 'Programmas', row: 5, column: 'Programma' },
      params: { count: 6, year, programmes: 'A, B, C, D, E' },
    },
  ],
  [
    {
      tables: {
        Izglitojamie: [
          ['Mācību gads', 'Noslēguma klase', 'Absolvents', 'Skaits'],
          [year, 'Jā', 'Jā', ''],
          [year, 'Jā', '', 2],
          [year, '', '', ''],
          [year, 'Jā', '', 3],
        ],
      },
    },
    {
      code: 'final-class-without-outcome',
      ...{ sheet: 'Izglītojamie', table: 'Izglitojamie', row: 5, column: 'Absolvents' },
      params: { count: 5, year },
    },
  ],
  [
    { tables: { Izglitojamie: pupils } },
    {
      code: 'reason-without-category',
      ...{ sheet: 'Izglītojamie', table: 'Izglitojamie', row: 4, column: 'Izstāšanās iemesls' },
      ...{ value: 'slodze', params: { pupil: 'A', year } },
    },
  ],
  [
    { tables: { Izglitojamie: pupils } },
    {
      code: 'leaver-without-reason',
      ...{ sheet: 'Izglītojamie', table: 'Izglitojamie', row: 5, column: 'Izstāšanās iemesls' },
      params: { pupil: 'B', year },
    },
  ],
  [
    { tables: { Izglitojamie: pupils } },
    {
      code: 'reason-combined',
      severity: 'note',
      ...{ sheet: 'Izglītojamie', table: 'Izglitojamie', row: 6, column: 'Iemesla skaidrojums' },
      ...{ value: 'Pārcelšanās un slodze', params: { count: 1, year } },
    },
  ],
  [
    {
      catalogue: [{ measure: 'skaits', table: 'Personals', part: 'Grupa = Vadība' }],
      tables: {
        Personals: [
          ['Mācību gads', 'Grupa'],
          [year, 'Pedagogs'],
        ],
      },
    },
    {
      code: 'staff-group-empty',
      severity: 'note',
      ...{ sheet: 'Personāls', table: 'Personals', column: 'Grupa', value: 'Vadība' },
      params: { id: 'R1', name, year },
    },
  ],
]);
