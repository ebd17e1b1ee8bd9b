import type { Inspection } from '../createWorkbook';
import type { Look } from '../sheets/Look';
import { findInputColumn } from '../sheets/takeInputEdit';
import {
  guideName,
  listSheetName,
  referenceNames,
  type ReferenceTable,
} from '../template/listNames';
import type { FollowedLists } from '../template/planLists';
import { foldText } from '../workbook/foldText';
import { type WordList, wordLists } from '../workbook/wordLists';
import { lookAtTables } from './lookAtSheets';

const references = Object.keys(referenceNames) as readonly ReferenceTable[];
/** Tables whose headers or rows matter for what is made. */
const tables = ['Saraksti', ...references];

/** `Saraksti` as it stands: its headers, and the language in which it names the lists. */
const readLists = (look: Look): FollowedLists | null => {
  const seen = look.seen.get('Saraksti');
  if (seen === undefined) return null;
  const list = findInputColumn(seen, 'Saraksti', 'list');
  const [listHeader, word] = [
    seen.header[list],
    seen.header[findInputColumn(seen, 'Saraksti', 'value')],
  ];
  if (listHeader === undefined || word === undefined) return null;
  const titles = new Set(seen.rows.map((row) => foldText(String(row[list] ?? ''))));
  const lists: readonly WordList[] = Object.values(wordLists);
  const known = (language: 'lv' | 'en'): number =>
    lists.filter((one) => titles.has(foldText(one[language]))).length;
  return { list: listHeader, word, language: known('en') > known('lv') ? 'en' : 'lv' };
};

const readReferences = (look: Look): ReadonlyMap<ReferenceTable, string> =>
  new Map(
    references.flatMap((table): [ReferenceTable, string][] => {
      const seen = look.seen.get(table);
      const header = seen?.header[findInputColumn(seen, table, referenceNames[table].key)];
      return header === undefined ? [] : [[table, header]];
    }),
  );

/** Looks, in one round trip, at what a workbook has of the contract. */
export const inspectWorkbook = async (context: Excel.RequestContext): Promise<Inspection> => {
  const { workbook } = context;
  const all = workbook.tables;
  all.load('items/name,items/worksheet/name');
  const names = workbook.names;
  names.load('items/name');
  const guide = workbook.names.getItemOrNullObject(guideName).getRangeOrNullObject();
  guide.load('address');
  const lists = workbook.names.getItemOrNullObject(listSheetName).getRangeOrNullObject();
  lists.load('address');
  const listSheet = lists.worksheet;
  listSheet.load('name');
  const used = workbook.worksheets.getFirst().getUsedRangeOrNullObject();
  used.load('address');
  const targets = tables.map((table) => ({ table, room: 0, stampName: null }));
  const look = await lookAtTables(context, targets);
  const isNew =
    look.sheetTitles.length === 1 &&
    all.items.length === 0 &&
    names.items.length === 0 &&
    used.isNullObject;
  return {
    look,
    inventory: {
      sheetTitles: isNew ? [] : look.sheetTitles,
      tables: new Map(all.items.map((table) => [table.name.toLowerCase(), table.worksheet.name])),
      names: new Set(names.items.map(({ name }) => name.toLowerCase())),
      hasGuide: !guide.isNullObject,
      listSheet: lists.isNullObject ? null : listSheet.name,
      lists: readLists(look),
      references: readReferences(look),
    },
    blankSheet: isNew ? (look.sheetTitles[0] ?? null) : null,
  };
};
