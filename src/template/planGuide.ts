import { pdca, targetTracking } from '../workbook/outputSchema';
import { tableNames, tableSchema } from '../workbook/schema';
import type { TableName } from '../workbook/schema';
import { guideName } from './listNames';
import type { TemplateLabels } from './TemplateLabels';
import type { GuideLine, GuidePlan } from './TemplatePlan';

const inputLine = (name: TableName, sheet: string, labels: TemplateLabels): GuideLine => {
  const { columns } = tableSchema(name);
  const headers = columns.map((column) => column[labels.language]).join(', ');
  const example = columns.flatMap((column) => {
    const said = labels.example(name, column.key);
    return said === null ? [] : [`${column[labels.language]}: ${said}`];
  });
  return {
    kind: 'sheet',
    cells: [sheet, `${labels.hint(name)}\n${labels.guide.columns(headers)}`, example.join('; ')],
    link: name,
  };
};

const outputLine = (
  title: string,
  purpose: string,
  columns: readonly { readonly lv: string; readonly en: string; readonly owner: string }[],
  example: string,
  { language, guide }: TemplateLabels,
): GuideLine => {
  const own = columns.filter(({ owner }) => owner === 'staff').map((column) => column[language]);
  const cells = [title, `${purpose}\n${guide.staffColumns(own.join(', '))}`, example] as const;
  return { kind: 'sheet', cells, link: null };
};

/**
 * The sheet about the workbook: how to begin, and each sheet in two lines, from the schema.
 *
 * @param sheets titles of the sheets with tables, by the name of the table in lower case
 */
export const planGuide = (
  title: string,
  sheets: ReadonlyMap<string, string>,
  labels: TemplateLabels,
): GuidePlan => {
  const { guide, language } = labels;
  const text = (line: string): GuideLine => ({ kind: 'text', text: line });
  const section = (line: string): GuideLine => ({ kind: 'section', text: line });
  const header = [guide.sheet, guide.purpose, guide.example] as const;
  const { before, after } = targetTracking;
  return {
    title,
    name: guideName,
    lines: [
      { kind: 'title', text: guide.title },
      text(guide.intro),
      { kind: 'blank', text: '' },
      section(guide.start),
      ...guide.steps.map(text),
      text(guide.rules),
      { kind: 'blank', text: '' },
      section(guide.inputs),
      { kind: 'header', cells: header },
      ...tableNames.map((name) => inputLine(name, sheets.get(name.toLowerCase()) ?? name, labels)),
      { kind: 'blank', text: '' },
      section(guide.outputs),
      { kind: 'header', cells: header },
      outputLine(
        targetTracking.title[language],
        guide.targets,
        [...before, ...after],
        guide.targetsExample,
        labels,
      ),
      outputLine('PDCA', guide.pdca, pdca.columns, guide.pdcaExample, labels),
      ...guide.pages.map(({ title: sheet, purpose, example }): GuideLine => ({
        kind: 'sheet',
        cells: [sheet, purpose, example],
        link: null,
      })),
    ],
  };
};
