/** How the value of a setting is read. */
export type SettingType =
  | 'text'
  | 'school-year'
  | 'first-year'
  | 'last-year'
  | 'day'
  | 'pupil-level'
  | 'fraction'
  | 'count'
  | 'date';

export interface SettingSchema {
  /** Stable English name for code. */
  readonly key: SettingKey;
  /** Name in `Iestatījums`, fixed by the contract. */
  readonly lv: string;
  readonly en: string;
  readonly type: SettingType;
  /** What the template writes into `Vērtība`; '' where the school has to. */
  readonly initial: string | number;
}

export type SettingKey =
  | 'schoolName'
  | 'registrationNumber'
  | 'address'
  | 'head'
  | 'currentYear'
  | 'planFirstYear'
  | 'planLastYear'
  | 'yearStart'
  | 'yearEnd'
  | 'pupilLevel'
  | 'specialityArea'
  | 'partialThreshold'
  | 'smallestShown'
  | 'approvedBy'
  | 'approvedDate';
/** Every setting, in the order of the template. */
export const settingSchemas: readonly SettingSchema[] = [
  { key: 'schoolName', lv: 'Iestādes nosaukums', en: 'School name', type: 'text', initial: '' },
  {
    key: 'registrationNumber',
    lv: 'Reģistrācijas numurs',
    en: 'Registration number',
    type: 'text',
    initial: '',
  },
  { key: 'address', lv: 'Adrese', en: 'Address', type: 'text', initial: '' },
  { key: 'head', lv: 'Vadītājs', en: 'Head', type: 'text', initial: '' },
  { key: 'currentYear', lv: 'Mācību gads', en: 'School year', type: 'school-year', initial: '' },
  {
    key: 'planFirstYear',
    lv: 'Plāna pirmais gads',
    en: 'First year of the plan',
    type: 'first-year',
    initial: '',
  },
  {
    key: 'planLastYear',
    lv: 'Plāna pēdējais gads',
    en: 'Last year of the plan',
    type: 'last-year',
    initial: '',
  },
  {
    key: 'yearStart',
    lv: 'Mācību gada sākums',
    en: 'School year begins',
    type: 'day',
    initial: '01.09.',
  },
  {
    key: 'yearEnd',
    lv: 'Mācību gada beigas',
    en: 'School year ends',
    type: 'day',
    initial: '31.05.',
  },
  {
    key: 'pupilLevel',
    lv: 'Izglītojamā līmenis',
    en: 'Pupil level',
    type: 'pupil-level',
    initial: 'Vidējais',
  },
  {
    key: 'specialityArea',
    lv: 'Specialitātes joma',
    en: 'Speciality area',
    type: 'text',
    initial: '',
  },
  {
    key: 'partialThreshold',
    lv: 'Daļējas izpildes slieksnis',
    en: 'Threshold of partial fulfilment',
    type: 'fraction',
    initial: 0.8,
  },
  {
    key: 'smallestShown',
    lv: 'Mazākais rādāmais skaits',
    en: 'Smallest count shown',
    type: 'count',
    initial: 5,
  },
  { key: 'approvedBy', lv: 'Apstiprināts', en: 'Approved', type: 'text', initial: '' },
  {
    key: 'approvedDate',
    lv: 'Apstiprināšanas datums',
    en: 'Date of approval',
    type: 'date',
    initial: '',
  },
];

/** The words of `Izglītojamā līmenis`. */
export const pupilLevelWords = [
  { rule: 'mean', lv: 'Vidējais', en: 'Mean' },
  { rule: 'lowest', lv: 'Zemākais', en: 'Lowest' },
  { rule: 'speciality', lv: 'Specialitāte', en: 'Speciality' },
] as const;
