import { formatDate, toSerial } from '../../workbook/calendar';
import { foldText } from '../../workbook/foldText';
import { formatSchoolYear } from '../../workbook/SchoolYear';
import type { CheckContext } from './CheckContext';
import { TableCells } from './TableCells';

/**
 * Looks at the self-assessment report of the year, where the school writes one (it has rows of the
 * year in `Kriteriji`): its conclusions must not be missing, and from 1 October after the year it
 * should have been filed (MK noteikumi Nr. 618, 4. punkts).
 */
export const checkReport = ({ tables, year, today, log }: CheckContext): void => {
  const criteria = TableCells.of(tables, 'Kriteriji');
  if (!criteria || criteria.rowsOf(year).length === 0) return;
  const entries = TableCells.of(tables, 'Ieraksti');
  const isConcluded = (entries?.rowsOf(year) ?? []).some(
    (row) => foldText(entries?.text('section', row) ?? '') === 'secinājumi',
  );
  const params = { year: formatSchoolYear(year) };
  if (entries && !isConcluded) {
    const place = { sheet: entries.table.sheet, table: entries.table.name };
    log.add('note', 'conclusions-missing', place, null, params);
  }
  const due = toSerial(year + 1, 10, 1);
  if (today === null || due === null || today <= due) return;
  const place = { sheet: criteria.table.sheet, table: criteria.table.name };
  log.add('note', 'filing-date-past', place, null, { ...params, due: formatDate(due) });
};
