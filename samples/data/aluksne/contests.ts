import type { SampleRow } from '../SampleTable';
import { toRows } from '../toRows';
import { reportYear } from './settings';

/** Individual results: kind, level, date and name of the contest, then pupil and result. */
const individual = (
  kind: string,
  level: string,
  date: string,
  name: string,
  results: readonly (readonly [pupil: string, result: string])[],
): SampleRow[] =>
  results.map(([pupil, result]) => ({
    'Mācību gads': reportYear,
    Datums: date,
    Veids: kind,
    Nosaukums: name,
    Līmenis: level,
    Dalībnieks: pupil,
    'Dalībnieka veids': 'Izglītojamais',
    'Dalībnieku skaits': 1,
    ...(result && { Rezultāts: result }),
  }));

/** Results of ensembles; how many played in each is not published and stays blank. */
const ensembles = toRows(
  [
    'Mācību gads',
    'Datums',
    'Veids',
    'Nosaukums',
    'Līmenis',
    'Dalībnieks',
    'Dalībnieka veids',
    'Rezultāts',
    'Punkti',
  ],
  [
    [
      '27.03.2025.',
      'Festivāls',
      'No baroka līdz rokam',
      'Valsts',
      'Sitaminstrumentu spēles klases ansamblis',
      'I pakāpe',
    ],
    [
      '12.02.2025.',
      'Konkurss',
      'Dzīslojums, repertuāra apguves konkurss',
      'Valsts',
      'Jaunāko klašu koklētāju ansamblis',
      'II pakāpe',
      35,
    ],
    [
      '12.02.2025.',
      'Konkurss',
      'Dzīslojums, repertuāra apguves konkurss',
      'Valsts',
      'Vecāko klašu koklētāju ansamblis',
      'II pakāpe',
      32.33,
    ],
    [
      '04.04.2025.',
      'Skate',
      'Koru repertuāra apguves skate',
      'Valsts',
      '4.–9. klašu koris',
      'Augstākā pakāpe',
    ],
    [
      '10.05.2025.',
      'Konkurss',
      'Rojas ritmi 2025',
      'Valsts',
      'Sitaminstrumentu vecāko klašu ansamblis',
      'I vieta',
    ],
    [
      '10.05.2025.',
      'Konkurss',
      'Rojas ritmi 2025',
      'Valsts',
      'Sitaminstrumentu jaunāko klašu ansamblis',
      'GRAND PRIX, Simpātiju balva',
    ],
  ].map(([date, kind, name, level, ensemble, ...result]) => [
    reportYear,
    ...[date, kind, name, level, ensemble].map((cell) => cell ?? ''),
    'Kolektīvs',
    ...result,
  ]),
);

/**
 * The 18 contests, shows and festivals of section 7: 27 individual and 6 ensemble results, and
 * SAXOPHONIA without one. Who took part, and when, is invented.
 *
 * Different pupils in regional and state contests: 8 (007, 012, 015, 019, 023, 061, 097, 131).
 */
export const contests: readonly SampleRow[] = [
  ...individual('Konkurss', 'Starptautisks', '16.11.2024.', 'World open', [
    ['AMS-004', 'I vieta, Laureāta diploms'],
    ['AMS-009', 'I vieta, Laureāta diploms'],
    ['AMS-120', 'I vieta, Laureāta diploms'],
    ['AMS-127', 'I vieta, Laureāta diploms'],
  ]),
  ...individual(
    'Konkurss',
    'Starptautisks',
    '14.03.2025.',
    'Alfrēda Kalniņa Jauno pianistu konkurss',
    [['AMS-007', 'Atzinības raksts']],
  ),
  ...individual('Konkurss', 'Valsts', '21.02.2025.', 'Sējā skan', [
    ['AMS-012', 'I vieta'],
    ['AMS-019', 'III vieta'],
  ]),
  ...individual(
    'Konkurss',
    'Starptautisks',
    '08.03.2025.',
    'Jautrītei Putniņai veltītais jauno pianistu konkurss',
    [['AMS-023', 'Atzinības raksts']],
  ),
  ...individual('Konkurss', 'Reģions', '05.04.2025.', 'Vidzemes cīrulīši', [
    ['AMS-131', 'II vieta'],
  ]),
  ...individual('Konkurss', 'Reģions', '07.12.2024.', 'Etīžu putenis', [
    ['AMS-015', 'Atzinības raksts'],
  ]),
  ...individual('Konkurss', 'Starptautisks', '25.04.2025.', 'Ritma mozaīka 2025', [
    ['AMS-119', 'I vieta'],
    ['AMS-126', 'III vieta'],
  ]),
  ...individual('Konkurss', 'Valsts', '28.02.2025.', 'SAXOPHONIA', [['AMS-097', '']]),
  ...individual('Konkurss', 'Starptautisks', '11.04.2025.', 'Naujene WIND 2025', [
    ['AMS-093', 'I vieta'],
    ['AMS-096', 'II vieta'],
    ['AMS-107', 'II vieta'],
    ['AMS-083', 'III vieta'],
    ['AMS-105', 'III vieta'],
    ['AMS-109', 'Diploms'],
  ]),
  ...individual(
    'Konkurss',
    'Reģions',
    '14.12.2024.',
    'Vidzemes reģiona stīgu instrumentu konkurss',
    [['AMS-061', 'III vieta']],
  ),
  ...individual('Konkurss', 'Starptautisks', '22.03.2025.', 'Bungu ritmi 2025', [
    ['AMS-121', 'II vieta'],
    ['AMS-128', 'III vieta'],
  ]),
  ...individual(
    'Konkurss',
    'Reģions',
    '25.01.2025.',
    'Ilzes Mazkalnes jauno izpildītāju konkurss',
    [
      ['AMS-012', 'I vieta'],
      ['AMS-007', 'II vieta'],
      ['AMS-023', 'II vieta'],
      ['AMS-019', 'Atzinība'],
    ],
  ),
  ...individual('Konkurss', 'Valsts', '17.05.2025.', 'Stīgo, radi Bolderājā 2025', [
    ['AMS-061', 'III vieta'],
  ]),
  ...individual('Konkurss', 'Starptautisks', '03.05.2025.', 'Sigulda 2025', [
    ['AMS-031', 'II vieta'],
  ]),
  ...ensembles,
];
