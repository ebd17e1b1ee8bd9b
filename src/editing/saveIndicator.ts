import {
  changedKeys,
  type DraftKey,
  type IndicatorDraft,
  writeDraftCell,
} from '../indicators/draft/IndicatorDraft';
import { refuse, type Refused } from '../Refused';
import type { InputRow } from '../sheets/InputEdit';
import type { PlanValue } from '../sheets/SheetPlan';
import { foldText } from '../workbook/foldText';
import { tableSchema } from '../workbook/schema';
import type { CellValue } from '../workbook/TableGrid';
import { editInputRow, type EditPort, type RowEdited } from './editInputRow';

/** A row of the catalogue as it was opened, and as the person wants it. */
export interface IndicatorChange {
  /** The row as it was read; null for a new indicator. */
  readonly opened: {
    readonly draft: IndicatorDraft;
    /** The very cells that the draft shows. */
    readonly cells: Readonly<Record<DraftKey, CellValue>>;
  } | null;
  readonly draft: IndicatorDraft;
}

const table = 'Raditaji';

/**
 * Writes a row of the catalogue (`Raditaji`), only the cells that the person changed; a new one is
 * added below the last. Columns of the staff's own, other rows and their order stay.
 *
 * The ID of a row that stands is never changed: other tables refer to it.
 */
export const saveIndicator = async (
  workbook: EditPort,
  { opened, draft }: IndicatorChange,
): Promise<RowEdited | Refused> => {
  const id = (opened?.draft ?? draft).id.trim();
  const title = tableSchema(table).title.lv;
  if (id === '') {
    const place = { sheet: title, table, row: null, column: null, value: null, params: {} };
    return refuse([{ code: 'indicator-id-blank', severity: 'error', ...place }]);
  }
  const keys = opened
    ? changedKeys(opened.draft, draft).filter((key) => key !== 'id')
    : changedKeys(blank(draft), draft);
  const change = writeRow(draft, keys);
  if (opened !== null && keys.length === 0) {
    return { outcome: 'saved', created: false, cells: 0, sheet: null, findings: [] };
  }
  return editInputRow(workbook, {
    table,
    called: id,
    keyColumns: ['id'],
    isMeant: (cell) => foldText(String(cell('id'))) === foldText(id),
    change,
    before: opened?.cells ?? {},
    create: opened ? null : change,
    taken: opened ? null : 'indicator-id-taken',
  });
};

const blank = (draft: IndicatorDraft): IndicatorDraft =>
  Object.fromEntries(Object.keys(draft).map((key) => [key, ''])) as Record<DraftKey, string>;

const writeRow = (draft: IndicatorDraft, keys: readonly DraftKey[]): InputRow => {
  const cells: Record<string, PlanValue> = {};
  const formats: Record<string, string> = {};
  for (const key of keys) {
    const { value, format } = writeDraftCell(draft[key], key);
    cells[key] = value;
    if (format !== null) formats[key] = format;
  }
  return { cells, formats };
};
