import type { CheckContext } from './CheckContext';
import { TableCells } from './TableCells';

/**
 * Finds targets that are words only: `Mērķa formulējums` says what is aimed at, but there is neither
 * a comparison nor a number that it could be held against.
 */
export const checkWordyTargets = ({ tables, index, log }: CheckContext): void => {
  const cells = TableCells.of(tables, 'Raditaji');
  if (!cells || cells.lacks('comparison') || cells.lacks('target')) return;
  for (const row of cells.rows) {
    const { indicator } = index.find(cells.text('id', row));
    if (!indicator || indicator.goal === '' || indicator.excelRow !== cells.table.excelRow(row)) {
      continue;
    }
    const isBlank = cells.text('comparison', row) === '' && cells.number('target', row) === null;
    const isUnreadable = cells.isUnreadable('comparison', row) || cells.isUnreadable('target', row);
    if (!isBlank || isUnreadable || indicator.comparison !== null) continue;
    const { id, name, goal } = indicator;
    log.add('warning', 'target-in-words', cells.place('target', row), goal, { id, name });
  }
};
