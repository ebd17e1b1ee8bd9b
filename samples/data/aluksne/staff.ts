import type { SampleTable } from '../SampleTable';
import { toRows } from '../toRows';
import { reportYear } from './settings';

const headers = [
  'Mācību gads',
  'Darbinieks',
  'Grupa',
  'Amats',
  'Slodze',
  'Kvalitātes pakāpe',
  'Formatīvā vērtēšana',
  'Pašvērtējums',
  'Pilnveides pasākumi',
  'Metodiskais darbs',
  'Meistarklases',
  'Sadarbības tīkls',
];

/**
 * 25 teachers in 27 rows: the head (P-01) teaches and has two rows, of which one is a teacher's;
 * P-02 likewise; P-03 and P-09 teach and accompany, two teacher's rows each.
 *
 * Of the 25: 4 with a quality grade, all II (P-04, P-08, P-13, P-20); 20 in two or more training
 * events; 15 in methodical work; 1 gave a masterclass. No support staff and no vacancy is entered,
 * as the report leaves both blank.
 */
export const staff: SampleTable = {
  table: 'Personals',
  rows: toRows(
    headers,
    [
      ['P-01', 'Vadība', 'Direktors', 1],
      ['P-01', 'Pedagogs', 'Klavierspēles skolotājs', 0.3, '', 'Jā', 'Jā', 3, 'Jā', '', 'Jā'],
      ['P-02', 'Vadība', 'Direktora vietnieks izglītības jomā', 0.5],
      ['P-02', 'Pedagogs', 'Mūzikas teorijas skolotājs', 0.5, '', 'Jā', 'Jā', 4, 'Jā', '', 'Jā'],
      ['P-03', 'Pedagogs', 'Klavierspēles skolotājs', 0.7, '', 'Jā', 'Jā', 2, 'Jā'],
      ['P-03', 'Pedagogs', 'Koncertmeistars', 0.4],
      ['P-04', 'Pedagogs', 'Klavierspēles skolotājs', 1.1, 'II', 'Jā', 'Jā', 3, 'Jā', '', 'Jā'],
      ['P-05', 'Pedagogs', 'Klavierspēles skolotājs', 0.9, '', 'Jā', 'Nē', 2, 'Nē'],
      ['P-06', 'Pedagogs', 'Klavierspēles skolotājs', 0.8, '', 'Nē', 'Jā', 1, 'Nē'],
      ['P-07', 'Pedagogs', 'Klavierspēles skolotājs', 0.6, '', 'Jā', 'Jā', 2, 'Jā'],
      ['P-08', 'Pedagogs', 'Vijoles spēles skolotājs', 1, 'II', 'Jā', 'Jā', 4, 'Jā', '', 'Jā'],
      ['P-09', 'Pedagogs', 'Kokles spēles skolotājs', 0.9, '', 'Jā', 'Jā', 3, 'Jā', '', 'Jā'],
      ['P-09', 'Pedagogs', 'Ansambļa vadītājs', 0.2],
      ['P-10', 'Pedagogs', 'Flautas spēles skolotājs', 0.8, '', 'Jā', 'Jā', 2, 'Jā'],
      ['P-11', 'Pedagogs', 'Klarnetes spēles skolotājs', 0.3, '', 'Nē', 'Nē', 1, 'Nē'],
      ['P-12', 'Pedagogs', 'Saksofona spēles skolotājs', 0.7, '', 'Jā', 'Jā', 2, 'Jā'],
      ['P-13', 'Pedagogs', 'Trompetes spēles skolotājs', 0.9, 'II', 'Jā', 'Jā', 3, 'Jā'],
      ['P-14', 'Pedagogs', 'Mežraga spēles skolotājs', 0.2, '', 'Nē', 'Nē', 0, 'Nē'],
      ['P-15', 'Pedagogs', 'Eifonija spēles skolotājs', 0.3, '', 'Nē', 'Jā', 2, 'Nē'],
      ['P-16', 'Pedagogs', 'Trombona spēles skolotājs', 0.2, '', 'Jā', 'Nē', 1, 'Nē'],
      ['P-17', 'Pedagogs', 'Pūtēju orķestra vadītājs', 0.4, '', 'Jā', 'Jā', 2, 'Jā', '', 'Jā'],
      ['P-18', 'Pedagogs', 'Sitaminstrumentu spēles skolotājs', 1, '', 'Jā', 'Jā', 3, 'Jā', 1],
      ['P-19', 'Pedagogs', 'Kora diriģents', 0.8, '', 'Jā', 'Jā', 3, 'Jā', '', 'Jā'],
      ['P-20', 'Pedagogs', 'Dziedāšanas skolotājs', 0.7, 'II', 'Jā', 'Jā', 2, 'Jā'],
      ['P-21', 'Pedagogs', 'Mūzikas teorijas skolotājs', 0.9, '', 'Jā', 'Jā', 2, 'Jā'],
      ['P-22', 'Pedagogs', 'Mūzikas literatūras skolotājs', 0.6, '', 'Jā', 'Jā', 2, 'Nē'],
      ['P-23', 'Pedagogs', 'Koncertmeistars', 0.9, '', 'Nē', 'Nē', 2, 'Nē'],
      ['P-24', 'Pedagogs', 'Koncertmeistars', 0.6, '', 'Nē', 'Nē', 1, 'Nē'],
      ['P-25', 'Pedagogs', 'Akordeona spēles skolotājs', 0.2, '', 'Jā', 'Nē', 2, 'Nē'],
      ['P-26', 'Tehniskais personāls', 'Lietvedis', 1],
      ['P-27', 'Tehniskais personāls', 'Apkopējs', 1],
    ].map((line) => [reportYear, ...line]),
  ),
};
