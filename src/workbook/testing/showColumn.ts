import type { Column } from '../Column';

/** The values of a column, one a row, as a test reads them: null stands for a blank. */
export const showColumn = (
  column: Column | undefined,
): readonly (string | number | boolean | null)[] => {
  if (!column) return [];
  if (column.kind === 'word') {
    return [...column.codes].map((code) => column.words[code] ?? null);
  }
  if (column.kind === 'yes-no') {
    return [...column.values].map((value) => (value === 2 ? null : value === 1));
  }
  return [...column.values].map((value) => (Number.isNaN(value) ? null : value));
};
