import { foldText } from '../../workbook/foldText';
import { formatSchoolYear } from '../../workbook/SchoolYear';
import type { CheckContext } from './CheckContext';
import { TableCells } from './TableCells';

/** Programmes that a finding names as examples. */
const named = 5;

/**
 * Finds programmes in which nobody learns in the year, all in one note: the report prints a row for
 * each, and its zero may be true or may be rows that are missing.
 */
export const checkIdleProgrammes = ({ tables, year, log }: CheckContext): void => {
  const programmes = TableCells.of(tables, 'Programmas');
  const pupils = TableCells.of(tables, 'Izglitojamie');
  const rows = pupils?.rowsOf(year) ?? [];
  if (!programmes || !pupils || rows.length === 0 || pupils.lacks('programme')) return;
  const attended = new Set(rows.map((row) => foldText(pupils.text('programme', row))));
  const idle = programmes.rows.filter((row) => {
    const name = foldText(programmes.text('programme', row));
    return name !== '' && !attended.has(name);
  });
  const [first] = idle;
  if (first === undefined) return;
  const names = idle.slice(0, named).map((row) => programmes.text('programme', row));
  log.add('note', 'programmes-without-pupils', programmes.place('programme', first), null, {
    count: idle.length,
    year: formatSchoolYear(year),
    programmes: names.join(', '),
  });
};
