import type { TableName } from '../workbook/schema';
import type { ColumnSchema, ColumnType } from '../workbook/schema/TableSchema';
import { wordList } from '../workbook/wordLists';
import { listTitlesName, referenceNames, tableNamesName, wordListName } from './listNames';
import type { TemplateLabels } from './TemplateLabels';
import type { Choice, InputColumnPlan } from './TemplatePlan';

/** Excel's limit for the text of a prompt, in characters. */
const longestPrompt = 255;
/** Room beside a header for the filter button, in characters. */
const filterButton = 4;

/** As an 11-point font shows them, in characters. */
const widths: Partial<Record<ColumnType, number>> = {
  date: 13,
  'school-year': 13,
  'target-year': 13,
  'base-year': 13,
  word: 20,
  text: 24,
};
const narrowest = 10;
/** Columns of short signs, and those that hold sentences, by the key of the column. */
const ownWidths: Readonly<Record<string, number>> = {
  ...{ id: 10, number: 10, from: 12, to: 12, pupil: 14, person: 14, code: 16, licenceNumber: 14 },
  ...{
    area: 26,
    priority: 12,
    responsible: 20,
    measure: 17,
    table: 17,
    unit: 13,
    indicators: 16,
    comparison: 16,
  },
  ...{ name: 34, programme: 34, part: 34, whole: 30, process: 34, criterion: 34, evidence: 34 },
  ...{ goal: 36, task: 42, strategicGoal: 42, statement: 42, comment: 42, description: 60 },
  ...{ qualitativeResult: 36, quantitativeResult: 36, result: 36, explanation: 60 },
  ...{ methods: 36, strengths: 42, needs: 42, setting: 30 },
  // Names and addresses, in columns that are figures or numbers elsewhere.
  ...{ 'Iestatijumi.value': 34, 'Prioritates.priority': 34 },
};

const alignments: Partial<Record<ColumnType, InputColumnPlan['align']>> = {
  number: 'Right',
  count: 'Right',
  weight: 'Right',
  value: 'Right',
  date: 'Center',
  class: 'Center',
  grade: 'Center',
  'yes-no': 'Center',
  'quality-grade': 'Center',
};

/** Signs that Excel would take for a date or a number, were they not text: 1.1, 3-4, 001. */
const textColumns = new Set([
  'Programmas.code',
  'Programmas.licenceNumber',
  'Izglitojamie.pupil',
  'Vertejumi.pupil',
  'Personals.person',
  'Merijumi.indicator',
  'Raditaji.id',
  'Raditaji.priority',
  'Raditaji.part',
  'Raditaji.whole',
  'Raditaji.comparison',
  'Starpmerki.indicator',
  'Prioritates.number',
  'Plans.priority',
  'Plans.indicators',
  'GadaMerki.indicators',
  'Vesture.indicator',
]);

/** Columns that name a row of another table. */
const references: Readonly<Record<string, string>> = {
  'Izglitojamie.programme': referenceNames.Programmas.name,
  'Vertejumi.programme': referenceNames.Programmas.name,
  'Merijumi.indicator': referenceNames.Raditaji.name,
  'Starpmerki.indicator': referenceNames.Raditaji.name,
  'Plans.priority': referenceNames.Prioritates.name,
  'Plans.indicators': referenceNames.Raditaji.name,
  'GadaMerki.indicators': referenceNames.Raditaji.name,
  'Raditaji.priority': referenceNames.Prioritates.name,
  'Raditaji.table': tableNamesName,
  'Saraksti.list': listTitlesName,
};

const planChoice = (
  table: TableName,
  { key, type, list }: ColumnSchema,
  labels: TemplateLabels,
): Choice | null => {
  if (type === 'yes-no') return { source: [labels.yes, labels.no], alert: null };
  const reference = references[`${table}.${key}`];
  if (reference !== undefined) return { source: { name: reference }, alert: null };
  if (list === undefined) return null;
  const { closed } = wordList(list);
  const { unknownTitle, unknown, closed: onlyThese } = labels.lists;
  return {
    source: { name: wordListName(list) },
    alert: {
      style: closed ? 'Stop' : 'Warning',
      title: unknownTitle,
      message: closed ? onlyThese : unknown,
    },
  };
};

const planPrompt = (
  table: TableName,
  { key, type, list }: ColumnSchema,
  labels: TemplateLabels,
): string | null => {
  const rule =
    list === undefined ? labels.rule(type) : labels.rule(wordList(list).closed ? 'closed' : 'word');
  const remark = labels.remark(table, key) ?? rule;
  const example = labels.example(table, key);
  const parts = [remark, ...(example === null ? [] : [labels.forExample(example)])];
  const prompt = parts.filter((part) => part !== '').join('\n');
  return prompt === '' ? null : prompt.slice(0, longestPrompt);
};

const widthOf = (table: TableName, { key, type }: ColumnSchema, header: string): number => {
  const own = ownWidths[`${table}.${key}`] ?? ownWidths[key];
  const longestWord = Math.max(...header.split(' ').map((word) => word.length));
  return Math.max(own ?? widths[type] ?? narrowest, longestWord + filterButton);
};

/** A column of an input sheet as the schema has it: format, width, drop-down and prompt. */
export const planColumn = (
  table: TableName,
  column: ColumnSchema,
  labels: TemplateLabels,
): InputColumnPlan => {
  const header = column[labels.language];
  return {
    header,
    width: widthOf(table, column, header),
    align: alignments[column.type] ?? 'Left',
    numberFormat: textColumns.has(`${table}.${column.key}`)
      ? '@'
      : column.type === 'date'
        ? 'dd.mm.yyyy.'
        : null,
    choice: planChoice(table, column, labels),
    prompt: planPrompt(table, column, labels),
  };
};
