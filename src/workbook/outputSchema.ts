import type { SchoolYear } from './SchoolYear';
import { formatSchoolYear } from './SchoolYear';

/** Who writes a column of an output table: a recalculation never touches what is the staff's. */
export type ColumnOwner = 'computed' | 'staff';

export interface OutputColumnSchema {
  /** Stable English name for code. */
  readonly key: string;
  readonly lv: string;
  readonly en: string;
  readonly owner: ColumnOwner;
}

const defineColumns = <const C extends readonly OutputColumnSchema[]>(columns: C): C => columns;

/** `MerkuIzpilde`: one row an indicator. A pair of columns a school year stands between these two. */
export const targetTracking = {
  table: 'MerkuIzpilde',
  title: { lv: 'Mērķu izpilde', en: 'Target tracking' },
  before: defineColumns([
    { key: 'id', lv: 'ID', en: 'ID', owner: 'computed' },
    { key: 'area', lv: 'Joma', en: 'Area', owner: 'computed' },
    { key: 'name', lv: 'Rādītājs', en: 'Indicator', owner: 'computed' },
    { key: 'baseline', lv: 'Bāze', en: 'Baseline', owner: 'computed' },
  ]),
  after: defineColumns([
    { key: 'target', lv: 'Mērķis', en: 'Target', owner: 'computed' },
    { key: 'gap', lv: 'Atlikums', en: 'Gap', owner: 'computed' },
    { key: 'status', lv: 'Statuss', en: 'Status', owner: 'computed' },
    // Not in the contract; a sheet that was made without it gets it at its right end.
    { key: 'trend', lv: 'Tendence', en: 'Trend', owner: 'computed' },
    { key: 'numerator', lv: 'Skaitītājs', en: 'Numerator', owner: 'computed' },
    { key: 'denominator', lv: 'Saucējs', en: 'Denominator', owner: 'computed' },
    { key: 'population', lv: 'Kopa', en: 'Population', owner: 'computed' },
    { key: 'formula', lv: 'Formula', en: 'Formula', owner: 'computed' },
    { key: 'agrees', lv: 'Sakrīt', en: 'Agrees', owner: 'computed' },
    { key: 'comment', lv: 'Komentārs', en: 'Comment', owner: 'staff' },
  ]),
} as const;

/** The two columns of `MerkuIzpilde` that a school year of the plan has. */
export const targetTrackingYear = (
  year: SchoolYear,
): { readonly target: OutputColumnSchema; readonly actual: OutputColumnSchema } => ({
  target: {
    key: `target-${year}`,
    lv: `${formatSchoolYear(year)} mērķis`,
    en: `${formatSchoolYear(year)} target`,
    owner: 'computed',
  },
  actual: {
    key: `actual-${year}`,
    lv: `${formatSchoolYear(year)} izpilde`,
    en: `${formatSchoolYear(year)} actual`,
    owner: 'computed',
  },
});

/** `DatuParbaude`: one row a finding about the data, kept with the note that the staff wrote to it. */
export const dataCheck = {
  table: 'DatuParbaude',
  title: { lv: 'Datu pārbaude', en: 'Data check' },
  columns: defineColumns([
    { key: 'id', lv: 'ID', en: 'ID', owner: 'computed' },
    { key: 'severity', lv: 'Svarīgums', en: 'Severity', owner: 'computed' },
    { key: 'sheet', lv: 'Lapa', en: 'Sheet', owner: 'computed' },
    { key: 'cell', lv: 'Šūna', en: 'Cell', owner: 'computed' },
    { key: 'message', lv: 'Kas konstatēts', en: 'What was found', owner: 'computed' },
    { key: 'remedy', lv: 'Ko darīt', en: 'What to do', owner: 'computed' },
    { key: 'state', lv: 'Stāvoklis', en: 'State', owner: 'computed' },
    { key: 'note', lv: 'Piezīme', en: 'Note', owner: 'staff' },
    // The address that `Šūna` leads to, as text: a formula cannot take it from elsewhere.
    { key: 'place', lv: 'Vieta', en: 'Place', owner: 'computed' },
  ]),
  states: {
    open: { lv: 'atvērts', en: 'open' },
    resolved: { lv: 'novērsts', en: 'resolved' },
  },
} as const;

/** `PDCA_2025_2026`: one row a priority, one table a school year of the plan. */
export const pdca = {
  table: (year: SchoolYear) => `PDCA_${year}_${year + 1}`,
  title: (year: SchoolYear) => ({ lv: `PDCA ${year}-${year + 1}`, en: `PDCA ${year}-${year + 1}` }),
  columns: defineColumns([
    { key: 'id', lv: 'ID', en: 'ID', owner: 'computed' },
    { key: 'priority', lv: 'Prioritāte', en: 'Priority', owner: 'computed' },
    {
      key: 'carried',
      lv: 'Pārņemts no iepriekšējā gada',
      en: 'Carried over from the year before',
      owner: 'computed',
    },
    { key: 'plan', lv: 'Plānot', en: 'Plan', owner: 'staff' },
    { key: 'do', lv: 'Ieviest / darīt', en: 'Do', owner: 'staff' },
    { key: 'indicators', lv: 'Rādītāji', en: 'Indicators', owner: 'computed' },
    { key: 'check', lv: 'Pārbaudīt / mērīt', en: 'Check', owner: 'staff' },
    { key: 'outcome', lv: 'Izpilde', en: 'Outcome', owner: 'computed' },
    { key: 'act', lv: 'Turpmākā rīcība', en: 'Act', owner: 'staff' },
    { key: 'responsible', lv: 'Atbildīgais', en: 'Responsible', owner: 'staff' },
    { key: 'deadline', lv: 'Termiņš', en: 'Deadline', owner: 'staff' },
  ]),
} as const;

/** The sheet of the self-assessment report, one a school year: defined names, and no table. */
export const selfAssessment = {
  name: (year: SchoolYear) => `KA_Pasnovertejums_${year}_${year + 1}`,
  title: (year: SchoolYear) => ({
    lv: `Pašnovērtējums ${year}-${year + 1}`,
    en: `Self-assessment ${year}-${year + 1}`,
  }),
  /** `KA_PN_2024_2025_1_2_1` is table 1.2.1 of that year. */
  block: (year: SchoolYear, part: string) => `KA_PN_${year}_${year + 1}_${part}`,
} as const;
