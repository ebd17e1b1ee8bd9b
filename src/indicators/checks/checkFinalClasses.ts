import { formatSchoolYear } from '../../workbook/SchoolYear';
import type { CheckContext } from './CheckContext';
import { TableCells } from './TableCells';

/**
 * Finds pupils of a final class who stayed to the year's end and of whom nobody says whether they
 * graduated (`Absolvents` is blank). Said once a year, at the first of them, and only when others of
 * the year have their outcome: before that the year is not over.
 */
export const checkFinalClasses = ({ tables, years, log }: CheckContext): void => {
  const pupils = TableCells.of(tables, 'Izglitojamie');
  if (!pupils || pupils.lacks('graduate') || pupils.lacks('finalClass')) return;
  const finished = pupils.table.column('Noslēdza');
  for (const year of years) {
    const rows = pupils.rowsOf(year).filter((row) => pupils.table.weights[row] !== 0);
    if (!rows.some((row) => pupils.yesNo('graduate', row) === true)) continue;
    const open = rows.filter(
      (row) =>
        pupils.yesNo('finalClass', row) === true &&
        pupils.yesNo('graduate', row) === null &&
        finished?.kind === 'yes-no' &&
        finished.values[row] === 1,
    );
    const [first] = open;
    if (first === undefined) continue;
    const count = open.reduce((sum, row) => sum + (pupils.table.weights[row] ?? 1), 0);
    const params = { count, year: formatSchoolYear(year) };
    log.add(
      'warning',
      'final-class-without-outcome',
      pupils.place('graduate', first),
      null,
      params,
    );
  }
};
