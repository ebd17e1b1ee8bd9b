import type { SampleRow } from '../SampleTable';
import { toRows } from '../toRows';
import type { DataYear } from './settings';
import { dataYears } from './settings';

/** Date, kind, name, level, participant and result of each entry. All of it is invented. */
const entries: Readonly<Record<DataYear, readonly (readonly string[])[]>> = {
  // 21 entries
  '2025./2026.': [
    [
      '14.11.2025.',
      'Konkurss',
      'Latgales jauno pianistu konkurss',
      'Reģions',
      'LMP-059',
      'II vieta',
    ],
    [
      '14.11.2025.',
      'Konkurss',
      'Latgales jauno pianistu konkurss',
      'Reģions',
      'LMP-067',
      'Diploms',
    ],
    [
      '14.11.2025.',
      'Konkurss',
      'Latgales jauno pianistu konkurss',
      'Reģions',
      'LMP-073',
      'I vieta',
    ],
    ['28.11.2025.', 'Konkurss', 'Stīgu mozaīka', 'Reģions', 'LMP-062', 'III vieta'],
    ['28.11.2025.', 'Konkurss', 'Stīgu mozaīka', 'Reģions', 'LMP-069', 'Atzinība'],
    ['12.12.2025.', 'Festivāls', 'Ziemas skaņas', 'Novads', 'Flautu ansamblis', 'Pateicība'],
    ['12.12.2025.', 'Festivāls', 'Ziemas skaņas', 'Novads', '5.–8. klašu koris', 'Pateicība'],
    ['12.12.2025.', 'Festivāls', 'Ziemas skaņas', 'Novads', 'Deju grupa', 'Pateicība'],
    ['23.01.2026.', 'Konkurss', 'Pūtēju diena', 'Reģions', 'LMP-055', 'II vieta'],
    ['23.01.2026.', 'Konkurss', 'Pūtēju diena', 'Reģions', 'LMP-077', 'I vieta'],
    ['13.02.2026.', 'Konkurss', 'Ritms un skaņa', 'Valsts', 'LMP-064', 'Diploms'],
    ['13.02.2026.', 'Konkurss', 'Ritms un skaņa', 'Valsts', 'LMP-071', 'III vieta'],
    ['13.02.2026.', 'Konkurss', 'Ritms un skaņa', 'Valsts', 'LMP-078', 'II vieta'],
    ['06.03.2026.', 'Skate', 'Koru skate', 'Novads', '5.–8. klašu koris', 'I pakāpe'],
    ['06.03.2026.', 'Skate', 'Koru skate', 'Novads', '1.–4. klašu koris', 'II pakāpe'],
    ['20.03.2026.', 'Skate', 'Deju skate', 'Novads', 'Deju grupa', 'II pakāpe'],
    ['10.04.2026.', 'Konkurss', 'Etīžu konkurss', 'Novads', 'LMP-028', 'Atzinība'],
    ['10.04.2026.', 'Konkurss', 'Etīžu konkurss', 'Novads', 'LMP-040', 'II vieta'],
    ['10.04.2026.', 'Konkurss', 'Etīžu konkurss', 'Novads', 'LMP-051', 'I vieta'],
    ['24.04.2026.', 'Festivāls', 'Pavasara ansambļi', 'Reģions', 'Vijoļu ansamblis', 'Pateicība'],
    ['08.05.2026.', 'Konkurss', 'Austrumu vējš', 'Starptautisks', 'LMP-077', ''],
  ],
  // 22 entries
  '2026./2027.': [
    [
      '13.11.2026.',
      'Konkurss',
      'Latgales jauno pianistu konkurss',
      'Reģions',
      'LMP-051',
      'III vieta',
    ],
    [
      '13.11.2026.',
      'Konkurss',
      'Latgales jauno pianistu konkurss',
      'Reģions',
      'LMP-059',
      'I vieta',
    ],
    [
      '13.11.2026.',
      'Konkurss',
      'Latgales jauno pianistu konkurss',
      'Reģions',
      'LMP-068',
      'Diploms',
    ],
    ['27.11.2026.', 'Konkurss', 'Stīgu mozaīka', 'Reģions', 'LMP-062', 'II vieta'],
    ['27.11.2026.', 'Konkurss', 'Stīgu mozaīka', 'Reģions', 'LMP-069', 'III vieta'],
    ['11.12.2026.', 'Festivāls', 'Ziemas skaņas', 'Novads', 'Flautu ansamblis', 'Pateicība'],
    ['11.12.2026.', 'Festivāls', 'Ziemas skaņas', 'Novads', '5.–8. klašu koris', 'Pateicība'],
    ['11.12.2026.', 'Festivāls', 'Ziemas skaņas', 'Novads', 'Deju grupa', 'Pateicība'],
    ['22.01.2027.', 'Konkurss', 'Pūtēju diena', 'Reģions', 'LMP-055', 'I vieta'],
    ['22.01.2027.', 'Konkurss', 'Pūtēju diena', 'Reģions', 'LMP-070', 'II vieta'],
    ['12.02.2027.', 'Konkurss', 'Ritms un skaņa', 'Valsts', 'LMP-064', 'III vieta'],
    ['12.02.2027.', 'Konkurss', 'Ritms un skaņa', 'Valsts', 'LMP-071', 'I vieta'],
    ['05.03.2027.', 'Skate', 'Koru skate', 'Novads', '5.–8. klašu koris', 'I pakāpe'],
    ['05.03.2027.', 'Skate', 'Koru skate', 'Novads', '1.–4. klašu koris', 'I pakāpe'],
    ['19.03.2027.', 'Skate', 'Deju skate', 'Novads', 'Deju grupa', 'I pakāpe'],
    ['09.04.2027.', 'Konkurss', 'Etīžu konkurss', 'Novads', 'LMP-015', 'Atzinība'],
    ['09.04.2027.', 'Konkurss', 'Etīžu konkurss', 'Novads', 'LMP-028', 'II vieta'],
    ['09.04.2027.', 'Konkurss', 'Etīžu konkurss', 'Novads', 'LMP-040', 'I vieta'],
    ['23.04.2027.', 'Festivāls', 'Pavasara ansambļi', 'Reģions', 'Vijoļu ansamblis', 'Pateicība'],
    ['23.04.2027.', 'Festivāls', 'Pavasara ansambļi', 'Reģions', 'Flautu ansamblis', 'Pateicība'],
    ['07.05.2027.', 'Konkurss', 'Austrumu vējš', 'Starptautisks', 'LMP-070', 'Diploms'],
    ['07.05.2027.', 'Konkurss', 'Austrumu vējš', 'Starptautisks', 'LMP-071', 'II vieta'],
  ],
};

const headers = [
  'Mācību gads',
  'Datums',
  'Veids',
  'Nosaukums',
  'Līmenis',
  'Dalībnieks',
  'Rezultāts',
  'Dalībnieka veids',
];

export const contests: readonly SampleRow[] = dataYears.flatMap((year) =>
  toRows(
    headers,
    entries[year].map((entry) => [
      year,
      ...entry,
      entry[4]?.startsWith('LMP-') ? 'Izglītojamais' : 'Kolektīvs',
    ]),
  ),
);
