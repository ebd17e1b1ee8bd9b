import { freeTitle } from '../sheets/freeTitle';
import {
  columnSchema,
  inputTables,
  type TableName,
  tableNames,
  tableSchema,
} from '../workbook/schema';
import { referenceNames, type ReferenceTable } from './listNames';
import { planGuide } from './planGuide';
import { planInputSheet } from './planInputSheet';
import { type FollowedLists, type ListHeaders, planLists } from './planLists';
import { type Filling, planRows } from './planRows';
import type { TemplateLabels } from './TemplateLabels';
import type { InputSheetPlan, TemplatePlan } from './TemplatePlan';

/** What the workbook holds already. */
export interface Inventory {
  /** Titles of its sheets. */
  readonly sheetTitles: readonly string[];
  /** Titles of the sheets with tables, by the name of the table in lower case. */
  readonly tables: ReadonlyMap<string, string>;
  /** Its defined names, in lower case. */
  readonly names: ReadonlySet<string>;
  readonly hasGuide: boolean;
  /** Title of the sheet behind the drop-downs; null where there is none. */
  readonly listSheet: string | null;
  /** `Saraksti` as it stands; null where it is missing, or stands without its headers. */
  readonly lists: FollowedLists | null;
  /** Headers, as they stand, of the columns that drop-downs of other sheets offer. */
  readonly references: ReadonlyMap<ReferenceTable, string>;
}

const planMissing = (
  table: TableName,
  taken: Set<string>,
  filling: Filling,
  labels: TemplateLabels,
): InputSheetPlan => {
  const own = (filling.preset?.ownColumns ?? []).filter((column) => column.table === table);
  const rows = planRows(table, filling, labels);
  return planInputSheet(table, taken, { rows, own: own.map(({ header }) => header) }, labels);
};

/** The headers that the lists refer to: as they stand, or as they are being made. */
const listHeaders = (inventory: Inventory, { language }: TemplateLabels): ListHeaders => {
  const isMade = (table: TableName): boolean => !inventory.tables.has(table.toLowerCase());
  const made: FollowedLists = {
    list: columnSchema('Saraksti', 'list')[language],
    word: columnSchema('Saraksti', 'value')[language],
    language,
  };
  const references = (Object.keys(referenceNames) as ReferenceTable[]).flatMap(
    (table): [ReferenceTable, string][] => {
      const { key } = referenceNames[table];
      const column = tableSchema(table).columns.find((one) => one.key === key);
      const header = isMade(table) ? column?.[language] : inventory.references.get(table);
      return header === undefined ? [] : [[table, header]];
    },
  );
  return {
    lists: isMade('Saraksti') ? made : inventory.lists,
    references: new Map(references),
  };
};

const usesLists = ({ columns }: InputSheetPlan): boolean =>
  columns.some(({ choice }) => choice !== null && 'name' in choice.source);

/** Leaves out a drop-down whose name stands nowhere. */
const keepKnown = (sheet: InputSheetPlan, names: ReadonlySet<string>): InputSheetPlan => ({
  ...sheet,
  columns: sheet.columns.map((column) => {
    const source = column.choice?.source;
    const isKnown =
      source === undefined || !('name' in source) || names.has(source.name.toLowerCase());
    return isKnown ? column : { ...column, choice: null };
  }),
});

/** Tables that the lists refer to; a reference to one that was deleted is broken for good. */
const referredTables: readonly TableName[] = [
  inputTables.Saraksti.name,
  ...(Object.keys(referenceNames) as ReferenceTable[]),
];

/**
 * Plans what a workbook lacks of the contract: input sheets, the sheet about the workbook, and the
 * lists behind the drop-downs. What is there is neither planned nor touched.
 */
export const planTemplate = (
  inventory: Inventory,
  filling: Filling,
  labels: TemplateLabels,
): TemplatePlan => {
  const taken = new Set(inventory.sheetTitles.map((title) => title.toLowerCase()));
  const guideTitle = inventory.hasGuide ? '' : freeTitle(labels.guide.title, taken);
  const missing = tableNames.filter((name) => !inventory.tables.has(name.toLowerCase()));
  const sheets = missing.map((name) => planMissing(name, taken, filling, labels));
  const broken = referredTables.some((name) => missing.includes(name));
  const needsLists = sheets.some(usesLists) && (inventory.listSheet === null || broken);
  const lists = needsLists
    ? planLists(
        inventory.listSheet ?? freeTitle(labels.lists.title, taken),
        listHeaders(inventory, labels),
        labels,
      )
    : null;
  const names = new Set([
    ...inventory.names,
    ...(lists?.names ?? []).map(({ name }) => name.toLowerCase()),
  ]);
  const titles = new Map([
    ...inventory.tables,
    ...sheets.map(({ table, title }): [string, string] => [table.toLowerCase(), title]),
  ]);
  return {
    sheets: sheets.map((sheet) => keepKnown(sheet, names)),
    guide: inventory.hasGuide ? null : planGuide(guideTitle, titles, labels),
    lists,
  };
};
