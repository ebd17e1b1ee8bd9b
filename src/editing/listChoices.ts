import { countableTables, findTable } from '../indicators/catalogue/findTable';
import { presentFields } from '../indicators/conditions/presentFields';
import { computedMeasure } from '../indicators/figures/prepareIndicator';
import { measures, type Measure } from '../indicators/Indicator';
import { measureFunctions } from '../indicators/measures/measureFunctions';
import { readMeasure } from '../indicators/catalogue/readMeasure';
import type { Column } from '../workbook/Column';
import { foldText } from '../workbook/foldText';
import type { WorkbookInput } from '../workbook/readTables';
import { columnSchema, type TableName, tableSchema } from '../workbook/schema';
import { wordLists } from '../workbook/wordLists';

/** What a person may choose from while editing a row of the catalogue. */
export interface EditorChoices {
  readonly measures: readonly { readonly measure: Measure; readonly word: string }[];
  readonly comparisons: readonly string[];
  readonly periods: readonly string[];
  /** The tables that can be counted and stand in the workbook, by the title of their sheet. */
  readonly tables: readonly { readonly name: TableName; readonly title: string }[];
  /** What other rows have, to choose from or to write anew. */
  readonly areas: readonly string[];
  readonly units: readonly string[];
}

/** A column that may be named, and what its cells hold. */
export interface FieldChoice {
  readonly field: string;
  readonly kind: Column['kind'];
  /** Words that stand in the column, and those that its list knows; none for numbers. */
  readonly words: readonly string[];
}

/** Which cells of the catalogue a measure asks for. */
export interface MeasureNeeds {
  readonly table: boolean;
  readonly fields: 0 | 1 | 2;
  readonly needsNumbers: boolean;
  readonly part: boolean;
  readonly whole: boolean;
}

/** Longest list of words that is worth choosing from. */
const mostWords = 200;

const distinct = (texts: readonly string[]): readonly string[] => [
  ...new Map(texts.filter((text) => text !== '').map((text) => [foldText(text), text])).values(),
];

const columnTexts = (input: WorkbookInput, key: 'area' | 'unit'): readonly string[] => {
  const column = input.tables.get('Raditaji')?.column(columnSchema('Raditaji', key).lv);
  return column?.kind === 'word' ? distinct(column.words) : [];
};

/** What there is to choose from, apart from the columns of a table. */
export const listChoices = (input: WorkbookInput): EditorChoices => ({
  measures: measures.map((measure, index) => ({
    measure,
    word: wordLists.measure.words[index] ?? measure,
  })),
  comparisons: wordLists.comparison.words,
  periods: wordLists.period.words,
  tables: countableTables.flatMap((name) => {
    const table = input.tables.get(name);
    return table ? [{ name, title: table.sheet }] : [];
  }),
  areas: columnTexts(input, 'area'),
  units: columnTexts(input, 'unit'),
});

/** The columns of the table that a text names; none where it names none. */
export const listFields = (tableText: string, input: WorkbookInput): readonly FieldChoice[] => {
  const reference = findTable(tableText, input.tables);
  if (reference.kind !== 'found') return [];
  const { table } = reference;
  const schema = tableSchema(table.name).columns;
  return presentFields(table).flatMap((field): FieldChoice[] => {
    const known = schema.find(({ lv, en }) =>
      [lv, en].some((one) => foldText(one) === foldText(field)),
    );
    // The school year is a condition of its own, and never written.
    if (known?.key === 'year') return [];
    const column = table.column(field);
    if (column === undefined) return [];
    const listed =
      known?.list === undefined ? [] : [...(input.lists.get(known.list)?.values() ?? [])];
    const words = column.kind === 'word' ? distinct([...listed, ...column.words]) : [];
    return [{ field, kind: column.kind, words: words.length > mostWords ? [] : words }];
  });
};

/** What a measure asks for; a word that is no measure asks for everything. */
export const needsOf = (word: string): MeasureNeeds => {
  const measure = readMeasure(word);
  if (measure === 'yes-no')
    return { table: false, fields: 0, needsNumbers: false, part: false, whole: false };
  if (measure === null || measure === 'manual')
    return { table: true, fields: 1, needsNumbers: false, part: true, whole: true };
  const { fields, needsNumbers, hasPopulation } = measureFunctions[measure];
  return { table: true, fields, needsNumbers, part: true, whole: hasPopulation };
};

/** Whether staff enter the value, so that nothing is counted. */
export const isEntered = (indicator: Parameters<typeof computedMeasure>[0]): boolean =>
  indicator.measure !== null && computedMeasure(indicator) === null;
