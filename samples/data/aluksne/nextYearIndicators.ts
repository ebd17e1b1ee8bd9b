import type { SampleRow } from '../SampleTable';
import { nextYear } from './settings';

const common = { 'Mērķa gads': nextYear } as const;
const jubilee = { ...common, Joma: '2025./2026. mērķi: jubileja', Salīdzinājums: '>=' } as const;
const capacity = { ...common, Joma: '2025./2026. mērķi: pedagogi', Salīdzinājums: '>=' } as const;
const environment = { ...common, Joma: '2025./2026. mērķi: vide' } as const;

const teacherShare = {
  Veids: 'unikāls īpatsvars',
  Tabula: 'Personals',
  Lauks: 'Darbinieks',
  Saucējs: 'Grupa = Pedagogs',
  Mērvienība: '%',
} as const;

/** Targets that the report sets for 2025./2026. (section 2.2). */
export const nextYearIndicators: readonly SampleRow[] = [
  {
    ...jubilee,
    ID: 'A15',
    Rādītājs: 'Jubilejas pasākumi',
    Veids: 'unikāls skaits',
    Tabula: 'Pasakumi',
    Lauks: 'Nosaukums',
    Skaitītājs: 'Tēma = Jubileja; Veids <> Publikācija',
    Mērķis: 3,
    Mērvienība: 'pasākumi',
  },
  {
    ...jubilee,
    ID: 'A16',
    Rādītājs: 'Jubilejas pasākumu dalībnieki',
    Veids: 'summa',
    Tabula: 'Pasakumi',
    Lauks: 'Dalībnieku skaits',
    Skaitītājs: 'Tēma = Jubileja',
    Mērķis: 100,
    Mērvienība: 'dalībnieki',
  },
  {
    ...jubilee,
    ID: 'A17',
    Rādītājs: 'Informatīvs materiāls par skolu',
    Veids: 'jā/nē',
    Salīdzinājums: 'jā',
  },
  {
    ...jubilee,
    ID: 'A18',
    Rādītājs: 'Publikācijas par jubileju',
    Veids: 'skaits',
    Tabula: 'Pasakumi',
    Skaitītājs: 'Veids = Publikācija; Tēma = Jubileja',
    Mērķis: 5,
    Mērvienība: 'publikācijas',
  },
  {
    ...capacity,
    ...teacherShare,
    ID: 'A19',
    Rādītājs: 'Pedagogi vismaz divos pilnveides pasākumos',
    Skaitītājs: 'Pilnveides pasākumi >= 2',
    Mērķis: '100%',
  },
  {
    ...capacity,
    ...teacherShare,
    ID: 'A20',
    Rādītājs: 'Pedagogi metodiskajā darbā vai pieredzes apmaiņā',
    Skaitītājs: 'Metodiskais darbs = Jā',
    Mērķis: '70%',
  },
  {
    ...capacity,
    ID: 'A21',
    Rādītājs: 'Pedagogi, kas vada meistarklasi',
    Veids: 'unikāls skaits',
    Tabula: 'Personals',
    Lauks: 'Darbinieks',
    Skaitītājs: 'Meistarklases >= 1; Grupa = Pedagogs',
    Mērķis: 3,
    Mērvienība: 'pedagogi',
  },
  {
    ...capacity,
    ID: 'A22',
    Rādītājs: 'Audzēkņi reģiona un valsts konkursos',
    Veids: 'unikāls skaits',
    Tabula: 'Pasakumi',
    Lauks: 'Dalībnieks',
    Skaitītājs: 'Veids = Konkurss; Līmenis = Reģions | Valsts; Dalībnieka veids = Izglītojamais',
    Mērķis: 5,
    Mērvienība: 'audzēkņi',
  },
  {
    ...environment,
    ID: 'A23',
    Rādītājs: 'Jauni mācību līdzekļi un piederumi',
    Veids: 'manuāls',
    Salīdzinājums: '>=',
    Mērķis: 10,
    Mērvienība: 'vienības',
  },
  {
    ...environment,
    ID: 'A24',
    Rādītājs: 'Apkoptie instrumenti no instrumentu fonda',
    Veids: 'manuāls',
    Salīdzinājums: '>=',
    Mērķis: '80%',
    Mērvienība: '%',
  },
  {
    ...environment,
    ID: 'A25',
    Rādītājs: 'Ieviestie dizaina elementi',
    Veids: 'manuāls',
    Salīdzinājums: '>=',
    Mērķis: 2,
    Mērvienība: 'elementi',
  },
  {
    ...environment,
    ID: 'A26a',
    Rādītājs: 'Pakāpienu remonts pie ieejām',
    Veids: 'jā/nē',
    Salīdzinājums: 'jā',
  },
  {
    ...environment,
    ID: 'A26b',
    Rādītājs: 'Logu aizsargkrāsojums 2. stāvā',
    Veids: 'jā/nē',
    Salīdzinājums: 'jā',
  },
];
