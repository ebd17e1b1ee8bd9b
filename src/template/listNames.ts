import type { WordListName } from '../workbook/wordLists';

/** Defined names of the template; `KA_` marks what is the add-in's. */
export const guideName = 'KA_ParDarbgramatu';
export const listSheetName = 'KA_IzvelesSaraksti';
/** The names of the lists themselves, for the first column of `Saraksti`. */
export const listTitlesName = 'KA_Saraksts_nosaukumi';
/** The names of the input tables, for `Tabula` in the catalogue. */
export const tableNamesName = 'KA_Saraksts_tabulas';

/** The name behind which the words of a list stand. */
export const wordListName = (list: WordListName): string =>
  `KA_Saraksts_${list.replaceAll('-', '_')}`;

/** Columns whose cells other sheets refer to, by the table and the key of the column. */
export const referenceNames = {
  Programmas: { key: 'programme', name: 'KA_Programmas' },
  Raditaji: { key: 'id', name: 'KA_Raditaji' },
  Prioritates: { key: 'number', name: 'KA_Prioritates' },
} as const;

export type ReferenceTable = keyof typeof referenceNames;
