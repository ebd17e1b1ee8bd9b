import type { SampleRow } from '../SampleTable';
import { planYears } from './settings';

const [first, second, third] = planYears;
const deputy = 'Direktora vietnieks izglītības jomā';
const facilities = 'Direktora vietnieks saimniecības jomā';
const commissions = 'Metodisko komisiju vadītāji';
const activities = 'Audzināšanas darba koordinators';
const counsellor = 'Pedagogs karjeras konsultants';

const quality = { Joma: 'Mācību kvalitāte', Prioritāte: '1' } as const;
const environment = { Joma: 'Mācību vide', Prioritāte: '2' } as const;
const growth = { Joma: 'Pedagogu izaugsme', Prioritāte: '3' } as const;
const participation = { Joma: 'Līdzdalība un karjera', Prioritāte: '4' } as const;
const governance = { Joma: 'Laba pārvaldība', Prioritāte: '5' } as const;

/** Different people and not posts: who teaches and leads has two rows. */
const people = { Veids: 'unikāls īpatsvars', Tabula: 'Personals', Lauks: 'Darbinieks' } as const;
const ofTeachers = { ...people, Saucējs: 'Grupa = Pedagogs' } as const;
/** A yes/no column of the school's own, over places at the year's end. */
const ofPupils = {
  Veids: 'īpatsvars',
  Tabula: 'Izglitojamie',
  Saucējs: 'Noslēdza = Jā',
} as const;

const atLeast = (target: string | number, unit: string): SampleRow => ({
  Salīdzinājums: '>=',
  Mērķis: target,
  Mērvienība: unit,
});
const everyone = atLeast('100%', '%');

/**
 * The 18 quantities of the five priorities, each with the plan's year as target year. L3 does not say
 * whether its 5 % are points, as the plan does not; the comparison chooses.
 */
