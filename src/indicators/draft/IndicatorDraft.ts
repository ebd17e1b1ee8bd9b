import { formatDate } from '../../workbook/calendar';
import { type ColumnKey, inputTables, tableSchema } from '../../workbook/schema';
import type { ColumnType } from '../../workbook/schema/TableSchema';
import type { Table } from '../../workbook/Table';
import type { CellValue } from '../../workbook/TableGrid';
import { readDate } from '../../workbook/values/readDate';
import { showEntered } from './showEntered';
import { showEnteredShare } from './showEnteredShare';
import { type EnteredCell, writeEnteredCell } from './writeEnteredCell';

/** Key of a column of the catalogue. */
export type DraftKey = ColumnKey<'Raditaji'>;

export const draftKeys: readonly DraftKey[] = inputTables.Raditaji.columns.map(({ key }) => key);

/** A row of the catalogue as it is being edited: each cell as people type it, '' where blank. */
export type IndicatorDraft = Readonly<Record<DraftKey, string>>;

const typeOf = (key: DraftKey): ColumnType =>
  tableSchema('Raditaji').columns.find((column) => column.key === key)?.type ?? 'text';

/** Makes a draft of what a function gives for each cell. */
const draftOf = (cell: (key: DraftKey) => string): IndicatorDraft =>
  Object.fromEntries(draftKeys.map((key) => [key, cell(key)])) as Record<DraftKey, string>;

export const blankDraft: IndicatorDraft = draftOf(() => '');

/**
 * A cell as people would type it: a date as `31.05.2026.`, a number with a comma. What is read from
 * the text is the cell again.
 */
export const showDraftCell = (cell: CellValue, key: DraftKey): string =>
  typeof cell === 'number' && typeOf(key) === 'date' ? formatDate(cell) : showEntered(cell);

/**
 * The row of the catalogue as it stands, ready to be edited.
 *
 * @param shares keys of the cells that hold a share in this row, by the indicator's unit and comparison
 */
export const readDraft = (
  catalogue: Table,
  row: number,
  shares: readonly DraftKey[] = [],
): IndicatorDraft =>
  draftOf((key) => {
    const cell = catalogue.cell(row, key);
    return shares.includes(key) ? showEnteredShare(cell) : showDraftCell(cell, key);
  });

const dateFormat = 'dd.mm.yyyy.';

/** What is written for a text that was typed; one that is no number or date stays text. */
export const writeDraftCell = (typed: string, key: DraftKey): EnteredCell => {
  const text = typed.trim();
  if (text === '') return { value: null, format: null };
  const type = typeOf(key);
  if (type === 'date') {
    const serial = readDate(text);
    if (typeof serial === 'number') return { value: serial, format: dateFormat };
  }
  if (type === 'value') return writeEnteredCell(text);
  return { value: text, format: null };
};

/** Keys of the cells that say something else than before. */
export const changedKeys = (before: IndicatorDraft, after: IndicatorDraft): readonly DraftKey[] =>
  draftKeys.filter((key) => before[key].trim() !== after[key].trim());
