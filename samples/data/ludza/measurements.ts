import type { SampleTable } from '../SampleTable';
import { toRows } from '../toRows';

/** What no table can count; rooms of L7 are summed over the plan (0 and 1 of 2). */
export const measurements: SampleTable = {
  table: 'Merijumi',
  rows: toRows(
    ['Mācību gads', 'Rādītājs', 'Vērtība', 'Skaitītājs', 'Saucējs', 'Pierādījums'],
    [
      ['2025./2026.', 'L5', 1, '', '', 'Interaktīvā tāfele mūzikas teorijas kabinetā'],
      ['2025./2026.', 'L7', 0, '', '', 'Iepirkums pārcelts uz nākamo gadu'],
      ['2025./2026.', 'L13', '', 3, 4, 'Pašpārvaldes sēžu protokoli: 1. klasei pārstāvja vēl nav'],
      ['2026./2027.', 'L5', 1, '', '', 'Telpa joprojām aprīkota'],
      ['2026./2027.', 'L7', 1, '', '', 'Pilnībā aprīkots sitaminstrumentu kabinets'],
      ['2026./2027.', 'L13', '', 4, 4, 'Pašpārvaldes sēžu protokoli'],
      ['2026./2027.', 'L18', 'Nē', '', '', 'Rīcības plānu sāks gatavot nākamajā gadā'],
    ],
  ),
};
