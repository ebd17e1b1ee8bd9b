import { defineTable } from './TableSchema';

/** Settings come first in the template; the scales and word lists last. */
export const setupTables = {
  start: {
    Iestatijumi: defineTable({
      name: 'Iestatijumi',
      title: { lv: 'Iestatījumi', en: 'Settings' },
      columns: [
        { key: 'setting', lv: 'Iestatījums', en: 'Setting', type: 'text', isKey: true },
        { key: 'value', lv: 'Vērtība', en: 'Value', type: 'text' },
        { key: 'explanation', lv: 'Paskaidrojums', en: 'Explanation', type: 'text' },
      ],
    }),
  },
  end: {
    Skalas: defineTable({
      name: 'Skalas',
      title: { lv: 'Skalas', en: 'Scales' },
      columns: [
        { key: 'scale', lv: 'Skala', en: 'Scale', type: 'text', list: 'scale', isKey: true },
        { key: 'from', lv: 'No', en: 'From', type: 'text', isKey: true },
        { key: 'to', lv: 'Līdz', en: 'To', type: 'text' },
        { key: 'level', lv: 'Līmenis', en: 'Level', type: 'word', list: 'grade-level' },
      ],
    }),
    Saraksti: defineTable({
      name: 'Saraksti',
      title: { lv: 'Saraksti', en: 'Lists' },
      columns: [
        { key: 'list', lv: 'Saraksts', en: 'List', type: 'text' },
        { key: 'value', lv: 'Vērtība', en: 'Value', type: 'text' },
      ],
    }),
  },
};
