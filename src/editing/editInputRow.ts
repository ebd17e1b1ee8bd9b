import { ownNote, refuse, type Refused } from '../Refused';
import { findForbidden } from '../sheets/findObstacles';
import type { InputCreation, InputEdit, InputRow, InputSheetMade } from '../sheets/InputEdit';
import type { Look } from '../sheets/Look';
import { restoreStray } from '../sheets/restoreStray';
import type { SeenSheet } from '../sheets/SeenSheet';
import { asRead, says } from '../sheets/takeDifference';
import { findInputColumn, isEmptyEdit, takeInputEdit } from '../sheets/takeInputEdit';
import type { Edited } from '../freezeYear';
import type { Finding, FindingCode } from '../workbook/Finding';
import { type TableName, tableSchema } from '../workbook/schema';
import type { CellValue } from '../workbook/TableGrid';

/** The workbook as the editing of one row needs it; `src/excel` gives it, over Office.js. */
export interface EditPort {
  /** Looks at one table, below which there must be room for so many more rows. */
  look(table: string, room: number): Promise<Look>;
  edit(edit: InputEdit): Promise<Edited>;
  create(creation: InputCreation, look: Look): Promise<InputSheetMade>;
}

/** What a person's click changes in one row of an input table. */
export interface RowEdit {
  readonly table: TableName;
  /** What the row is called, for the sentence that says it is gone. */
  readonly called: string;
  /** Keys of the columns that tell its rows apart. */
  readonly keyColumns: readonly string[];
  /** Whether a row is the one that is meant; `cell` gives its cells by the contract's keys. */
  readonly isMeant: (cell: (key: string) => CellValue) => boolean;
  /** The cells that change, and nothing else. */
  readonly change: InputRow;
  /** What the person saw in these cells; one that says neither this nor the new value is theirs no more. */
  readonly before: Readonly<Record<string, CellValue>>;
  /** The row to be made where none is meant; null where one must stand. */
  readonly create: InputRow | null;
  /** With which finding a row that stands forbids making one; null where it is changed then. */
  readonly taken: FindingCode | null;
}

/** The row was written; without a cell when it said so already. */
export interface RowEdited {
  readonly outcome: 'saved';
  readonly created: boolean;
  readonly cells: number;
  /** Title of the sheet, as it is in this workbook; null when nothing had to be written. */
  readonly sheet: string | null;
  /** What is worth knowing of the writing itself. */
  readonly findings: readonly Finding[];
}

/** How often rows may move under our hands before we give up and say so. */
const attempts = 3;

/**
 * Writes one row of an input table: looks, takes the difference of the named cells, writes, reads
 * back, and does so again when somebody sorted or inserted meanwhile.
 *
 * Refuses, with nothing written, when the row is gone or stands twice, when a colleague changed one
 * of the cells since the person looked, and when the sheet may not be written to.
 */
export const editInputRow = async (
  workbook: EditPort,
  wish: RowEdit,
): Promise<RowEdited | Refused> => {
  const { table } = wish;
  const title = tableSchema(table).title.lv;
  let earlier: InputEdit | null = null;
  let [created, cells] = [false, 0];
  for (let attempt = 1; ; attempt += 1) {
    const look = await workbook.look(table, 1);
    const seen = look.seen.get(table);
    if (seen === undefined) return makeTable(workbook, wish, look);
    const planned = planRow(wish, seen, created);
    if (planned.refusal && earlier === null) return refuse([planned.refusal]);

    const edit: InputEdit = earlier === null ? planned.edit : restoreStray(planned.edit, earlier);
    const isDone = isEmptyEdit(edit);
    const forbidden = findForbidden(look, isDone ? [] : [{ table, title }], false);
    if (forbidden.length > 0 && earlier === null) return refuse(forbidden);
    let settled = true;
    if (!isDone) {
      const edited = await workbook.edit(edit);
      ({ settled } = edited);
      cells += edited.cells;
      created ||= edit.newRows > 0 && edited.cells > 0;
      earlier = edit;
    }
    if (!settled && attempt < attempts) continue;
    if (planned.refusal) return refuse([planned.refusal]);
    const findings = settled ? [] : [ownNote('rows-keep-moving')];
    return { outcome: 'saved', created, cells, sheet: cells === 0 ? null : seen.sheet, findings };
  }
};

