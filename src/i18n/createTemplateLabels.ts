import type { TemplateLabels } from '../template/TemplateLabels';
import { texts } from './texts';
import type { Language } from './translate';

type ByKey = Readonly<Partial<Record<string, Readonly<Partial<Record<string, string>>>>>>;

/** Every word of a new workbook in a language. */
export const createTemplateLabels = (language: Language): TemplateLabels => {
  const template = texts.template[language];
  if (template === undefined) throw new Error(`No template texts in ${language}`);
  const { guide, hints, settings, rules, lists, yes, no, previousYear, ...own } = template;
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
