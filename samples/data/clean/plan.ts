import type { SampleRow, SampleTable } from '../SampleTable';
import { toRows } from '../toRows';
import { cleanYear, lastYear } from './settings';

const owner = 'Direktora vietnieks';

const indicator = (id: string, name: string, row: SampleRow): SampleRow => ({
  ID: id,
  Joma: 'Mācību kvalitāte',
  Rādītājs: name,
  ...row,
  Prioritāte: '1',
  Atbildīgais: owner,
});

const atLeast = (target: number | string, unit: string): SampleRow => ({
  Salīdzinājums: '>=',
  Mērķis: target,
  Mērvienība: unit,
});

/** One indicator a table at least, all but the counts with a target of the year. */
export const indicators: SampleTable = {
  table: 'Raditaji',
  rows: [
    indicator('R1', 'Izglītojamie ar augstu vai optimālu sniegumu', {
      ...{ Veids: 'īpatsvars', Tabula: 'Izglitojamie', Saucējs: 'Noslēdza = Jā' },
      Skaitītājs: 'Izglītojamā līmenis = Augsts | Optimāls',
      ...atLeast('95%', '%'),
      'Mērķa gads': lastYear,
    }),
    indicator('R2', 'Pārbaudes darbu rezultāts no maksimālā', {
      ...{ Veids: 'attiecība', Tabula: 'Vertejumi', Lauks: 'Vērtējums / Maksimums' },
      Skaitītājs: 'Pārbaudījums = Skolas pārbaudes darbs',
      ...atLeast('75%', '%'),
    }),
    indicator('R3', 'Izglītojamie ar pozitīvu dinamiku', {
      ...{ Veids: 'dinamika', Tabula: 'Vertejumi', Lauks: 'Izglītojamais' },
      ...atLeast('70%', '%'),
    }),
    indicator('R4', 'Pedagogi vismaz divos pilnveides pasākumos', {
      ...{ Veids: 'unikāls īpatsvars', Tabula: 'Personals', Lauks: 'Darbinieks' },
      ...{ Skaitītājs: 'Pilnveides pasākumi >= 2', Saucējs: 'Grupa = Pedagogs' },
      ...atLeast('75%', '%'),
    }),
    indicator('R5', 'Koncerti', {
      ...{ Veids: 'skaits', Tabula: 'Pasakumi', Skaitītājs: 'Veids = Koncerts' },
      ...atLeast(3, 'koncerti'),
    }),
    indicator('R6', 'Vecāki, kuri skolu vērtē kā drošu', {
      ...{ Veids: 'īpatsvars', Tabula: 'Aptaujas', Skaitītājs: 'Atbilde = Piekrītu' },
      Saucējs: 'Grupa = Vecāki',
      ...atLeast('90%', '%'),
    }),
    indicator('R7', 'Procesi, kas novērtēti kā efektīvi', {
      ...{ Veids: 'īpatsvars', Tabula: 'Procesi', Skaitītājs: 'Vērtējums = Efektīvs' },
      ...atLeast('80%', '%'),
    }),
    indicator('R8', 'Interešu izglītības dalībnieki', {
      ...{ Veids: 'summa', Tabula: 'InteresuIzglitiba', Lauks: 'Izglītojamo skaits' },
      Mērvienība: 'izglītojamie',
    }),
    indicator('R9', 'Apkoptie instrumenti', { Veids: 'manuāls', ...atLeast('80%', '%') }),
    indicator('R10', 'Darba kārtības noteikumi ir pārskatīti', {
      Veids: 'jā/nē',
      Salīdzinājums: 'jā',
    }),
    indicator('R11', 'Ilgstošās vakances', {
      ...{ Veids: 'summa', Tabula: 'Vakances', Lauks: 'Slodze', Skaitītājs: 'Mēneši > 1' },
      Mērvienība: 'slodzes',
    }),
    indicator('R12', 'Absolventi, kas turpina mūzikas izglītību', {
      ...{ Veids: 'īpatsvars', Tabula: 'Izglitojamie', Skaitītājs: 'Turpina izglītību = Jā' },
      Saucējs: 'Absolvents = Jā',
      ...{ Salīdzinājums: 'pieaug', Mērvienība: '%', 'Bāzes gads': 'iepriekšējais' },
    }),
    indicator('R13', 'Atbalsta personāla slodzes', {
      ...{ Veids: 'summa', Tabula: 'Personals', Lauks: 'Slodze' },
      Skaitītājs: 'Grupa = Atbalsta personāls',
      Mērvienība: 'slodzes',
    }),
    indicator('R14', 'Izpildītie ārējās vērtēšanas uzdevumi', {
      ...{ Veids: 'īpatsvars', Tabula: 'Ieraksti', Skaitītājs: 'Izpilde = Izpildīts' },
      Saucējs: 'Sadaļa = Ārējās*',
      ...atLeast('100%', '%'),
    }),
  ],
};

