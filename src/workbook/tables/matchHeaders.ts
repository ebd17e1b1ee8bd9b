import type { FindingLog } from '../FindingLog';
import { foldText } from '../foldText';
import { nearestWord } from '../nearestWord';
import type { ColumnSchema, TableSchema } from '../schema/TableSchema';
import type { TableGrid } from '../TableGrid';

/** Which column of the grid holds which column of the contract. */
export interface Layout {
  /** One entry a column of the schema, in its order. */
  readonly columns: readonly LaidColumn[];
  /** The user's own columns, left to right. */
  readonly own: readonly OwnColumn[];
  /** The language that most headers are in. */
  readonly language: 'lv' | 'en';
}

export interface LaidColumn {
  readonly schema: ColumnSchema;
  /** Header as it stands in the table; as the contract has it when the column is missing. */
  readonly header: string;
  /** Index into the grid's rows; -1 when the table has no such column. */
  readonly index: number;
}

export interface OwnColumn {
  readonly header: string;
  readonly index: number;
}

/** Finds the contract's columns by header, in either language and any order. */
export const matchHeaders = (grid: TableGrid, schema: TableSchema, log: FindingLog): Layout => {
  const place = { sheet: grid.sheet, table: grid.table, row: grid.headerRow };
  const seen = new Map<string, OwnColumn>();
  for (const [index, cell] of grid.header.entries()) {
    const header = String(cell).trim();
    const folded = foldText(header);
    if (folded === '') continue;
    if (seen.has(folded)) log.add('warning', 'column-doubled', { ...place, column: header });
    else seen.set(folded, { header, index });
  }

  const claimed = new Set<number>();
  let [latvian, english] = [0, 0];
  const claim = (column: ColumnSchema): OwnColumn | undefined => {
    const [lv, en] = [seen.get(foldText(column.lv)), seen.get(foldText(column.en))];
    if (lv) latvian += 1;
    else if (en) english += 1;
    for (const found of [lv, en]) if (found) claimed.add(found.index);
    if (lv && en && lv !== en)
      log.add('warning', 'column-doubled', { ...place, column: en.header });
    return lv ?? en;
  };
  const found = schema.columns.map(claim);

  const language = english > latvian ? 'en' : 'lv';
  const own = [...seen.values()].filter(({ index }) => !claimed.has(index));
  const columns = schema.columns.map((column, position): LaidColumn => {
    const match = found[position];
    if (match) return { schema: column, header: match.header, index: match.index };
    noteMissing(column, language, own, place, log);
    return { schema: column, header: column[language], index: -1 };
  });
  return { columns, own, language };
};

const noteMissing = (
  column: ColumnSchema,
  language: 'lv' | 'en',
  own: readonly OwnColumn[],
  place: { sheet: string; table: string; row: number },
  log: FindingLog,
): void => {
  const at = { ...place, column: column[language] };
  const nearest = nearestWord(
    column[language],
    own.map(({ header }) => header),
  );
  // Every figure names the school year, so a table without it has no figures at all.
  const severity = column.type === 'school-year' ? 'error' : 'note';
  if (nearest !== null) log.add(severity, 'column-misspelt', at, nearest, { nearest });
  else log.add(severity, 'column-missing', at);
};
