import type { SampleTable } from '../SampleTable';
import { toRows } from '../toRows';
import { cleanYear } from './settings';

export const goals: SampleTable = {
  table: 'GadaMerki',
  rows: toRows(
    [
      'Mācību gads',
      'Prioritārais mērķis',
      'Veids',
      'Sasniedzamais rezultāts',
      'Rādītājs',
      'Izpilde',
      'Komentārs',
    ],
    [
      [
        'Muzicēšana kopā',
        'Kvalitatīvi',
        'Koncertos muzicē visas klases.',
        '',
        'Sasniegts',
        'Muzicēja katrs.',
      ],
      [
        'Muzicēšana kopā',
        'Kvantitatīvi',
        'Vismaz 3 koncerti.',
        'R5',
        'Sasniegts',
        'Rudenī, ziemā un pavasarī.',
      ],
    ].map((line) => [cleanYear, ...line]),
  ),
};

export const criteria: SampleTable = {
  table: 'Kriteriji',
  rows: toRows(
    [
      'Mācību gads',
      'Joma',
      'Kritērijs',
      'Vērtējuma līmenis',
      'Rezultatīvais rādītājs',
      'Metodes',
      'Stiprās puses',
      'Attīstības vajadzības',
    ],
    [
      [
        cleanYear,
        'Kvalitatīvas mācības',
        'Mācīšana un mācīšanās',
        'Labi',
        'Plānošana',
        'Stundu vērošana',
        'Mērķi ir skaidri; vakanču nav.',
        'Vairāk formatīvās vērtēšanas.',
      ],
    ],
  ),
};

export const entries: SampleTable = {
  table: 'Ieraksti',
  rows: toRows(
    ['Mācību gads', 'Sadaļa', 'Nosaukums', 'Apraksts', 'Izpilde'],
    [
      ['', 'Misija', 'Misija', 'Mūzika katram bērnam.'],
      ['', 'Stratēģiskie mērķi', '1. Sasniegumi', 'Katrs izglītojamais aug.'],
      ['', 'Stratēģiskie mērķi', '2. Droša vide', 'Skolā ir droši.'],
      [cleanYear, 'Ārējās vērtēšanas uzdevumi', 'Plānošana', 'Plānot pēc standarta.', 'Izpildīts'],
      [cleanYear, 'Secinājumi', 'Galvenais', 'Sniegums aug, vide ir droša.'],
    ],
  ),
};
