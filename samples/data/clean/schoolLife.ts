import type { SampleTable } from '../SampleTable';
import { toRows } from '../toRows';
import { address, cleanYear } from './settings';

export const staff: SampleTable = {
  table: 'Personals',
  rows: toRows(
    [
      'Mācību gads',
      'Darbinieks',
      'Grupa',
      'Amats',
      'Slodze',
      'Kvalitātes pakāpe',
      'Formatīvā vērtēšana',
      'Pašvērtējums',
      'Pilnveides pasākumi',
      'Metodiskais darbs',
      'Meistarklases',
      'Sadarbības tīkls',
      'Iepazīstināts ar vadlīnijām',
    ],
    [
      ['P-1', 'Vadība', 'Direktors', 1, '', '', 'Jā', '', '', '', '', 'Jā'],
      ['P-2', 'Pedagogs', 'Klavierspēles skolotājs', 1, 'II', 'Jā', 'Jā', 3, 'Jā', 1, 'Jā', 'Jā'],
      ['P-3', 'Pedagogs', 'Flautas spēles skolotājs', 0.9, 'I', 'Jā', 'Jā', 2, 'Jā', 0, 'Jā', 'Jā'],
      ['P-4', 'Pedagogs', 'Solfedžo skolotājs', 0.7, '', 'Jā', 'Jā', 2, 'Nē', 0, 'Jā', 'Jā'],
      ['P-5', 'Pedagogs', 'Koncertmeistars', 0.6, '', 'Nē', 'Jā', 1, 'Nē', 0, 'Jā', 'Jā'],
      ['P-6', 'Atbalsta personāls', 'Bibliotekārs', 0.5, '', '', '', '', '', '', '', 'Jā'],
    ].map((line) => [cleanYear, ...line]),
  ),
};

/** None, and said so. */
export const vacancies: SampleTable = {
  table: 'Vakances',
  rows: [{ 'Mācību gads': cleanYear, Amats: '-', Slodze: '-', Mēneši: '-' }],
};

export const events: SampleTable = {
  table: 'Pasakumi',
  rows: toRows(
    [
      'Mācību gads',
      'Datums',
      'Veids',
      'Nosaukums',
      'Tēma',
      'Līmenis',
      'Dalībnieks',
      'Dalībnieka veids',
      'Dalībnieku skaits',
      'Rezultāts',
      'Punkti',
    ],
    [
      ['17.10.2025.', 'Koncerts', 'Rudens koncerts', 'Ieskaņa', 'Skola', '', '', 9],
      ['18.12.2025.', 'Koncerts', 'Ziemas koncerts', 'Ieskaņa', 'Novads', '', '', 11],
      ['14.05.2026.', 'Koncerts', 'Pavasara koncerts', 'Ieskaņa', 'Novads', '', '', 11],
      [
        '20.03.2026.',
        'Konkurss',
        'Jauno pianistu diena',
        '',
        'Reģions',
        'PMS-01',
        'Izglītojamais',
        1,
        'II vieta',
        41,
      ],
      [
        '20.03.2026.',
        'Konkurss',
        'Jauno pianistu diena',
        '',
        'Reģions',
        'PMS-05',
        'Izglītojamais',
        1,
        'Atzinība',
        38,
      ],
      ['25.02.2026.', 'Vecāku sapulce', 'Sapulce visiem vecākiem', '', 'Skola'],
    ].map((line) => [cleanYear, ...line]),
  ),
};

export const surveys: SampleTable = {
  table: 'Aptaujas',
  rows: toRows(
    ['Mācību gads', 'Grupa', 'Apgalvojums', 'Atbilde', 'Skaits'],
    [
      ['Vecāki', 'Skolā ir droši', 'Piekrītu', 9],
      ['Vecāki', 'Skolā ir droši', 'Nepiekrītu', 1],
    ].map((line) => [cleanYear, ...line]),
  ),
};

export const processes: SampleTable = {
  table: 'Procesi',
  rows: toRows(
    ['Mācību gads', 'Process', 'Līmenis', 'Vērtējums'],
    [
      ['Stundu saraksta veidošana', 'Vadība', 'Efektīvs'],
      ['Saziņa ar vecākiem', 'Skola', 'Efektīvs'],
    ].map((line) => [cleanYear, ...line]),
  ),
};

export const interest: SampleTable = {
  table: 'InteresuIzglitiba',
  rows: [
    {
      'Mācību gads': cleanYear,
      Joma: 'Mūzika',
      Nosaukums: 'Sagatavošanas klase',
      Vecumposms: 'Pirmsskola – 6 gadi',
      'Izglītojamo skaits': 6,
      Īstenotājs: 'Priežkalna Mūzikas skola',
      Pieejamība: 'Publisks',
      'Īstenošanas vieta': address,
      Finansējums: 'maksas',
      'Turpina programmā': 4,
    },
  ],
};
