import type { SampleRow, SampleTable } from '../SampleTable';
import { toRows } from '../toRows';
import { contests } from './contests';
import { reportYear } from './settings';

const headers = ['Mācību gads', 'Datums', 'Veids', 'Nosaukums', 'Tēma', 'Līmenis'];

/** 4 meetings of the teachers' council, 1 of the school's council, 3 of parents. */
const meetings = toRows(
  headers,
  [
    ['05.06.2025.', 'Pedagoģiskās padomes sēde', 'Mācību gada noslēguma sēde'],
    ['04.09.2024.', 'Pedagoģiskās padomes sēde', 'Jaunās programmas un standarts'],
    ['08.01.2025.', 'Pedagoģiskās padomes sēde', '1. semestra rezultāti'],
    ['02.04.2025.', 'Pedagoģiskās padomes sēde', 'Vērtēšanas kārtība'],
    ['16.10.2024.', 'Iestādes padomes sēde', 'Iestādes padomes sēde'],
    ['11.09.2024.', 'Vecāku sapulce', 'Sapulce 1. klašu vecākiem'],
    ['18.09.2024.', 'Vecāku sapulce', 'Sapulce visiem vecākiem'],
    ['12.03.2025.', 'Vecāku sapulce', 'Sapulce noslēguma klašu vecākiem'],
  ].map((line) => [reportYear, ...line, '', 'Skola']),
);

/** Of the 14 events under `Radošā pašizpausme`, 13; the 14th is the festival below. */
const creative = toRows(
  headers,
  [
    ['15.11.2024.', 'Koncerts', 'Koncerts PII Sprīdītis', 'Novads'],
    ['23.11.2024.', 'Koncerts', 'Vijoles spēles klases koncerts Jaunajā pilī', 'Novads'],
    ['14.12.2024.', 'Koncerts', 'Ceļā uz Ziemassvētkiem, Jaunanna', 'Novads'],
    ['19.12.2024.', 'Koncerts', 'Muzicēšana iestāžu vadītāju sanāksmē', 'Novads'],
    ['16.01.2025.', 'Karjeras pasākums', 'Absolventa pieredzes stāstu pēcpusdiena', 'Skola'],
    ['30.01.2025.', 'Koncerts', 'Vidzemes Talanti', 'Reģions'],
    ['06.02.2025.', 'Meistarklase', 'Sitaminstrumentu meistarklase Balvu Mūzikas skolā', 'Reģions'],
    ['20.02.2025.', 'Koncerts', 'Koncerts PII Pienenīte', 'Novads'],
    ['07.03.2025.', 'Koncerts', 'Koncerts SAC Alūksne', 'Novads'],
    ['29.03.2025.', 'Cits pasākums', 'Dzīslojums, kopmēģinājums Valmierā', 'Valsts'],
    ['26.04.2025.', 'Koncerts', 'Atbalsis, kokļu mūzikas koncerts', 'Reģions'],
    ['16.04.2025.', 'Koncerts', 'Pianistu diena Cēsīs', 'Reģions'],
    ['24.05.2025.', 'Koncerts', 'Turpinājums, piemiņas koncerts Cēsīs', 'Reģions'],
  ].map(([date = '', kind = '', name = '', level = '']) => [
    reportYear,
    date,
    kind,
    name,
    'Radošā pašizpausme',
    level,
  ]),
);

/** 7 events that the school held itself. */
const ownEvents = toRows(
  headers,
  [
    ['02.09.2024.', 'Cits pasākums', 'Zinību diena', 'Skola'],
    ['24.10.2024.', 'Koncerts', '21. gadsimta skaņu mūzikas pasaule', 'Novads'],
    ['18.12.2024.', 'Koncerts', 'Ceļā uz gaismu', 'Novads'],
    ['27.02.2025.', 'Koncerts', 'Komponisti – jubilāri', 'Novads'],
    ['20.03.2025.', 'Koncerts', 'Pirmie soļi', 'Skola'],
    ['15.05.2025.', 'Koncerts', 'Pavasara koncerts', 'Novads'],
    ['30.05.2025.', 'Cits pasākums', '77. izlaidums', 'Skola'],
  ].map(([date = '', kind = '', name = '', level = '']) => [
    reportYear,
    date,
    kind,
    name,
    'Skolas organizēts pasākums',
    level,
  ]),
);

const festival = 'XIII Latvijas Skolu jaunatnes dziesmu un deju svētki';

/**
 * Three ensembles prepared for the festival, two took part; wind players were in a joint orchestra
 * and are no ensemble of the school. The kind is not `Festivāls`, because section 7 counts the
 * festival under creative expression and not among the 18 contests.
 */
const festivalRows = toRows(
  [...headers, 'Dalībnieks', 'Dalībnieka veids', 'Rezultāts'],
  [
    ['4.–9. klašu koris', 'Kolektīvs', 'Piedalījās'],
    ['Jaunāko klašu koklētāju ansamblis', 'Kolektīvs', 'Piedalījās'],
    ['Vecāko klašu koklētāju ansamblis', 'Kolektīvs', 'Nepiedalījās'],
    ['Pūšaminstrumentu spēlētāji apvienotā orķestrī', 'Cits', 'Piedalījās'],
  ].map((line) => [
    reportYear,
    '05.07.2025.',
    'Cits pasākums',
    festival,
    'XIII svētki',
    'Valsts',
    ...line,
  ]),
);

const rows: readonly SampleRow[] = [
  ...meetings,
  ...contests,
  ...creative,
  ...ownEvents,
  ...festivalRows,
];

/** Dates are invented where the report gives none, all within the school year. */
export const events: SampleTable = { table: 'Pasakumi', rows };
