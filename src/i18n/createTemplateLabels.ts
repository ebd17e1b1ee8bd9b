import type { TemplateLabels } from '../template/TemplateLabels';
import en from './template.en.json';
import lv from './template.lv.json';
import type { Language } from './translate';

type ByKey = Readonly<Partial<Record<string, Readonly<Partial<Record<string, string>>>>>>;

/** The Latvian file is the type of the English one. */
const texts: Readonly<Record<Language, typeof lv>> = { lv, en };

/** Every word of a new workbook in a language. */
export const createTemplateLabels = (language: Language): TemplateLabels => {
  const { guide, hints, settings, rules, lists, yes, no, previousYear, ...own } = texts[language];
  const remarks: ByKey = own.remarks;
  const examples: ByKey = own.examples;
  return {
    language,
    hint: (table) => hints[table],
    setting: (key) => settings[key],
    rule: (type) => rules[type],
    remark: (table, key) => remarks[table]?.[key] ?? null,
    example: (table, key) => examples[table]?.[key] ?? null,
    forExample: (example) => own.forExample.replace('{example}', example),
    yes,
    no,
    previousYear,
    guide: {
      ...guide,
      columns: (columns) => guide.columns.replace('{columns}', columns),
      staffColumns: (columns) => guide.staffColumns.replace('{columns}', columns),
    },
    lists,
  };
};
