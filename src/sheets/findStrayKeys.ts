import type { CellValue } from '../workbook/TableGrid';
import { columnIndex, peoplesColumns } from './keyedRows';
import type { SeenSheet } from './SeenSheet';
import type { SheetDifference } from './takeDifference';

/** A row whose key has to be given back, and the cells that it had with it. */
export interface StrayKey {
  readonly key: string;
  /** Its cells by the key of their column, as they stood before. */
  readonly cells: ReadonlyMap<string, CellValue>;
}

/**
 * Finds rows that got a new key although they are somebody's: people sorted, or typed a note into a
 * row that was free, between our look and our write.
 *
 * The row's own key is the one that is gone and stood beside the same texts; for a text that is
 * new, the one that the row bore when it was taken for free.
 *
 * @param earlier the difference that was written
 * @param seen the sheet as it stands since
 * @returns the stray keys by row of `seen`
 */
export const findStrayKeys = (
  earlier: SheetDifference,
  seen: SeenSheet,
): ReadonlyMap<number, StrayKey> => {
  const { plan, reuses } = earlier;
  const before = keysAndTexts(earlier, earlier.seen);
  const now = keysAndTexts(earlier, seen);
  const present = new Set(now.map(({ key }) => key));
  const gone = before.filter(({ key }) => key !== '' && !present.has(key));
  const strays = new Map<number, StrayKey>();
  now.forEach(({ key, texts }, row) => {
    const reuse = reuses.find((one) => one.key === key);
    if (reuse === undefined || texts === '') return;
    const own =
      gone.find((one) => one.texts === texts) ?? gone.find((one) => one.key === reuse.before);
    if (own === undefined) return;
    gone.splice(gone.indexOf(own), 1);
    const cells = earlier.seen.rows[before.indexOf(own)] ?? [];
    strays.set(row, {
      key: own.key,
      cells: new Map(
        plan.columns.map((column) => [column.key, cells[columnIndex(earlier.seen, column)] ?? '']),
      ),
    });
  });
  return strays;
};

interface KeyAndTexts {
  readonly key: string;
  /** What people wrote in the row, '' for nothing. */
  readonly texts: string;
}

const keysAndTexts = ({ plan }: SheetDifference, seen: SeenSheet): KeyAndTexts[] => {
  const [keyPlan] = plan.columns;
  const keyColumn = keyPlan === undefined ? -1 : columnIndex(seen, keyPlan);
  const theirs = peoplesColumns(plan, seen);
  return seen.rows.map((cells) => {
    const texts = theirs.map((index) => String(cells[index] ?? ''));
    return {
      key: String(cells[keyColumn] ?? '').trim(),
      texts: texts.every((text) => text === '') ? '' : texts.join('\u0000'),
    };
  });
};