interface PlannedRow {
  readonly edit: InputEdit;
  /** Why nothing may be written, other than to give back what went astray. */
  readonly refusal: Finding | null;
}

const planRow = (wish: RowEdit, seen: SeenSheet, hasMadeIt: boolean): PlannedRow => {
  const { table, change, before, create, keyColumns } = wish;
  const edit = (
    changed: ReadonlyMap<number, InputRow>,
    added: readonly InputRow[] = [],
  ): InputEdit => takeInputEdit(table, seen, changed, added, keyColumns);
  const refusal = (code: FindingCode, place: Partial<Finding> = {}): PlannedRow => ({
    edit: edit(new Map()),
    refusal: { ...findingAt(code, seen.sheet, table), value: wish.called, ...place },
  });
  const indexOf = (key: string): number => findInputColumn(seen, table, key);
  const needed = [...keyColumns, ...Object.keys((create ?? change).cells)];
  const lacking = needed.find((key) => indexOf(key) < 0);
  if (lacking !== undefined) {
    const column = tableSchema(table).columns.find(({ key }) => key === lacking)?.lv ?? lacking;
    const finding = findingAt('input-column-missing', seen.sheet, table);
    // Without its columns the table cannot even be compared.
    return {
      edit: takeInputEdit(table, seen, new Map(), [], []),
      refusal: { ...finding, row: seen.headerRow, column },
    };
  }

  const cellOf = (row: number, key: string): CellValue => seen.rows[row]?.[indexOf(key)] ?? '';
  const meant = seen.rows.flatMap((_, row) =>
    wish.isMeant((key) => cellOf(row, key)) ? [row] : [],
  );
  const [row] = meant;
  if (meant.length > 1) return refusal('input-row-doubled');
  if (row === undefined) {
    return create === null
      ? refusal('input-row-gone')
      : { edit: edit(new Map(), [create]), refusal: null };
  }
  if (wish.taken !== null && !hasMadeIt) return refusal(wish.taken);
  const changed = Object.keys(change.cells).find((key) => {
    const stands = cellOf(row, key);
    return !says(stands, before[key] ?? '') && !says(stands, asRead(change.cells[key] ?? null));
  });
  if (changed !== undefined && !hasMadeIt) {
    return refusal('input-cell-changed', {
      row: seen.headerRow + 1 + row,
      column: seen.header[indexOf(changed)] ?? null,
      value: String(cellOf(row, changed)),
    });
  }
  return { edit: edit(new Map([[row, change]])), refusal: null };
};

const makeTable = async (
  workbook: EditPort,
  { table, create, called }: RowEdit,
  look: Look,
): Promise<RowEdited | Refused> => {
  const sheet = tableSchema(table).title.lv;
  if (create === null)
    return refuse([{ ...findingAt('input-row-gone', sheet, table), value: called }]);
  const forbidden = findForbidden(look, [], true);
  if (forbidden.length > 0) return refuse(forbidden);
  const { sheet: made, looksUnfinished } = await workbook.create({ table, rows: [create] }, look);
  return {
    outcome: 'saved',
    created: true,
    cells: Object.values(create.cells).filter((cell) => cell !== null).length,
    sheet: made,
    findings: looksUnfinished ? [ownNote('looks-unfinished')] : [],
  };
};

const findingAt = (code: FindingCode, sheet: string, table: string): Finding => ({
  code,
  severity: 'error',
  sheet,
  table,
  row: null,
  column: null,
  value: null,
  params: {},
});
