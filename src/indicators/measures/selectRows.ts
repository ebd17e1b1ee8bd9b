import type { RowSet } from '../../workbook/RowSet';
import type { MeasureQuery } from './MeasureQuery';

/** The rows of a figure in each of its school years, and how many were left out. */
export interface Selection {
  readonly part: readonly RowSet[];
  readonly whole: readonly RowSet[];
  /** Rows that were left out because they have no grade. */
  readonly leftOut: number;
}

/**
 * The rows that both conditions leave: `whole` those of `Saucējs`, `part` those of them that
 * `Skaitītājs` takes too. Rows that stand for nobody (`Skaits` 0) are in neither.
 */
export const selectRows = ({ table, years, part, whole, ungraded }: MeasureQuery): Selection => {
  let leftOut = 0;
  const wholes = years.map((year) => {
    const asked = whole ? year.and(whole) : year;
    const taken = table.nobody ? asked.without(table.nobody) : asked;
    if (ungraded === null) return taken;
    const graded = taken.without(ungraded);
    leftOut += taken.size - graded.size;
    return graded;
  });
  return { whole: wholes, part: part ? wholes.map((rows) => rows.and(part)) : wholes, leftOut };
};
