import { levelWords } from '../scale/GroupedTables';
import type { TypedGrades } from '../scale/TypedGrades';
import type { CellValue } from '../../src/workbook/TableGrid';
import type { SqlCell } from './Rival';

/** The grades as rows for SQL, in the order of `sqlColumns`. */
export const sqlGrades = (
  rows: readonly (readonly CellValue[])[],
  { value, level, isPoints }: TypedGrades,
): SqlCell[][] =>
  rows.map((cells, row) => {
    const grade = value[row] ?? Number.NaN;
    const isGraded = !Number.isNaN(grade);
    const inPoints = isPoints[row] === 1;
    const texts = cells.slice(0, 8).map((cell) => (typeof cell === 'boolean' ? null : cell));
    return [
      ...texts,
      isGraded ? grade : null,
      inPoints ? 20 : null,
      levelWords[level[row] ?? 255] ?? null,
      isGraded && !inPoints ? grade : null,
      isGraded ? grade / (inPoints ? 20 : 10) : null,
    ];
  });
