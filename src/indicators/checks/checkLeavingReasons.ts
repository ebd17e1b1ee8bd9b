import { foldText } from '../../workbook/foldText';
import { formatSchoolYear } from '../../workbook/SchoolYear';
import type { CheckContext } from './CheckContext';
import { TableCells } from './TableCells';

/**
 * Finds leavers without a reason, reasons that were explained and not put into a category, and
 * explanations that join two reasons of which one stands alone elsewhere ("personīgi apsvērumi un
 * mācību slodze"): such a pupil cannot be counted under either.
 */
export const checkLeavingReasons = ({ tables, year, log }: CheckContext): void => {
  const pupils = TableCells.of(tables, 'Izglitojamie');
  if (!pupils || pupils.lacks('leavingReason')) return;
  const rows = pupils.rowsOf(year).filter((row) => pupils.table.weights[row] !== 0);
  const alone = new Set(rows.map((row) => foldText(pupils.text('leavingDetails', row))));
  alone.delete('');
  const combined = new Map<string, { readonly first: number; count: number }>();
  for (const row of rows) {
    const details = pupils.text('leavingDetails', row);
    const isBlank =
      pupils.text('leavingReason', row) === '' && !pupils.isUnreadable('leavingReason', row);
    const params = { pupil: pupils.text('pupil', row), year: formatSchoolYear(year) };
    const place = pupils.place('leavingReason', row);
    if (details !== '' && isBlank) {
      log.add('warning', 'reason-without-category', place, details, params);
    } else if (isBlank && pupils.number('left', row) !== null) {
      log.add('warning', 'leaver-without-reason', place, null, params);
    }
    if (!joinsKnown(details, alone)) continue;
    const weight = pupils.table.weights[row] ?? 1;
    const known = combined.get(foldText(details));
    if (known) known.count += weight;
    else combined.set(foldText(details), { first: row, count: weight });
  }
  for (const { first, count } of combined.values()) {
    const place = pupils.place('leavingDetails', first);
    const details = pupils.text('leavingDetails', first);
    log.add('note', 'reason-combined', place, details, { count, year: formatSchoolYear(year) });
  }
};

const joinsKnown = (details: string, alone: ReadonlySet<string>): boolean => {
  const parts = foldText(details).split(/ un | and |[,;/+]/u);
  return parts.length > 1 && parts.some((part) => alone.has(part.trim()));
};
