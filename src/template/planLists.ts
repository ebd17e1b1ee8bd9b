import type { PlannedCell } from '../sheets/SheetPlan';
import { columnSchema, tableNames } from '../workbook/schema';
import { type WordList, type WordListName, wordList, wordLists } from '../workbook/wordLists';
import {
  listSheetName,
  listTitlesName,
  referenceNames,
  type ReferenceTable,
  tableNamesName,
  wordListName,
} from './listNames';
import type { TemplateLabels } from './TemplateLabels';
import type { ListsPlan } from './TemplatePlan';

/** How many words of `Saraksti` one list can offer. */
const longestList = 30;
/** Row of the sheet, as Excel numbers it, in which the titles of the lists stand. */
const titleRow = 3;
const firstRow = titleRow + 1;
const lastRow = firstRow + longestList - 1;

/** The headers that the formulas refer to, as they stand in the workbook or will stand. */
export interface ListHeaders {
  /** `Saraksti`; null where it stands without its headers, so that nothing can follow it. */
  readonly lists: FollowedLists | null;
  /** The columns that other sheets refer to; a table that is missing has none. */
  readonly references: ReadonlyMap<ReferenceTable, string>;
}

/** `Saraksti` as the formulas see it. */
export interface FollowedLists {
  /** Headers of its two columns. */
  readonly list: string;
  readonly word: string;
  /** The language in which it names the lists. */
  readonly language: 'lv' | 'en';
}

/** A header within a structured reference, where these signs stand for something else. */
const escapeHeader = (header: string): string => header.replace(/['#[\]@]/g, "'$&");

const columnLetters = (index: number): string => {
  const rest = Math.floor(index / 26);
  return `${rest === 0 ? '' : columnLetters(rest - 1)}${String.fromCharCode(65 + (index % 26))}`;
};

/** A column of the sheet: its title, its cells, and the name behind which its words stand. */
interface ListColumn {
  readonly title: string;
  readonly cells: readonly PlannedCell[];
  readonly name: string | null;
  /** How many of the cells are offered: a number, or a formula without `=`. */
  readonly length: number | ((letters: string) => string);
}

const constants = (name: string, title: string, words: readonly string[]): ListColumn => ({
  title,
  cells: words,
  name,
  length: words.length,
});

/**
 * Two columns for a list that the school may add to: where in `Saraksti` its words stand, one below
 * the other, and the words. Plain functions of one cell each: nothing is volatile, nothing spills,
 * and words may stand in `Saraksti` in any order.
 */
const following = (
  name: WordListName,
  at: number,
  { list: titles, word, language }: FollowedLists,
): readonly ListColumn[] => {
  const title = wordList(name)[language];
  const quoted = `"${title.replaceAll('"', '""')}"`;
  const names = `Saraksti[${escapeHeader(titles)}]`;
  const words = `Saraksti[${escapeHeader(word)}]`;
  const place = columnLetters(at);
  const places = Array.from({ length: longestList }, (_, index): PlannedCell => {
    if (index === 0) return { formula: `=IFERROR(MATCH(${quoted},${names},0),"")` };
    const before = `${place}${firstRow + index - 1}`;
    const rest = `INDEX(${names},${before}+1):INDEX(${names},ROWS(${names}))`;
    const next = `IF(${before}<ROWS(${names}),IFERROR(${before}+MATCH(${quoted},${rest},0),""),"")`;
    return { formula: `=IF(${before}="","",${next})` };
  });
  const cells = places.map((_, index): PlannedCell => {
    const row = `${place}${firstRow + index}`;
    return { formula: `=IF(${row}="","",INDEX(${words},${row})&"")` };
  });
  const length = `COUNT({sheet}!$${place}$${firstRow}:$${place}$${lastRow})`;
  return [
    { title: `${title} #`, cells: places, name: null, length: 0 },
    { title, cells, name: wordListName(name), length: () => length },
  ];
};

const refersTo = (letters: string, length: ListColumn['length']): string => {
  const first = `{sheet}!$${letters}$${firstRow}`;
  if (typeof length === 'number') return `=${first}:$${letters}$${firstRow + length - 1}`;
  const all = `${first}:$${letters}$${lastRow}`;
  return `=${first}:INDEX(${all},MAX(1,${length(letters)}))`;
};

/**
 * The hidden sheet behind the drop-downs.
 *
 * Lists that the school may add to follow `Saraksti` by formulas; the others are written out.
 */
export const planLists = (
  title: string,
  headers: ListHeaders,
  labels: TemplateLabels,
): ListsPlan => {
  const names = Object.keys(wordLists) as readonly WordListName[];
  const open = names.filter((name) => wordList(name).closed === undefined);
  const listOf = (name: WordListName): WordList => wordList(name);
  const fixed = names.filter((name) => listOf(name).closed);
  const others = [
    constants(
      listTitlesName,
      columnSchema('Saraksti', 'list')[labels.language],
      open.map((name) => listOf(name)[headers.lists?.language ?? labels.language]),
    ),
    constants(tableNamesName, columnSchema('Raditaji', 'table')[labels.language], tableNames),
  ];
  const { lists } = headers;
  const written = (name: WordListName): ListColumn =>
    constants(wordListName(name), listOf(name)[labels.language], listOf(name).words);
  const columns = open.reduce<readonly ListColumn[]>(
    (made, name) => [
      ...made,
      ...(lists === null ? [written(name)] : following(name, made.length, lists)),
    ],
    [...fixed.map(written), ...others],
  );
  const rows = Array.from({ length: longestList }, (_, row) =>
    columns.map(({ cells }) => cells[row] ?? null),
  );
  const own = columns.flatMap(({ name, length }, at) =>
    name === null ? [] : [{ name, refersTo: refersTo(columnLetters(at), length) }],
  );
  const references = [...headers.references].map(([table, header]) => ({
    name: referenceNames[table].name,
    refersTo: `=${table}[${escapeHeader(header)}]`,
  }));
  return {
    title,
    name: listSheetName,
    note: labels.lists.note,
    rows: [columns.map((column) => column.title), ...rows],
    names: [...own, ...references],
  };
};