export const priorityIndicators: readonly SampleRow[] = [
  {
    ID: 'L1',
    ...quality,
    Rādītājs: 'Skolotāji, kas izmanto formatīvo vērtēšanu',
    ...ofTeachers,
    Skaitītājs: 'Formatīvā vērtēšana = Jā',
    ...everyone,
    ...{ 'Mērķa gads': first, Atbildīgais: deputy, Termiņš: '29.05.2026.' },
  },
  {
    ID: 'L2',
    ...quality,
    Rādītājs: 'Izglītojamie, kas saņem atgriezenisko saiti',
    ...ofPupils,
    Skaitītājs: 'Saņem atgriezenisko saiti = Jā',
    ...everyone,
    ...{ 'Mērķa gads': first, Atbildīgais: deputy, Termiņš: '29.05.2026.' },
  },
  {
    ID: 'L3',
    ...quality,
    Rādītājs: 'Diagnosticējošo darbu vidējais rezultāts',
    'Mērķa formulējums': 'Diagnosticējošo darbu rezultāti par 5 % augstāki nekā bāzes gadā.',
    ...{ Veids: 'vidējais', Tabula: 'Vertejumi', Lauks: 'Procenti' },
    Skaitītājs: 'Pārbaudījums = Diagnosticējošais darbs',
    ...{ Salīdzinājums: 'pieaugums %', Mērķis: '5%', Mērvienība: '%', 'Bāzes gads': first },
    ...{ 'Mērķa gads': second, Atbildīgais: deputy, Termiņš: '28.05.2027.' },
  },
  {
    ID: 'L4',
    ...quality,
    Rādītājs: 'Izglītojamie, kas apzinās savu mācību progresu',
    ...{ Veids: 'īpatsvars', Tabula: 'Aptaujas', Skaitītājs: 'Atbilde = Jā' },
    Saucējs: 'Grupa = Izglītojamie; Apgalvojums = Es apzinos*; Atbilde <> -',
    ...atLeast('95%', '%'),
    ...{ 'Mērķa gads': third, Atbildīgais: deputy, Termiņš: '31.05.2028.' },
  },
  {
    ID: 'L5',
    ...environment,
    Rādītājs: 'Telpas ar interaktīvo tāfeli',
    Veids: 'manuāls',
    ...atLeast(1, 'telpas'),
    ...{ 'Mērķa gads': first, Atbildīgais: facilities, Termiņš: '29.05.2026.' },
  },
  {
    ID: 'L6',
    ...environment,
    Rādītājs: 'Izglītojamie, kas apgūst IT pamatus',
    ...ofPupils,
    Skaitītājs: 'Apgūst IT pamatus = Jā',
    ...everyone,
    ...{ 'Mērķa gads': first, Atbildīgais: deputy, Termiņš: '29.05.2026.' },
  },
  {
    ID: 'L7',
    ...environment,
    Rādītājs: 'Papildus aprīkotās telpas',
    'Mērķa formulējums': 'Divas telpas plāna laikā, neskaitot telpu ar interaktīvo tāfeli.',
    Veids: 'manuāls',
    ...atLeast(2, 'telpas'),
    ...{ 'Mērķa gads': second, Atbildīgais: facilities, Termiņš: '28.05.2027.' },
    Periods: 'Plāns',
  },
  {
    ID: 'L8',
    ...environment,
    Rādītājs: 'Izglītojamie, kas mācībās izmanto e-vidi',
    ...ofPupils,
    Skaitītājs: 'Izmanto e-vidi = Jā',
    ...atLeast('80%', '%'),
    ...{ 'Mērķa gads': second, Atbildīgais: deputy, Termiņš: '28.05.2027.' },
  },
  {
    ID: 'L9',
    ...environment,
    Rādītājs: 'Izglītojamie, kas piedalās radošajās darbnīcās',
    ...ofPupils,
    Skaitītājs: 'Piedalās darbnīcās = Jā',
    ...everyone,
    ...{ 'Mērķa gads': third, Atbildīgais: activities, Termiņš: '31.05.2028.' },
  },
  {
    ID: 'L10',
    ...growth,
    Rādītājs: 'Jaunie pedagogi ar mentoru',
    ...people,
    ...{ Skaitītājs: 'Mentors = Jā', Saucējs: 'Jaunais pedagogs = Jā' },
    ...everyone,
    ...{ 'Mērķa gads': first, Atbildīgais: commissions, Termiņš: '31.10.2025.' },
  },
  {
    ID: 'L11',
    ...growth,
    Rādītājs: 'Tematiskie semināri skolā',
    ...{ Veids: 'unikāls skaits', Tabula: 'Pasakumi', Lauks: 'Nosaukums' },
    Skaitītājs: 'Veids = Seminārs; Līmenis = Skola',
    ...atLeast(2, 'semināri'),
    ...{ 'Mērķa gads': second, Atbildīgais: commissions, Termiņš: '31.03.2027.' },
  },
  {
    ID: 'L12',
    ...growth,
    Rādītājs: 'Pedagogi sadarbības tīklā',
    ...ofTeachers,
    Skaitītājs: 'Sadarbības tīkls = Jā',
    ...everyone,
    ...{ 'Mērķa gads': third, Atbildīgais: commissions, Termiņš: '31.05.2028.' },
  },
  {
    ID: 'L13',
    ...participation,
    Rādītājs: 'Klašu grupas, kas darbojas pašpārvaldē',
    Veids: 'manuāls',
    ...everyone,
    ...{ 'Mērķa gads': first, Atbildīgais: activities, Termiņš: '30.01.2026.' },
  },
  {
    ID: 'L14',
    ...participation,
    Rādītājs: 'Karjeras tikšanās',
    ...{ Veids: 'skaits', Tabula: 'Pasakumi', Skaitītājs: 'Veids = Karjeras pasākums' },
    ...atLeast(2, 'tikšanās'),
    ...{ 'Mērķa gads': second, Atbildīgais: counsellor, Termiņš: '30.04.2027.' },
  },
  {
    ID: 'L15',
    ...participation,
    Rādītājs: 'Izlaiduma klašu izglītojamie, kas aptaujāti par turpmāko izglītību',
    ...{ Veids: 'īpatsvars', Tabula: 'Izglitojamie' },
    Skaitītājs: 'Aptaujāts par turpmāko izglītību = Jā',
    Saucējs: 'Noslēguma klase = Jā',
    ...everyone,
    ...{ 'Mērķa gads': third, Atbildīgais: counsellor, Termiņš: '31.03.2028.' },
  },
  {
    ID: 'L16',
    ...governance,
    Rādītājs: 'Darbinieki, kas iepazīstināti ar vadlīnijām',
    ...people,
    Skaitītājs: 'Iepazīstināts ar vadlīnijām = Jā',
    ...everyone,
    ...{ 'Mērķa gads': first, Atbildīgais: 'Direktors', Termiņš: '27.02.2026.' },
  },
  {
    ID: 'L17',
    ...governance,
    Rādītājs: 'Pedagogi, kas iesnieguši gada pašvērtējumu',
    ...ofTeachers,
    Skaitītājs: 'Pašvērtējums = Jā',
    ...everyone,
    ...{ 'Mērķa gads': second, Atbildīgais: 'Direktors', Termiņš: '28.05.2027.' },
  },
  {
    ID: 'L18',
    ...governance,
    Rādītājs: 'Nākamā posma rīcības plāns ir gatavs',
    ...{ Veids: 'jā/nē', Salīdzinājums: 'jā' },
    ...{ 'Mērķa gads': third, Atbildīgais: 'Direktors', Termiņš: '31.05.2028.' },
  },
];
