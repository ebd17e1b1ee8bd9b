import type { SampleRow } from '../SampleTable';
import { planYears } from './settings';

const [first, , third] = planYears;
const deadline = '31.05.2028.';
const deputy = 'Direktora vietnieks izglītības jomā';
const team = 'Atbalsta komandas vadītājs';

const quality = {
  ...{ Joma: 'Kvalitātes mērķi: mācības', Prioritāte: '1' },
  ...{ 'Mērķa gads': third, Atbildīgais: deputy, Termiņš: deadline },
} as const;
const inclusion = {
  ...{ Joma: 'Kvalitātes mērķi: iekļaujoša vide', Prioritāte: '2' },
  ...{ Atbildīgais: team, Termiņš: deadline },
} as const;
const governance = {
  ...{ Joma: 'Kvalitātes mērķi: pārvaldība', Prioritāte: '5' },
  ...{ Atbildīgais: 'Direktors', Termiņš: deadline },
} as const;

const atLeast = (target: string | number, unit: string): SampleRow => ({
  Salīdzinājums: '>=',
  Mērķis: target,
  Mērvienība: unit,
});

const respect = (id: string, who: string, groups: string): SampleRow => ({
  ID: id,
  ...inclusion,
  Rādītājs: `Apstiprina, ka skolā valda cieņpilna vide: ${who}`,
  ...{ Veids: 'īpatsvars', Tabula: 'Aptaujas' },
  Skaitītājs: 'Atbilde = Pilnīgi piekrītu | Drīzāk piekrītu',
  Saucējs: `Grupa = ${groups}; Apgalvojums = Skolā valda*; Atbilde <> -`,
  ...atLeast('90%', '%'),
});

/**
 * The 12 quality targets to 2028. What the plan leaves open is chosen here: growth is relative and
 * not in percentage points; L23 counts entries on the 20 of 2024./2025.; L25 stands for each group
 * and pooled; the cycle of L28 is the whole plan.
 */
export const qualityIndicators: readonly SampleRow[] = [
  {
    ID: 'L19',
    ...quality,
    Rādītājs: 'Mūzikas priekšmetu pārbaudes darbu rezultāts no maksimālā',
    ...{ Veids: 'attiecība', Tabula: 'Vertejumi', Lauks: 'Vērtējums / Maksimums' },
    Skaitītājs: 'Pārbaudījums = Skolas pārbaudes darbs; Joma = Mūzika',
    ...atLeast('80%', '%'),
  },
  {
    ID: 'L20',
    ...quality,
    Rādītājs: 'Vispārizglītojošo priekšmetu vidējais vērtējums',
    'Mērķa formulējums': '5 % pieaugums pret bāzes gadu; 1.–3. klasei nav skaitlisku vērtējumu.',
    ...{ Veids: 'vidējais', Tabula: 'Vertejumi', Lauks: 'Balles' },
    Skaitītājs: 'Pārbaudījums = Gada vērtējums; Joma = Vispār*',
    ...{ Salīdzinājums: 'pieaugums %', Mērķis: '5%', Mērvienība: 'balles', 'Bāzes gads': first },
  },
  {
    ID: 'L21',
    ...quality,
    Rādītājs: 'Izglītojamie ar pozitīvu snieguma dinamiku',
    'Mērķa formulējums': 'Semestra beigās vērtējums augstāks nekā semestra sākumā.',
    ...{ Veids: 'dinamika', Tabula: 'Vertejumi', Lauks: 'Izglītojamais' },
    ...atLeast('70%', '%'),
  },
  {
    ID: 'L22',
    ...quality,
    Rādītājs: 'Profesionālās ievirzes izglītojamie, kas saņem apliecību',
    ...{ Veids: 'īpatsvars', Tabula: 'Izglitojamie', Skaitītājs: 'Absolvents = Jā' },
    Saucējs: 'Noslēguma klase = Jā; Noslēdza = Jā; Programmas veids = 10V | 20V | 30V',
    ...atLeast('90%', '%'),
  },
  {
    ID: 'L23',
    ...quality,
    Rādītājs: 'Dalība konkursos, skatēs un festivālos',
    'Mērķa formulējums': '10 % vairāk nekā 2024./2025. mācību gadā, kad bija 20 pieteikumu.',
    ...{ Veids: 'skaits', Tabula: 'Pasakumi', Skaitītājs: 'Veids = Konkurss | Skate | Festivāls' },
    ...{ Salīdzinājums: 'pieaugums %', Mērķis: '10%', Mērvienība: 'pieteikumi' },
    ...{ 'Bāzes gads': '2024./2025.', 'Bāzes vērtība': 20 },
  },
  {
    ID: 'L24',
    ...inclusion,
    Rādītājs: 'Izglītojamie ar īpašām vajadzībām, kas saņem atbalstu',
    ...{ Veids: 'īpatsvars', Tabula: 'Izglitojamie' },
    ...{ Skaitītājs: 'Atbalsts = Jā', Saucējs: 'Īpašas vajadzības = Jā' },
    ...atLeast('100%', '%'),
  },
  respect('L25a', 'izglītojamie', 'Izglītojamie'),
  respect('L25b', 'vecāki', 'Vecāki'),
  respect('L25c', 'izglītojamie un vecāki kopā', 'Izglītojamie | Vecāki'),
  {
    ID: 'L26',
    ...inclusion,
    Rādītājs: 'Atbalsta komandas sanāksmes',
    ...{ Veids: 'skaits', Tabula: 'Pasakumi' },
    Skaitītājs: 'Veids = Atbalsta komandas sanāksme',
    ...atLeast(3, 'sanāksmes'),
  },
  {
    ID: 'L27',
    ...governance,
    Rādītājs: 'Darbinieki, kas darba vidi vērtē kā labu vai ļoti labu',
    ...{ Veids: 'īpatsvars', Tabula: 'Aptaujas', Skaitītājs: 'Atbilde = Labi | Ļoti labi' },
    Saucējs: 'Grupa = Darbinieki; Apgalvojums = Darba vide*; Atbilde <> -',
    ...atLeast('90%', '%'),
  },
  {
    ID: 'L28',
    ...governance,
    Rādītājs: 'Konsultācijas ar izglītojamajiem, vecākiem un pedagogiem',
    'Mērķa formulējums': 'Divas konsultācijas ciklā; cikls ir viss plāna laiks.',
    ...{ Veids: 'skaits', Tabula: 'Pasakumi', Skaitītājs: 'Veids = Konsultācija' },
    ...atLeast(2, 'konsultācijas'),
    Periods: 'Plāns',
  },
  {
    ID: 'L29',
    ...governance,
    Rādītājs: 'Iekšējie procesi, kas novērtēti kā efektīvi',
    ...{ Veids: 'īpatsvars', Tabula: 'Procesi', Skaitītājs: 'Vērtējums = Efektīvs' },
    Saucējs: 'Vērtējums <> -',
    ...atLeast('80%', '%'),
  },
  {
    ID: 'L30',
    ...governance,
    Rādītājs: 'Līmeņi, kuros darbojas pašvērtējuma sistēma',
    ...{ Veids: 'unikāls skaits', Tabula: 'Personals', Lauks: 'Grupa' },
    Skaitītājs: 'Pašvērtējums = Jā; Grupa = Pedagogs | Vadība',
    ...atLeast(2, 'līmeņi'),
  },
];
