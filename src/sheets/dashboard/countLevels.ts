import { foldText } from '../../workbook/foldText';
import { gradeLevels } from '../../workbook/grades/Scales';
import type { Column, WordColumn } from '../../workbook/Column';
import type { RowList } from '../../workbook/RowSet';
import type { Table } from '../../workbook/Table';
import type { SheetInput } from '../SheetInput';

/** How many of a group are on each level, highest first. */
export interface LevelCounts {
  readonly name: string;
  readonly counts: readonly number[];
}

export interface LevelDistribution {
  readonly of: 'pupils' | 'grades';
  /** Highest first, in the school's words. */
  readonly levels: readonly string[];
  /** Null name: everybody. */
  readonly all: readonly number[];
  readonly groups: readonly LevelCounts[];
}

/** More bars than these cannot be read in half a page's width. */
const mostGroups = 8;
const levels = [...gradeLevels].reverse();
const foldedLevels = levels.map(foldText);

const wordsOf = (column: Column | undefined): WordColumn | null =>
  column?.kind === 'word' && column.missing === undefined ? column : null;

/** Counts the rows of the year by level in the groups that a field makes; rows without a level are left out. */
const countBy = (
  table: Table,
  rows: RowList,
  level: WordColumn,
  group: WordColumn | null,
): Map<string, number[]> => {
  const indexes = level.words.map((word) => foldedLevels.indexOf(foldText(word)));
  const found = new Map<number, number[]>();
  for (const row of rows) {
    const index = indexes[level.codes[row] ?? -1] ?? -1;
    if (index < 0) continue;
    const code = group?.codes[row] ?? -1;
    const counts = found.get(code) ?? levels.map(() => 0);
    counts[index] = (counts[index] ?? 0) + (table.weights[row] ?? 0);
    found.set(code, counts);
  }
  return new Map([...found].map(([code, counts]) => [group?.words[code] ?? '', counts]));
};

const distribute = (
  of: LevelDistribution['of'],
  table: Table,
  rows: RowList,
  level: WordColumn,
  fields: readonly string[],
): LevelDistribution | null => {
  const all = countBy(table, rows, level, null).get('');
  if (all === undefined || all.every((count) => count === 0)) return null;
  // The finest of the groupings that can still be read.
  const groupings = fields.flatMap((field) => {
    const column = wordsOf(table.column(field));
    const groups = column === null ? null : countBy(table, rows, level, column);
    groups?.delete('');
    return groups && groups.size > 1 && groups.size <= mostGroups ? [groups] : [];
  });
  const groups = [...(groupings[0] ?? [])].map(([name, counts]) => ({ name, counts }));
  return { of, levels, all, groups };
};

const pupilsWhoEnded = (table: Table, year: SheetInput['year']): number[] => {
  const ended = table.column('Noslēdza');
  return [...table.rowsOf(year)].filter(
    (row) => ended?.kind === 'yes-no' && ended.values[row] === 1,
  );
};

/**
 * How the levels of the year are spread: of the pupils who ended it, by programme or its kind; where
 * no pupil has a level, of the grades, by area. Null where neither is known.
 */
export const countLevels = ({ tables, year }: SheetInput): LevelDistribution | null => {
  const pupils = tables.get('Izglitojamie');
  const level = wordsOf(pupils?.column('Izglītojamā līmenis'));
  if (pupils && level) {
    const rows = pupilsWhoEnded(pupils, year);
    const spread = distribute('pupils', pupils, rows, level, ['Programma', 'Programmas veids']);
    if (spread) return spread;
  }
  const grades = tables.get('Vertejumi');
  const graded = wordsOf(grades?.column('Līmenis'));
  if (!grades || !graded) return null;
  return distribute('grades', grades, grades.rowsOf(year), graded, ['Joma', 'Priekšmets']);
};
