import { defineTable } from './TableSchema';

/** What the self-assessment report needs besides figures, and the values of years past. */
export const reportTables = {
  Kriteriji: defineTable({
    name: 'Kriteriji',
    title: { lv: 'Kritēriji', en: 'Criteria' },
    columns: [
      { key: 'year', lv: 'Mācību gads', en: 'School year', type: 'school-year' },
      { key: 'area', lv: 'Joma', en: 'Area', type: 'text' },
      { key: 'criterion', lv: 'Kritērijs', en: 'Criterion', type: 'text' },
      {
        key: 'level',
        lv: 'Vērtējuma līmenis',
        en: 'Assessment level',
        type: 'word',
        list: 'assessment-level',
      },
      { key: 'indicator', lv: 'Rezultatīvais rādītājs', en: 'Result indicator', type: 'text' },
      { key: 'methods', lv: 'Metodes', en: 'Methods', type: 'text' },
      { key: 'strengths', lv: 'Stiprās puses', en: 'Strengths', type: 'text' },
      { key: 'needs', lv: 'Attīstības vajadzības', en: 'Development needs', type: 'text' },
    ],
  }),
  Ieraksti: defineTable({
    name: 'Ieraksti',
    title: { lv: 'Ieraksti', en: 'Entries' },
    blankYearIsEvery: true,
    columns: [
      { key: 'year', lv: 'Mācību gads', en: 'School year', type: 'school-year' },
      { key: 'section', lv: 'Sadaļa', en: 'Section', type: 'word', list: 'entry-section' },
      { key: 'name', lv: 'Nosaukums', en: 'Name', type: 'text' },
      { key: 'description', lv: 'Apraksts', en: 'Description', type: 'text' },
      { key: 'outcome', lv: 'Izpilde', en: 'Outcome', type: 'word', list: 'task-outcome' },
    ],
  }),
  Vesture: defineTable({
    name: 'Vesture',
    // Excel keeps the title “History” for itself.
    title: { lv: 'Vēsture', en: 'Past values' },
    columns: [
      { key: 'year', lv: 'Mācību gads', en: 'School year', type: 'school-year', isKey: true },
      { key: 'indicator', lv: 'Rādītājs', en: 'Indicator', type: 'text', isKey: true },
      { key: 'value', lv: 'Vērtība', en: 'Value', type: 'value' },
      { key: 'numerator', lv: 'Skaitītājs', en: 'Numerator', type: 'number' },
      { key: 'denominator', lv: 'Saucējs', en: 'Denominator', type: 'number' },
      { key: 'frozen', lv: 'Fiksēts', en: 'Frozen on', type: 'date' },
    ],
  }),
};
