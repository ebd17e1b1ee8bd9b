import { foldText } from '../workbook/foldText';
import type { Look } from './Look';
import type { SeenSheet } from './SeenSheet';
import type { Carried, SheetPlan } from './SheetPlan';

const findColumn = (seen: SeenSheet, knownAs: readonly string[]): number => {
  const names = new Set(knownAs.map(foldText));
  return seen.header.findIndex((header) => names.has(foldText(header)));
};

/** The staff's texts that go on to another sheet, by key of the row; none where nothing is written. */
const readCarried = (
  { keyColumn, textColumn, keys }: Carried,
  seen: SeenSheet | undefined,
): ReadonlyMap<string, string> => {
  if (seen === undefined) return new Map();
  const [key, text] = [keyColumn, textColumn].map((names) => findColumn(seen, names));
  const wanted = new Set(keys);
  return new Map(
    seen.rows.flatMap((cells): [string, string][] => {
      const id = String(cells[key ?? -1] ?? '').trim();
      const written = String(cells[text ?? -1] ?? '').trim();
      return written !== '' && wanted.has(id) ? [[id, written]] : [];
    }),
  );
};

/**
 * Completes the plans of sheets that repeat what the staff wrote in another own sheet, with the
 * texts that a look showed: they are as fresh as what is compared, and cost no further round trip.
 */
export const carryTexts = (
  tables: readonly SheetPlan[],
  look: Pick<Look, 'seen'>,
): readonly SheetPlan[] =>
  tables.map((plan) => {
    const { carries } = plan;
    if (carries === undefined) return plan;
    const texts = readCarried(carries, look.seen.get(carries.table));
    const rows = plan.rows.map((row) => {
      const text = texts.get(row.key) ?? null;
      return { ...row, computed: { ...row.computed, [carries.into]: text } };
    });
    return { ...plan, rows };
  });
