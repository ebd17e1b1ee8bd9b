import type { SampleTable } from '../SampleTable';
import { toRows } from '../toRows';
import { contests } from './contests';
import type { DataYear } from './settings';
import { dataYears } from './settings';

/** Date, kind, name and level of whatever is no contest. */
const meetings: Readonly<Record<DataYear, readonly (readonly string[])[]>> = {
  // 1 seminar at school, 1 career event, 3 support meetings, 1 consultation
  '2025./2026.': [
    ['01.09.2025.', 'Cits pasākums', 'Zinību diena', 'Skola'],
    ['10.09.2025.', 'Vecāku sapulce', 'Mācību gada sākums', 'Skola'],
    ['21.10.2025.', 'Pedagoģiskās padomes sēde', 'Attīstības plāna apspriešana', 'Skola'],
    ['22.10.2025.', 'Seminārs', 'Formatīvā vērtēšana stundā', 'Skola'],
    ['05.11.2025.', 'Atbalsta komandas sanāksme', '1. semestra atbalsta plāni', 'Skola'],
    ['17.11.2025.', 'Koncerts', 'Valsts svētku koncerts', 'Novads'],
    ['03.12.2025.', 'Seminārs', 'Digitālie rīki mūzikas stundā', 'Novads'],
    ['18.12.2025.', 'Koncerts', 'Ziemassvētku koncerts', 'Skola'],
    ['07.01.2026.', 'Pedagoģiskās padomes sēde', '1. semestra rezultāti', 'Skola'],
    ['14.01.2026.', 'Atbalsta komandas sanāksme', 'Atbalsta plānu pārskatīšana', 'Skola'],
    ['11.02.2026.', 'Konsultācija', 'Saruna ar skolas padomi un pašpārvaldi', 'Skola'],
    ['25.02.2026.', 'Karjeras pasākums', 'Tikšanās ar orķestra mūziķi', 'Skola'],
    ['11.03.2026.', 'Vecāku sapulce', 'Pavasara sapulce', 'Skola'],
    ['22.04.2026.', 'Atbalsta komandas sanāksme', 'Gada kopsavilkums', 'Skola'],
    ['27.05.2026.', 'Pedagoģiskās padomes sēde', 'Mācību gada noslēgums', 'Skola'],
    ['29.05.2026.', 'Cits pasākums', 'Izlaidums', 'Skola'],
  ],
  // 2 seminars at school, one of them held twice; 3 career events, 2 support meetings, 1 consultation
  '2026./2027.': [
    ['01.09.2026.', 'Cits pasākums', 'Zinību diena', 'Skola'],
    ['09.09.2026.', 'Vecāku sapulce', 'Mācību gada sākums', 'Skola'],
    ['14.10.2026.', 'Karjeras pasākums', 'Karjeras diena', 'Skola'],
    ['21.10.2026.', 'Seminārs', 'Savstarpējā stundu vērošana', 'Skola'],
    ['04.11.2026.', 'Atbalsta komandas sanāksme', '1. semestra atbalsta plāni', 'Skola'],
    ['17.11.2026.', 'Koncerts', 'Valsts svētku koncerts', 'Novads'],
    ['02.12.2026.', 'Pedagoģiskās padomes sēde', 'Plāna pirmā gada izvērtējums', 'Skola'],
    ['17.12.2026.', 'Koncerts', 'Ziemassvētku koncerts', 'Skola'],
    ['20.01.2027.', 'Seminārs', 'Savstarpējā stundu vērošana', 'Skola'],
    ['03.02.2027.', 'Karjeras pasākums', 'Ēnu diena novada uzņēmumos', 'Novads'],
    ['17.02.2027.', 'Konsultācija', 'Saruna ar vecākiem par skolas plānu', 'Skola'],
    ['10.03.2027.', 'Vecāku sapulce', 'Pavasara sapulce', 'Skola'],
    ['17.03.2027.', 'Seminārs', 'Skaņu un video tehnika mācībās', 'Skola'],
    ['14.04.2027.', 'Atbalsta komandas sanāksme', 'Gada kopsavilkums', 'Skola'],
    ['21.04.2027.', 'Karjeras pasākums', 'Tikšanās ar absolventu', 'Skola'],
    ['26.05.2027.', 'Pedagoģiskās padomes sēde', 'Mācību gada noslēgums', 'Skola'],
    ['28.05.2027.', 'Cits pasākums', 'Izlaidums', 'Skola'],
  ],
};

export const events: SampleTable = {
  table: 'Pasakumi',
  rows: [
    ...contests,
    ...dataYears.flatMap((year) =>
      toRows(
        ['Mācību gads', 'Datums', 'Veids', 'Nosaukums', 'Līmenis'],
        meetings[year].map((meeting) => [year, ...meeting]),
      ),
    ),
  ],
};
