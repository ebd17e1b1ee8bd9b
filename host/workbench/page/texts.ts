import type { GridLanguage } from '../grid/showValue';

/** The words of the workbench, Latvian first. */
const lv = {
  title: 'Izmēģinājumu galds',
  subtitle: 'Pievienojumprogramma bez Excel',
  open: 'Atvērt',
  openFile: 'Savu darbgrāmatu (.xlsx)…',
  blank: 'Tukšu darbgrāmatu',
  samples: {
    'ludza-2025-2028': 'Ludza, attīstības plāns 2025–2028',
    'aluksne-2024-2025': 'Alūksne, ziņojums par 2024./2025. gadu',
    'clean-2025-2027': 'Paraugs, kurā viss kārtībā',
  },
  blankFile: 'Jauna darbgrāmata.xlsx',
  save: 'Saglabāt .xlsx',
  drop: 'Nometiet .xlsx failu šeit',
  language: 'Valoda',
  theme: 'Izskats',
  light: 'Gaišs',
  dark: 'Tumšs',
  width: 'Rūts platums',
  behaviour: 'Excel',
  behaviours: {
    usual: 'Strādā kā parasti',
    'cell-edit': 'Kāds raksta šūnā',
    protected: 'Lapas ir aizsargātas',
    'read-only': 'Tikai lasāma',
    slow: 'Lēns tīkls',
    lost: 'Zudis savienojums',
    'too-large': 'Dati nepārraidāmi lieli',
  },
  cell: 'Šūna',
  content: 'Šūnas saturs',
  sheets: 'Lapas',
  workbooks: 'Darbgrāmatas',
  pane: 'Pievienojumprogrammas rūts',
  closePane: 'Aizvērt rūti',
  working: 'Darba…',
  notThere: 'Vieta «{place}» nav atrasta.',
  outside: 'Saite ved ārpus darbgrāmatas: {place}',
  notAllowed: 'Šī vērtība neatbilst šūnai noteiktajiem nosacījumiem.',
  sortUp: 'Kārtot augošā secībā',
  sortDown: 'Kārtot dilstošā secībā',
  everything: 'Atlasīt visu',
  blanks: 'Tukšas šūnas',
  apply: 'Filtrēt',
  cancel: 'Atcelt',
  refused:
    'Šo šūnu tagad nevar mainīt: lapa ir aizsargāta, tikai lasāma vai satur apvienotu bloku.',
  badFile: 'Failu «{path}» nevarēja atvērt.',
  details: 'Tehniskā informācija',
  close: 'Aizvērt',
};

export type WorkbenchTexts = typeof lv;

const en: WorkbenchTexts = {
  title: 'Workbench',
  subtitle: 'The add-in without Excel',
  open: 'Open',
  openFile: 'Your own workbook (.xlsx)…',
  blank: 'A blank workbook',
  samples: {
    'ludza-2025-2028': 'Ludza, development plan 2025–2028',
    'aluksne-2024-2025': 'Alūksne, report on 2024/2025',
    'clean-2025-2027': 'A sample in which all is in order',
  },
  blankFile: 'New workbook.xlsx',
  save: 'Save .xlsx',
  drop: 'Drop an .xlsx file here',
  language: 'Language',
  theme: 'Theme',
  light: 'Light',
  dark: 'Dark',
  width: 'Pane width',
  behaviour: 'Excel',
  behaviours: {
    usual: 'Works as usual',
    'cell-edit': 'Somebody types in a cell',
    protected: 'Sheets are protected',
    'read-only': 'Read-only',
    slow: 'Slow network',
    lost: 'Connection lost',
    'too-large': 'Data too large to send',
  },
  cell: 'Cell',
  content: 'Content of the cell',
  sheets: 'Sheets',
  workbooks: 'Workbooks',
  pane: 'Pane of the add-in',
  closePane: 'Close the pane',
  working: 'Working…',
  notThere: 'There is no place called “{place}”.',
  outside: 'The link leads out of the workbook: {place}',
  notAllowed: 'The value does not match the conditions set for this cell.',
  sortUp: 'Sort ascending',
  sortDown: 'Sort descending',
  everything: 'Select all',
  blanks: 'Blank cells',
  apply: 'Filter',
  cancel: 'Cancel',
  refused:
    'This cell cannot be changed now: the sheet is protected, read-only or holds merged cells.',
  badFile: 'The file “{path}” could not be opened.',
  details: 'Technical details',
  close: 'Close',
};

export const texts: Readonly<Record<GridLanguage, WorkbenchTexts>> = { lv, en };

/** A text with its `{name}`s filled. */
export const fillText = (text: string, params: Readonly<Record<string, string>>): string =>
  text.replace(/\{(\w+)\}/g, (_, name: string) => params[name] ?? '');
