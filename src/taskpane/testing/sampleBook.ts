import { type IndicatorBook, openIndicators } from '../../editing/openIndicators';
import type { Language } from '../../i18n/translate';
import { paceAtOnce } from '../../workbook/testing/paceAtOnce';
import { buildGrid, type SketchedTable } from '../../workbook/testing/buildGrid';

/** Three teachers, two of them with a quality grade; a repair that the school answers for itself. */
const tables = {
  Raditaji: {
    header: [
      ...['ID', 'Joma', 'Rādītājs', 'Mērķa formulējums', 'Veids', 'Tabula', 'Lauks', 'Skaitītājs'],
      ...['Saucējs', 'Salīdzinājums', 'Mērķis', 'Mērvienība', 'Bāzes gads', 'Bāzes vērtība'],
      ...['Mērķa gads', 'Prioritāte', 'Atbildīgais', 'Termiņš', 'Periods'],
    ],
    rows: [
      [
        ...['S1', 'Personāls', 'Pedagogi ar kvalitātes pakāpi', '', 'īpatsvars', 'Personals', ''],
        ...['Kvalitātes pakāpe <> -', 'Grupa = Pedagogs', '>=', 0.5, '%', '', '', '', '', ''],
      ],
      ['V1', 'Vide', 'Remonts pabeigts', '', 'jā/nē', '', '', '', '', 'jā', '', ''],
    ],
  },
  Personals: {
    header: ['Mācību gads', 'Darbinieks', 'Grupa', 'Kvalitātes pakāpe', 'Slodze'],
    rows: [
      ['2024./2025.', 'P-1', 'Pedagogs', 'I', 1],
      ['2024./2025.', 'P-2', 'Pedagogs', 'II', 0.5],
      ['2024./2025.', 'P-3', 'Pedagogs', '', 1],
      ['2023./2024.', 'P-1', 'Pedagogs', '', 1],
      ['2023./2024.', 'P-2', 'Pedagogs', 'II', 0.5],
    ],
  },
  GadaMerki: {
    rows: [['2024./2025.', 'Vide', 'Kvantitatīvi', 'Remonts ir pabeigts', 'V1', '', '']],
  },
  Iestatijumi: {
    rows: [
      ['Mācību gads', '2024./2025.'],
      ['Plāna pirmais gads', '2023./2024.'],
      ['Plāna pēdējais gads', '2024./2025.'],
    ],
  },
};

/** Four years before the plan, of which one was unfrozen. */
const history: SketchedTable = {
  rows: [
    ...[2019, 2020].map((year) => [`${year}./${year + 1}.`, 'S1', '', 1, 8, 44000]),
    ['2021./2022.', 'S1', '', 1, 5, '-'],
    ['2022./2023.', 'S1', '', 1, 4, 45170],
  ],
};

/** A small workbook, opened as the pane opens one; with a past, years before stand frozen. */
export const openSampleBook = async (
  language: Language = 'lv',
  { hasPast = false } = {},
): Promise<IndicatorBook> => {
  const grid = buildGrid(hasPast ? { ...tables, Vesture: history } : tables);
  const opened = await openIndicators(
    { read: () => Promise.resolve(grid), pace: paceAtOnce },
    { year: null, language },
  );
  if (opened.outcome !== 'opened') throw new Error(opened.outcome);
  return opened;
};
