import type { FilterCriterion } from '../book/AutoFilter';
import type { FilterBlock } from '../book/filterBlock';
import type { Sheet } from '../book/Sheet';
import { readText } from './readCells';

/**
 * Whether each row of a filter's block, its header apart, is let by the criteria that choose texts;
 * criteria of other kinds hide none.
 */
export const filterRows = (
  sheet: Sheet,
  { body, placeOf }: FilterBlock,
  criteria: readonly FilterCriterion[],
): readonly boolean[] => {
  const columns = criteria.flatMap(({ column, texts }) => {
    const place = placeOf(column);
    if (!texts || place < 0) return [];
    return {
      cells: readText(sheet, { ...body, column: body.column + place, columns: 1 }) ?? [],
      // Excel does not tell upper case from lower in a filter.
      wanted: new Set(texts.map((text) => text.toLowerCase())),
    };
  });
  return Array.from({ length: body.rows }, (_row, at) =>
    columns.every(({ cells, wanted }) => wanted.has((cells[at]?.[0] ?? '').toLowerCase())),
  );
};
