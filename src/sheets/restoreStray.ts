import type { CellValue } from '../workbook/TableGrid';
import type { InputCells, InputEdit } from './InputEdit';
import type { PlanValue } from './SheetPlan';
import { asRead, says } from './takeDifference';

/** The row of each key; one that stands twice cannot be told apart and is left out. */
const rowsByKey = ({ seen, keys }: InputEdit): ReadonlyMap<string, number> => {
  const columns = keys.map(({ header }) => seen.header.indexOf(header));
  const rows = new Map<string, number>();
  const doubled = new Set<string>();
  seen.rows.forEach((cells, row) => {
    const key = columns.map((column) => String(cells[column] ?? '')).join('\n');
    if (rows.has(key)) doubled.add(key);
    rows.set(key, row);
  });
  for (const key of doubled) rows.delete(key);
  return rows;
};

const isAmong = (cell: CellValue, written: readonly PlanValue[]): boolean =>
  written.some((value) => says(cell, asRead(value)));

/**
 * Adds to an edit what an earlier one wrote onto wrong rows, because somebody sorted between look
 * and write: these cells get back what they held when they were first seen.
 *
 * Only cells that now hold a value which the earlier edit wrote are given back, so that nothing
 * that a colleague typed meanwhile is undone.
 */
export const restoreStray = (edit: InputEdit, earlier: InputEdit): InputEdit => {
  const before = rowsByKey(earlier);
  const now = [...rowsByKey(edit)];
  const changes = new Map(edit.changes.map((change) => [change.header, change]));
  let cells = 0;
  for (const { header, values } of earlier.changes) {
    const [was, is] = [earlier, edit].map(({ seen }) => seen.header.indexOf(header));
    const written = values.filter((value) => value !== undefined);
    const change = changes.get(header);
    const restored = edit.seen.rows.map((_, row) => change?.values[row]);
    for (const [key, row] of now) {
      const first = before.get(key);
      // A row that was meant, or is meant now, is in order.
      if (first === undefined || values[first] !== undefined) continue;
      if (restored[row] !== undefined) continue;
      const [held, holds] = [
        earlier.seen.rows[first]?.[was ?? -1] ?? '',
        edit.seen.rows[row]?.[is ?? -1] ?? '',
      ];
      if (says(holds, held) || !isAmong(holds, written)) continue;
      restored[row] = held;
      cells += 1;
    }
    if (restored.every((value) => value === undefined)) continue;
    const formats: InputCells['formats'] = change?.formats ?? restored.map(() => undefined);
    changes.set(header, { header, values: restored, formats });
  }
  return { ...edit, changes: [...changes.values()], cells: edit.cells + cells };
};
