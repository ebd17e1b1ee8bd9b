import type { YesNoColumn } from '../Column';
import type { SchoolYear } from '../SchoolYear';
import type { SchoolYearDays } from '../schoolYearDays';
import { schoolYearDays } from '../schoolYearDays';
import type { Settings } from '../Settings';
import type { NamedTable } from '../tables/GridTable';
import { numberColumn, yesNoColumn } from '../tables/GridTable';
import { lazyYesNo } from '../tables/lazyColumns';

/** No, yes and blank, as the rows hold them. */
const answers = Uint8Array.of(0, 1, 2);

/**
 * Adds `Uzsāka`, `Noslēdza` and `Izstājās` to the pupils.
 *
 * Started: without a day of joining, or joined on or before the first day of the school year. Left:
 * a day of leaving on or before the last day, and no graduate. Finished: everybody who has not left,
 * graduates included. So started + joined during the year − left = finished.
 */
export const deriveEnrolmentColumns = (
  table: NamedTable<'Izglitojamie'>,
  settings: Settings,
): void => {
  const days = new Map<SchoolYear, SchoolYearDays>();
  const daysOf = (row: number): SchoolYearDays | null => {
    const year = table.yearOf(row);
    if (year === null) return null;
    const known = days.get(year) ?? schoolYearDays(year, settings);
    days.set(year, known);
    return known;
  };
  const joined = () => numberColumn(table, 'joined');
  const left = () => numberColumn(table, 'left');
  const graduate = () => yesNoColumn(table, 'graduate');

  /** A row of no school year has no answer. */
  const decide = (
    header: string,
    unreadable: ReadonlySet<number>,
    answer: (row: number, bounds: SchoolYearDays) => boolean,
  ): YesNoColumn => {
    const values = new Uint8Array(table.rowCount).fill(2);
    for (let row = 0; row < table.rowCount; row += 1) {
      const bounds = daysOf(row);
      if (bounds && !unreadable.has(row)) values[row] = Number(answer(row, bounds));
    }
    return lazyYesNo({ header, unreadable }, () => ({ codes: values, meanings: answers }));
  };
  const isGone = (row: number, { last }: SchoolYearDays): boolean => {
    const day = left().values[row] ?? Number.NaN;
    return day <= last && graduate().values[row] !== 1;
  };
  const unsure = (): ReadonlySet<number> =>
    new Set([...left().unreadable, ...graduate().unreadable]);

  table.derive({
    lv: 'Uzsāka',
    en: 'Started',
    compute: () => {
      const day = joined();
      return decide(
        'Uzsāka',
        day.unreadable,
        (row, { first }) => !((day.values[row] ?? 0) > first),
      );
    },
  });
  table.derive({
    lv: 'Noslēdza',
    en: 'Finished',
    compute: () => decide('Noslēdza', unsure(), (row, bounds) => !isGone(row, bounds)),
  });
  table.derive({
    lv: 'Izstājās',
    en: 'Left',
    compute: () => decide('Izstājās', unsure(), isGone),
  });
};