export const measurements: SampleTable = {
  table: 'Merijumi',
  rows: toRows(
    ['Mācību gads', 'Rādītājs', 'Vērtība', 'Skaitītājs', 'Saucējs', 'Pierādījums'],
    [
      // 10 of 12 is 83,33 %: a percentage may be rounded
      [cleanYear, 'R9', '83%', 10, 12, 'Instrumentu žurnāls'],
      [cleanYear, 'R10', 'Jā', '', '', 'Direktora rīkojums Nr. 12'],
      // declared, and the same as the pupils' rows give
      [cleanYear, 'R12', '', 1, 2, 'Absolventu aptauja'],
    ],
  ),
};

export const milestones: SampleTable = {
  table: 'Starpmerki',
  rows: [{ Rādītājs: 'R1', 'Mācību gads': cleanYear, Mērķis: '90%' }],
};

/** The year before the plan, of which only this figure is kept: the baseline of R12. */
export const history: SampleTable = {
  table: 'Vesture',
  rows: toRows(
    ['Mācību gads', 'Rādītājs', 'Vērtība', 'Skaitītājs', 'Saucējs', 'Fiksēts'],
    [['2024./2025.', 'R12', '', 1, 3, '15.06.2025.']],
  ),
};

export const priorities: SampleTable = {
  table: 'Prioritates',
  rows: toRows(
    ['Nr.', 'Prioritāte', 'Stratēģiskais mērķis', 'Atbildīgais'],
    [
      ['1', 'Mācību kvalitāte', '1. mērķis: sasniegumi', owner],
      ['2', 'Skolas vide', '2. mērķis: droša vide', 'Direktors'],
    ],
  ),
};

export const plan: SampleTable = {
  table: 'Plans',
  rows: toRows(
    [
      'Prioritāte',
      'Uzdevums',
      'Mācību gads',
      'Kvalitatīvais rezultāts',
      'Kvantitatīvais rezultāts',
      'Rādītājs',
      'Atbildīgais',
      'Termiņš',
      'Izpilde',
    ],
    [
      [
        '1',
        'Analizēt pārbaudes darbus.',
        cleanYear,
        'Analīzi izmanto plānošanā.',
        '75 % no maksimālā.',
        'R2',
        owner,
        '29.05.2026.',
        'Sasniegts',
      ],
      [
        '2',
        'Apkopt instrumentus.',
        cleanYear,
        'Instrumenti ir kārtībā.',
        'Apkopti vismaz 80 %.',
        'R9',
        'Direktors',
        '29.05.2026.',
        'Sasniegts',
      ],
      [
        '1',
        'Celt sasniegumus.',
        lastYear,
        'Sniegums ir stabils.',
        '95 % augsts vai optimāls.',
        'R1',
        owner,
        '31.05.2027.',
      ],
      [
        '2',
        'Aptaujāt vecākus.',
        lastYear,
        'Vecāki jūtas uzklausīti.',
        'Vismaz 90 % piekrīt.',
        'R6',
        'Direktors',
        '30.04.2027.',
      ],
    ],
  ),
};
