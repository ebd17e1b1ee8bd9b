import type { EditPort } from '../editing/editInputRow';
import { ownNote, refuse, type Refused } from '../Refused';
import { findForbidden } from '../sheets/findObstacles';
import type { InputEdit, InputRow } from '../sheets/InputEdit';
import { restoreStray } from '../sheets/restoreStray';
import type { SeenSheet } from '../sheets/SeenSheet';
import { findInputColumn, isEmptyEdit, takeInputEdit } from '../sheets/takeInputEdit';
import type { Finding } from '../workbook/Finding';
import { foldText } from '../workbook/foldText';
import { type TableName, tableSchema } from '../workbook/schema';
import type { Fix } from './proposeFix';

/** What came of mending. */
export interface Fixed {
  readonly outcome: 'fixed';
  readonly cells: number;
  /** Cells that hold a formula, and are left to whoever wrote it. */
  readonly formulas: number;
  /** What is worth knowing of the writing itself. */
  readonly findings: readonly Finding[];
}

/** How often rows may move under our hands before we give up and say so. */
const attempts = 3;

interface Planned {
  readonly edit: InputEdit;
  readonly formulas: number;
}

/**
 * Puts the right text or number into the cells that a person has agreed to have mended, table by
 * table; the cells are looked for anew by what stands in them.
 *
 * Writes only these cells, guarded by the row count, and reads the other columns back: rows that
 * somebody sorted meanwhile get their own cells again. Refuses before the first write.
 */
export const fixFindings = async (
  workbook: Pick<EditPort, 'look' | 'edit'>,
  fixes: readonly Fix[],
): Promise<Fixed | Refused> => {
  const tables = [...new Set(fixes.map(({ table }) => table))];
  let done: Fixed = { outcome: 'fixed', cells: 0, formulas: 0, findings: [] };
  for (const table of tables) {
    const ofTable = fixes.filter((fix) => fix.table === table);
    const one = await fixTable(workbook, table, ofTable);
    // What earlier tables were given stays, and is told together with the reason.
    if (one.outcome === 'refused') {
      return done.cells === 0 ? one : { ...done, findings: [...done.findings, ...one.findings] };
    }
    done = {
      outcome: 'fixed',
      cells: done.cells + one.cells,
      formulas: done.formulas + one.formulas,
      findings: [...done.findings, ...one.findings],
    };
  }
  return done;
};

const fixTable = async (
  workbook: Pick<EditPort, 'look' | 'edit'>,
  table: TableName,
  fixes: readonly Fix[],
): Promise<Fixed | Refused> => {
  const title = tableSchema(table).title.lv;
  let earlier: InputEdit | null = null;
  let cells = 0;
  for (let attempt = 1; ; attempt += 1) {
    const look = await workbook.look(table, 0);
    const seen = look.seen.get(table);
    if (seen === undefined) return { outcome: 'fixed', cells, formulas: 0, findings: [] };
    const { edit: planned, formulas }: Planned = planFixes(table, fixes, seen);
    const edit: InputEdit = earlier === null ? planned : restoreStray(planned, earlier);
    if (isEmptyEdit(edit)) return { outcome: 'fixed', cells, formulas, findings: [] };
    const forbidden = findForbidden(look, [{ table, title }], false);
    if (forbidden.length > 0 && earlier === null) return refuse(forbidden);
    const edited = await workbook.edit(edit);
    earlier = edit;
    cells += edited.cells;
    if (edited.settled) return { outcome: 'fixed', cells, formulas, findings: [] };
    if (attempt < attempts) continue;
    return { outcome: 'fixed', cells, formulas, findings: [ownNote('rows-keep-moving')] };
  }
};

/** Finds the cells that the fixes are about, in the rows as they stand. */
const planFixes = (table: TableName, fixes: readonly Fix[], seen: SeenSheet): Planned => {
  const { columns } = tableSchema(table);
  const changed = new Map<number, InputRow>();
  const touched = new Set<string>();
  let formulas = 0;
  for (const { column, from, to } of fixes) {
    const index = seen.header.indexOf(column);
    const key = columns.find((one) => findInputColumn(seen, table, one.key) === index)?.key;
    if (index < 0 || key === undefined) continue;
    const wanted = foldText(from);
    seen.rows.forEach((row, at) => {
      const cell = row[index];
      if (typeof cell !== 'string' || foldText(cell) !== wanted) return;
      const formula = seen.formulas[at]?.[index];
      if (typeof formula === 'string' && formula.startsWith('=')) {
        formulas += 1;
        return;
      }
      const { cells, formats } = changed.get(at) ?? { cells: {}, formats: {} };
      // A cell formatted as text would keep the number as text.
      const isText = typeof to === 'number' && seen.formats[at]?.[index] === '@';
      changed.set(at, {
        cells: { ...cells, [key]: to },
        formats: isText ? { ...formats, [key]: 'General' } : formats,
      });
      touched.add(key);
    });
  }
  // Every column that stays tells rows apart: few of these tables have a key of their own.
  const keys = columns
    .map(({ key }) => key)
    .filter((key) => !touched.has(key) && findInputColumn(seen, table, key) >= 0);
  return { edit: takeInputEdit(table, seen, changed, [], keys), formulas };
};
